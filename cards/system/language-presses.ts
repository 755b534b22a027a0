// The data of the buttons that choose a person's language, or show one card in the other language.

import { z } from 'zod'

/** The tag of a language, such as `cy`. */
const languageTag = z.string().regex(/^[a-z]{2,3}$/)

/** The language of a button, on a card that one reader turned to another one. Most buttons carry none. */
export const cardLanguage = languageTag.optional()

export const languagePresses = [
  // Without `language` it shows which one there is to choose.
  z.object({ do: z.literal('language'), language: languageTag.optional() }),
  // Shows the result of the press `show` in this language, only to the presser. It saves no choice.
  z.object({
    do: z.literal('in-language'),
    language: languageTag,
    show: z.record(z.string().max(32), z.union([z.string().max(1024), z.number(), z.boolean()])),
  }),
  // The first card, in the channel or chat that the button stands in.
  z.object({ do: z.literal('welcome') }),
] as const
