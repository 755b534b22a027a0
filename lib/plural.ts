// Counted nouns in the plural forms of a language.

/** The forms of one noun. English has two; Welsh has six. `other` serves wherever a form is not given. */
export type Forms = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>

/** A function that says a number with its noun: `count(1, { one: 'question', other: 'questions' })`. */
export function counting(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language)
  return (count, forms) => `${count} ${forms[rules.select(count)] ?? forms.other}`
}
