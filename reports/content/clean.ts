// Cleans texts that people wrote: removes characters that are invisible or that a file format refuses.

import { readableName, withoutInvisible } from '../../assessment/people/readable-name.ts'

// XML 1.0 forbids these two noncharacters, and the vertical tab and form feed in `breaks`.
const unfit = /[\ufffe\uffff]/g
const breaks = /\r\n?|[\v\f\u2028\u2029]/g

/** The text without control, direction and invisible characters. Line breaks are `\n`. */
export const clean = (text: string): string =>
  withoutInvisible(text.replaceAll(breaks, '\n')).replaceAll('\t', ' ').replaceAll(unfit, '').trim()

/** Cleans a text as `clean` does, and joins it into one line. */
export const cleanLine = (text: string): string => readableName(clean(text))

/** The cleaned text, or undefined if nothing is left of it. */
export const written = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : clean(text) || undefined
