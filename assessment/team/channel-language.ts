// The language of a channel's shared cards: the one that a lead sets, or both on demand.

/** `both`, the default: cards are in English, and a button shows the reader the other language. */
export const channelLanguages = ['both', 'en', 'cy'] as const

export type ChannelLanguage = (typeof channelLanguages)[number]

type Ruled = { readonly rules: { readonly language?: ChannelLanguage } }

/** The channel's setting. It never depends on the client of the person who started the return. */
export const channelLanguageOf = ({ rules }: Ruled): ChannelLanguage => rules.language ?? 'both'

/** The tag of the language of shared cards. */
export function sharedLanguage(team: Ruled | undefined): string {
  const setting = team ? channelLanguageOf(team) : 'both'
  return setting === 'both' ? 'en' : setting
}
