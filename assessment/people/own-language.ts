// The language that a person reads: the one they chose, or else the one of their Teams client.

/**
 * A language by its tag, such as `cy`. `chosen`: the person asked for it, so their client's language no longer counts.
 */
export type OwnLanguage = { readonly tag: string; readonly chosen?: true }

/** The language in a person's record. */
type Reader = { readonly language?: OwnLanguage }

/** The language tag of a locale such as `cy-GB`; undefined if the text is no locale. */
function tagOf(locale: string | undefined): string | undefined {
  const tag = locale?.trim().toLowerCase().split(/[-_]/)[0] ?? ''
  return /^[a-z]{2,3}$/.test(tag) ? tag : undefined
}

/** The locale for messages to this person: their chosen language, or else `locale` of their client. */
export const localeFor = ({ language }: Reader, locale: string | undefined) =>
  language?.chosen ? language.tag : locale

/**
 * Stores the language of the person's client, for messages that the bot sends unasked.
 *
 * @returns the same record if they chose a language, or if it is already stored
 */
export function withSeenLanguage<Record extends Reader>(record: Record, locale: string | undefined): Record {
  const tag = tagOf(locale)
  if (tag === undefined || record.language?.chosen || record.language?.tag === tag) return record
  return { ...record, language: { tag } }
}

/** Sets the language that the person chose. Returns the same record if they chose it before. */
export function withChosenLanguage<Record extends Reader>(record: Record, tag: string): Record {
  const { language } = record
  return language?.chosen && language.tag === tag ? record : { ...record, language: { tag, chosen: true } }
}
