// Puts the noun of a public body that is not a council into the texts of the app package.

import { bodyOf } from '../../../assessment/council.ts'
import { addressing } from '../../../lib/bodies/addressing.ts'
import type { PackageSettings } from './settings.ts'

/** Fields that a council or a person chose, and fields that are not text. They stay unchanged. */
const kept = /^(?:name|developer|\$schema|id)\b/

/** The manifest, or its texts in another language, addressed to the people of the body in the settings. */
export function addressed<Value extends object>(texts: Value, language: string, settings: PackageSettings): Value {
  const say = addressing(language, bodyOf({ authority: settings.COUNCIL_TYPE }))
  return say ? (said(texts, say) as Value) : texts
}

function said(value: unknown, say: (text: string) => string): unknown {
  if (typeof value === 'string') return say(value)
  if (Array.isArray(value)) return value.map((each) => said(each, say))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, kept.test(key) ? each : said(each, say)]))
}
