// Welsh nouns after a number: singular, with the mutation that the number causes.

import { counting } from '../plural.ts'
import { aspirated, softened } from './mutation.ts'

const count = counting('cy')

/**
 * A masculine noun after its number: "1 cwestiwn", "2 gwestiwn", "3 chwestiwn". Two softens it; three and six aspirate
 * it.
 */
export const masculine = (noun: string) => (n: number) =>
  count(n, { other: noun, two: softened(noun), few: aspirated(noun), many: aspirated(noun) })

/**
 * A feminine noun after its number: "1 bleidlais", "3 pleidlais". One and two soften it, but one does not soften `ll`
 * and `rh`; six aspirates it.
 */
export const feminine = (noun: string) => (n: number) =>
  count(n, {
    other: noun,
    one: /^(?:ll|rh)/.test(noun) ? noun : softened(noun),
    two: softened(noun),
    many: aspirated(noun),
  })
