// Addresses a public body by its noun in Welsh. All three nouns are masculine, so nothing else in a sentence changes.

import { withItem } from '../welsh/and.ts'
import { aspirated, softened } from '../welsh/mutation.ts'

/** The forms of one noun. Some texts need no form: "eich cyngor", "’r cyngor", "pob cyngor". */
export type WelshBody = {
  /** "cyngor" */
  readonly one: string
  /** "Cyngor" */
  readonly One: string
  /** After "i", "o" or "unrhyw": "gyngor", "awdurdod" */
  readonly soft: string
  /** "y cyngor", "yr awdurdod" */
  readonly the: string
  /** "â chyngor", "ag awdurdod" */
  readonly with: string
  /** "chwe chyngor", "chwe awdurdod" */
  readonly six: string
  /** "cynghorau" */
  readonly many: string
  /** "Cynghorau" */
  readonly Many: string
  /** "gynghorau" */
  readonly softMany: string
  /** "â chynghorau", "ag awdurdodau" */
  readonly withMany: string
}

const body = (one: string, many: string): WelshBody => ({
  one,
  One: capital(one),
  soft: softened(one),
  the: `${/^[aeiou]/.test(one) ? 'yr' : 'y'} ${one}`,
  with: withItem(one),
  six: `chwe ${aspirated(one)}`,
  many,
  Many: capital(many),
  softMany: softened(many),
  withMany: withItem(many),
})

const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

/** The forms for each kind of body that `bodyOf` returns. */
export const welshBodies = {
  council: body('cyngor', 'cynghorau'),
  authority: body('awdurdod', 'awdurdodau'),
  organisation: body('sefydliad', 'sefydliadau'),
} as const
