// Puts a number and its noun in the right plural form of a language.

/** The forms of one noun. English has two; Welsh has six. `other` replaces every missing form. */
export type Forms = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>

/** Makes a function that writes a number with its noun: `count(1, { one: 'question', other: 'questions' })`. */
export function counting(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language)
  return (count, forms) => `${count} ${forms[rules.select(count)] ?? forms.other}`
}
