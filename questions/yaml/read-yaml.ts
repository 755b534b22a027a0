// Parses one YAML file of a question set: a value in its schema's shape, or every fault in the file.

import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml'
import type { z } from 'zod'
import type { SetFault } from '../question-set-invalid.ts'
import { cutTexts } from './cut-texts.ts'
import { lostBeginnings } from './lost-beginnings.ts'

/** Collects the findings about a set's files: faults stop it from loading, warnings do not. */
export type Findings = { readonly faults: SetFault[]; readonly warnings: SetFault[] }

/** The file's value, or undefined after adding its faults. `sentences` is false for a file without any wording. */
export function readYaml<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
  { faults, warnings }: Findings,
  sentences = true,
): z.infer<Schema> | undefined {
  const lines = new LineCounter()
  // Failsafe: every scalar is text, so that a version 1.10 or a country code NO is what its author typed.
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false })
  if (document.errors.length > 0) {
    for (const { pos, message } of document.errors)
      faults.push({ file, line: lines.linePos(pos[0]).line, fault: `cannot be read as YAML: ${message}` })
    return undefined
  }
  const lost = lostBeginnings(document)
  for (const { word, offset } of lost) {
    const fault = `YAML takes ${word} for itself, and the text loses it: put the text in quotes`
    faults.push({ file, line: lines.linePos(offset).line, fault })
  }
  if (lost.length > 0) return undefined
  const cuts = sentences ? cutTexts(document, text) : []
  emptyNulls(document)
  const value = plain(file, document, faults)
  if (value === undefined) return undefined
  for (const { path, offset } of cuts)
    warnings.push({
      file,
      line: lines.linePos(offset).line,
      where: place(value, path),
      fault: 'a comment cuts this text at the number sign; put the text in quotes',
    })
  const parsed = schema.safeParse(value, { error: inPlainWords })
  if (parsed.success) return parsed.data
  for (const { path, message } of parsed.error.issues)
    faults.push({ file, line: lineOf(document, lines, path), where: place(value, path), fault: message })
  return undefined
}

/** Turns `~` and `null` into null, as YAML means them, unless they are quoted. The schema then refuses them. */
function emptyNulls(document: Document): void {
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key' && node.type === 'PLAIN' && /^(~|null|Null|NULL)$/.test(node.source ?? '')) node.value = null
    },
  })
}

// Resolving the aliases is the one thing that can still fail after parsing.
function plain(file: string, document: Document, faults: SetFault[]): unknown {
  try {
    return document.toJS()
  } catch (error) {
    faults.push({ file, fault: `cannot be read as YAML: ${error instanceof Error ? error.message : String(error)}` })
    return undefined
  }
}

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

/** Names the question if there is one: `functions.0.questions.2.level` becomes `LEAD-2C, level`. */
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

// A missing part has no line of its own: the nearest part around it has one.
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return undefined
}
