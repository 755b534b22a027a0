// The Welsh nouns that cards count, and the words that stand for a person without a name.

import { and } from '../../../lib/welsh/and.ts'
import { feminine, masculine } from '../../../lib/welsh/counted.ts'

export const questions = masculine('cwestiwn')
export const answers = masculine('ateb')
export const assessments = masculine('asesiad')
/** Functions of the assessment. */
export const areas = masculine('maes')
export const criteria = masculine('maen prawf')
export const levels = feminine('lefel')
export const things = masculine('peth')
export const points = masculine('pwynt')
export const gaps = masculine('bwlch')
export const changes = masculine('newid')
export const actions = masculine('cam gweithredu')
export const planEntries = masculine('cofnod')
export const submissions = masculine('cyflwyniad')
export const people = masculine('person')
export const days = masculine('diwrnod')

export const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`
/** "yr Alban" inside a sentence, of the first nation of a list. */
export const placeWithin = (places: string) => places.replace(/^Yr /, 'yr ')

/** The reader, and people whose name is not known. */
export const you = 'chi'
export const left = 'rhywun sydd wedi gadael'
export const unnamed = 'rhywun heb enw'
export const administrator = 'gweinyddwr'

const after: Readonly<Record<string, string>> = {
  [you]: 'gennych chi',
  [left]: 'gan rywun sydd wedi gadael',
  [unnamed]: 'gan rywun heb enw',
  [administrator]: 'gan weinyddwr',
}

/** "by Grace", "by you". A name of a person stays as it is. */
export const by = (name: string) => after[name] ?? `gan ${name}`

/** "a 3 arall", "ac 8 arall": the rest of a list. */
export const andMore = (n: number) => `${and(String(n))} arall`
