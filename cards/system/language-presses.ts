// The data of the buttons that choose a person's language, or show one card in another language.

import { z } from 'zod'

/** The tag of a language, such as `cy`. */
const languageTag = z.string().regex(/^[a-z]{2,3}$/)

/** The language of a button's card, if one reader switched the card to it. Most buttons have none. */
export const cardLanguage = languageTag.optional()

export const languagePresses = [
  // Without `language` it shows the choice.
  z.object({ do: z.literal('language'), language: languageTag.optional() }),
  // Shows the result of the press `show` in this language, only to the presser, without saving the choice.
  z.object({
    do: z.literal('in-language'),
    language: languageTag,
    show: z.record(z.string().max(32), z.union([z.string().max(1024), z.number(), z.boolean()])),
  }),
  // The welcome card, in the button's channel or chat.
  z.object({ do: z.literal('welcome') }),
] as const
