// Parses YAML into texts, lists and named parts, and finds the offset of each part in the file.

import {
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
  YAMLException,
} from 'js-yaml'
import { withCause } from './usual-causes.ts'

/** A path from the top of a file: names of parts, and positions in lists. */
export type YamlPath = readonly (string | number)[]

/** A tag or anchor, and its offset. */
export type Sign = { readonly word: string; readonly offset: number }

export type ParsedYaml = {
  /**
   * Every scalar is read as text, so that a version 1.10 or a country code NO stays as typed. Unquoted `~` and `null`
   * are null.
   */
  readonly value: unknown
  /** The unquoted values, each with the offset of its end. */
  readonly plainTexts: readonly { readonly path: YamlPath; readonly end: number }[]
  /** The tags, with their exclamation mark. */
  readonly tags: readonly Sign[]
  /** The anchors without `&`, and the names that aliases refer to. */
  readonly anchors: readonly Sign[]
  readonly referred: ReadonlySet<string>
  /** The offset of the part at a path, or of the nearest enclosing part. */
  offsetOf(path: readonly PropertyKey[]): number
}

/** The fault of a text that is not YAML, or not a single document. */
export type YamlFault = { readonly offset: number; readonly message: string }

/** A value with the offset of its first character, and its parts. */
type Place = { readonly value: unknown; readonly offset: number; readonly parts?: ReadonlyMap<PropertyKey, Place> }

/**
 * The most values of a file, including those that aliases repeat. Aliases of aliases can make millions from a few
 * lines.
 */
export const mostValues = 100_000

/**
 * Parses a file. Never throws: returns faults if the text is not YAML. A syntax error ends the parsing, so it comes
 * alone.
 */
export function parseYaml(text: string): ParsedYaml | { readonly faults: readonly YamlFault[] } {
  const read = eventsOf(text)
  if (!Array.isArray(read)) return { faults: [read] }
  const events: readonly Event[] = read
  const faults: YamlFault[] = []
  const plainTexts: { path: YamlPath; end: number }[] = []
  const tags: Sign[] = []
  const anchors: Sign[] = []
  const named = new Map<string, { readonly place: Place; readonly size: number }>()
  const referred = new Set<string>()
  let nth = 0
  // The number of values so far, including those that aliases repeat.
  let held = 0
  // An empty value has no characters. It gets the end of the previous piece as its offset.
  let last = 0

  function next(path: YamlPath, isKey = false): Place {
    const event = events[nth++]
    const before = held++
    switch (event?.type) {
      case EVENT_ID.ALIAS:
        return alias(text.slice(event.anchorStart, event.anchorEnd), event.anchorStart)
      case EVENT_ID.SCALAR:
        return signed(event, scalar(event, path, isKey), before)
      case EVENT_ID.SEQUENCE:
        return signed(event, list(event, path), before)
      case EVENT_ID.MAPPING:
        return signed(event, mapping(event, path), before)
      default:
        throw new Error('The events of a YAML file are out of order.')
    }
  }

  function signed(event: ScalarEvent | SequenceEvent | MappingEvent, place: Place, before: number): Place {
    const { tagStart, tagEnd, anchorStart, anchorEnd } = event
    const anchor = text.slice(anchorStart, anchorEnd)
    if (tagStart !== -1) tags.push({ word: text.slice(tagStart, tagEnd), offset: tagStart })
    if (anchorStart !== -1) anchors.push({ word: anchor, offset: anchorStart })
    if (anchorStart !== -1) named.set(anchor, { place, size: held - before })
    return place
  }

  const isAtEnd = () => events[nth]?.type === EVENT_ID.POP

  function list({ start }: SequenceEvent, path: YamlPath): Place {
    last = start
    const items: Place[] = []
    while (!isAtEnd()) items.push(next([...path, items.length]))
    nth += 1
    return { value: items.map(({ value }) => value), offset: start, parts: new Map(items.entries()) }
  }

  function mapping({ start }: MappingEvent, path: YamlPath): Place {
    last = start
    const parts = new Map<string, Place>()
    while (!isAtEnd()) {
      const { value: key, offset } = next(path, true)
      if (typeof key !== 'string') faults.push({ offset, message: 'The name of a part must be a text' })
      else if (parts.has(key)) faults.push({ offset, message: 'Map keys must be unique' })
      parts.set(String(key), next([...path, String(key)]))
    }
    nth += 1
    const value = Object.fromEntries([...parts].map(([key, each]) => [key, each.value]))
    return { value, offset: start, parts }
  }

  function scalar(event: ScalarEvent, path: YamlPath, isKey: boolean): Place {
    const { valueStart, valueEnd, style } = event
    const offset = valueStart === -1 ? last : startOf(event, text)
    last = Math.max(last, valueEnd)
    const value = getScalarValue(text, event)
    if (isKey || style !== SCALAR_STYLE.PLAIN || valueStart === -1) return { value, offset }
    plainTexts.push({ path, end: valueEnd })
    return { value: /^(~|null|Null|NULL)$/.test(value) ? null : value, offset }
  }

  function alias(name: string, offset: number): Place {
    last = offset + name.length
    referred.add(name)
    const { place, size = 0 } = named.get(name) ?? {}
    const message = `Unresolved alias (the anchor must be set before the alias): ${name}`
    if (!place) faults.push({ offset, message })
    if (held <= mostValues && held + size > mostValues)
      faults.push({ offset, message: `With its aliases the file holds more than ${mostValues} values` })
    held += size
    return { value: place?.value ?? '', offset }
  }

  const documents = events.filter(({ type }) => type === EVENT_ID.DOCUMENT)
  if (documents.length > 1) return { faults: [{ offset: 0, message: 'The file holds more than one document' }] }
  // A file of comments holds no document.
  nth = documents.length
  const top = documents.length === 0 || isAtEnd() ? { value: null, offset: 0 } : next([])
  if (faults.length > 0) return { faults }
  return { value: top.value, plainTexts, tags, anchors, referred, offsetOf: (path) => nearest(top, path).offset }
}

function eventsOf(text: string): Event[] | YamlFault {
  try {
    return parseEvents(text, {})
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    return { offset: error.mark?.position ?? 0, message: withCause(error.reason) }
  }
}

/** A block text starts at its `|` or `>`, on the line of its name. */
function startOf({ style, valueStart }: ScalarEvent, text: string): number {
  if (style === SCALAR_STYLE.LITERAL_BLOCK) return text.lastIndexOf('|', valueStart)
  if (style === SCALAR_STYLE.FOLDED_BLOCK) return text.lastIndexOf('>', valueStart)
  return valueStart
}

function nearest(place: Place, [key, ...path]: readonly PropertyKey[]): Place {
  const part = key === undefined ? undefined : place.parts?.get(key)
  return part ? nearest(part, path) : place
}
