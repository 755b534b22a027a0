// The language of a channel's shared cards: one that a lead sets, or both on demand.

/** `both`: the cards are in English, and a button shows a reader the other language. It holds unless a lead sets one. */
export const channelLanguages = ['both', 'en', 'cy'] as const

export type ChannelLanguage = (typeof channelLanguages)[number]

type Ruled = { readonly rules: { readonly language?: ChannelLanguage } }

/** The channel's setting. It never depends on the client of the person who started the return. */
export const channelLanguageOf = ({ rules }: Ruled): ChannelLanguage => rules.language ?? 'both'

/** The tag of the language that shared cards are drawn in. */
export function sharedLanguage(team: Ruled | undefined): string {
  const setting = team ? channelLanguageOf(team) : 'both'
  return setting === 'both' ? 'en' : setting
}
