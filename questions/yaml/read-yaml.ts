// Parses one YAML file of a question set by its schema, or collects every fault in it.

import type { z } from 'zod'
import type { SetFault } from '../question-set-invalid.ts'
import { cutTexts } from './cut-texts.ts'
import { lostBeginnings } from './lost-beginnings.ts'
import { parseYaml } from './parse-yaml.ts'

/** The findings about a set's files. Faults stop it from loading, warnings do not. */
export type Findings = { readonly faults: SetFault[]; readonly warnings: SetFault[] }

/**
 * The file's value. Adds its faults to `findings` and returns undefined if there are any. `sentences` is false for a
 * file without wording.
 */
export function readYaml<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
  { faults, warnings }: Findings,
  sentences = true,
): z.infer<Schema> | undefined {
  const yaml = parseYaml(text)
  if ('faults' in yaml) {
    for (const { offset, message } of yaml.faults)
      faults.push({ file, line: lineAt(text, offset), fault: `cannot be read as YAML: ${message}` })
    return undefined
  }
  const lost = lostBeginnings(yaml)
  for (const { word, offset } of lost) {
    const fault = `YAML takes ${word} for itself, and the text loses it: put the text in quotes`
    faults.push({ file, line: lineAt(text, offset), fault })
  }
  if (lost.length > 0) return undefined
  for (const { path, offset } of sentences ? cutTexts(yaml, text) : [])
    warnings.push({
      file,
      line: lineAt(text, offset),
      where: place(yaml.value, path),
      fault: 'a comment cuts this text at the number sign; put the text in quotes',
    })
  const read = schema.safeParse(yaml.value, { error: inPlainWords })
  if (read.success) return read.data
  for (const { path, message } of read.error.issues)
    faults.push({ file, line: lineAt(text, yaml.offsetOf(path)), where: place(yaml.value, path), fault: message })
  return undefined
}

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length

function inPlainWords(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === null) return 'has no value: YAML reads ~ and null as nothing; put the word in quotes to mean it'
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'is missing'
      return { string: 'must be text', array: 'must be a list' }[issue.expected as string] ?? 'must have named parts'
    case 'unrecognized_keys':
      return `has a part that is not known: ${issue.keys.join(', ')}`
    case 'invalid_value':
      return `must be one of ${issue.values.join(', ')}`
    default:
      return undefined
  }
}

/** Words a path. It names the question if there is one: `functions.0.questions.2.level` becomes `LEAD-2C, level`. */
function place(value: unknown, path: readonly PropertyKey[]): string | undefined {
  let here = value
  let parts: string[] = []
  for (const key of path) {
    here = part(here, key)
    const id = typeof key === 'number' ? part(here, 'id') : undefined
    if (typeof id === 'string') parts = [id]
    else if (typeof key === 'number') parts.push(`item ${key + 1}`)
    else if (parts.at(-1) === 'questions') parts = [String(key)]
    else parts.push(String(key))
  }
  return parts.length === 0 ? undefined : parts.join(', ')
}

const part = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined
