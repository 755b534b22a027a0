// Checks the Welsh texts of the app package by Microsoft's schema for them, which its manifest library contains.

import { readFileSync } from 'node:fs'
import { z } from 'zod'

// The library compiles the schema of manifests but not this one, because one of its patterns is invalid under Unicode
// rules.
const limit = z.object({ maxLength: z.number().optional() })
const schemaOfTexts = z.object({
  properties: z.record(z.string(), limit),
  patternProperties: z.record(z.string(), limit),
  required: z.array(z.string()),
})

/** A line for each text that is missing, too long, or at a path that Teams does not read. */
export function welshFaults(texts: Readonly<Record<string, string>>): readonly string[] {
  const { properties, patternProperties, required } = schemaOf(texts.$schema ?? '')
  const patterns = Object.entries(patternProperties).map(([pattern, rule]) => [new RegExp(pattern), rule] as const)
  const ruleOf = (path: string) => properties[path] ?? patterns.find(([pattern]) => pattern.test(path))?.[1]
  return [
    ...required.filter((path) => !texts[path]).map((path) => `${path} is missing`),
    ...Object.entries(texts).flatMap(([path, text]) => {
      const rule = ruleOf(path)
      if (!rule) return [`${path} is no text of a manifest`]
      const { maxLength = text.length } = rule
      return text.length > maxLength ? [`${path} has ${text.length} letters, and may have ${maxLength}`] : []
    }),
  ]
}

/**
 * @param address such as
 * `https://developer.microsoft.com/json-schemas/teams/v1.25/MicrosoftTeams.Localization.schema.json`
 */
function schemaOf(address: string) {
  const version = address.split('/').at(-2) ?? ''
  const path = `json-schemas/teams/${version}/MicrosoftTeams.Localization.schema.json`
  return schemaOfTexts.parse(
    JSON.parse(readFileSync(new URL(path, import.meta.resolve('@microsoft/app-manifest')), 'utf8')),
  )
}
