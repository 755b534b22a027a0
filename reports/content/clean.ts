// Cleans text that people wrote, so that no file format refuses it and no character hides in it.

import { readableName, withoutInvisible } from '../../assessment/people/readable-name.ts'

// XML 1.0 has no place for these: two noncharacters, the vertical tab and the form feed.
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
