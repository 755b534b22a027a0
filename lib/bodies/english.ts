// Addresses a public body by its noun in English.

/** The forms of one noun. */
export type EnglishBody = {
  /** "council" */
  readonly one: string
  /** "Council" */
  readonly One: string
  /** "a council", "an authority" */
  readonly a: string
  /** "A council", "An authority" */
  readonly A: string
  /** "councils" */
  readonly many: string
}

const body = (article: string, one: string, many: string): EnglishBody => ({
  one,
  One: capital(one),
  a: `${article} ${one}`,
  A: `${capital(article)} ${one}`,
  many,
})

const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

/** The forms for each kind of body that `bodyOf` returns. */
export const englishBodies = {
  council: body('a', 'council', 'councils'),
  authority: body('an', 'authority', 'authorities'),
  organisation: body('an', 'organisation', 'organisations'),
} as const
