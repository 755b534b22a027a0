// An evidence link: the address as a person typed it, and the address that a button opens.

import { withoutInvisible } from '../people/readable-name.ts'

export type EvidenceLink = {
  /** As typed, without invisible characters. This is stored and shown. */
  readonly shown: string
  /** As the URL standard serialises it. Action.OpenUrl opens this one. */
  readonly href: string
}

// Bidi controls and control characters can disguise the shown address as another one.
const deceptive = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u

/**
 * Reads an evidence link. Ignores invisible characters.
 * @returns undefined unless it is an http or https address; also if it names a user or password, or has a control or
 * direction character
 */
export function parseEvidenceLink(typed: string): EvidenceLink | undefined {
  const trimmed = typed.trim()
  if (deceptive.test(trimmed)) return undefined
  const shown = withoutInvisible(trimmed).trim()
  const url = URL.parse(shown)
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined
  if (url.username !== '' || url.password !== '' || hasUserInfo(shown)) return undefined
  return { shown, href: url.href }
}

// An empty user (`https://@host`) leaves no trace in the parsed address.
const hasUserInfo = (address: string): boolean => /^[a-z]+:[/\\]*[^/\\?#]*@/i.test(address)
