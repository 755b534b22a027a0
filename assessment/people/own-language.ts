// The language that a person reads: the one they chose, or else the one of their Teams client.

/** A language by its tag, such as `cy`. `chosen`: the person asked for it, so their client's language counts no more. */
export type OwnLanguage = { readonly tag: string; readonly chosen?: true }

/** The language in a person's record. */
type Reader = { readonly language?: OwnLanguage }

/** The tag of a locale such as `cy-GB`; undefined for a text that is none. */
function tagOf(locale: string | undefined): string | undefined {
  const tag = locale?.trim().toLowerCase().split(/[-_]/)[0] ?? ''
  return /^[a-z]{2,3}$/.test(tag) ? tag : undefined
}

/** The locale to write to this person in, when their client states `locale`. A chosen language counts before it. */
export const localeFor = ({ language }: Reader, locale: string | undefined) =>
  language?.chosen ? language.tag : locale

/**
 * The record with the language of the person's client, for messages that reach them while they are away.
 *
 * @returns the same record if they chose a language, or if it says so already
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
