// Distinguishes web pages from programs on this machine, for the mode without authentication.

import type { IncomingMessage } from 'node:http'
import { isLoopback } from '../settings/loopback.ts'

/**
 * The reason to refuse a caller in local mode. A browser on this machine reaches the bot too. A page of another site
 * shows in `Origin` or `Sec-Fetch-Site`, and a name that resolves to this machine (DNS rebinding) shows in `Host`. A
 * program sends no `Origin` and calls a loopback host.
 */
export function foreignness(
  { headers }: Pick<IncomingMessage, 'headers'>,
  host: string | undefined,
): 'foreign host' | 'foreign origin' | undefined {
  const own = host === undefined ? undefined : URL.parse(`http://${host}`)
  if (own && !isLoopback(own.hostname)) return 'foreign host'
  const { origin, 'sec-fetch-site': site } = headers
  if (origin !== undefined && origin.toLowerCase() !== own?.origin) return 'foreign origin'
  return site === undefined || site === 'same-origin' || site === 'none' ? undefined : 'foreign origin'
}
