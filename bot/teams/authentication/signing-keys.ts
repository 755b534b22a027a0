// Caches the channel's signing keys, so that a slow or unreachable key server stops no conversation.

import { createPublicKey } from 'node:crypto'
import { z } from 'zod'
import { faultOf, type Log } from '../../log.ts'

/** A key in the Bot Framework's form: PEM, and the channels that it is endorsed for. */
type SigningKey = { readonly key: string; readonly endorsements?: string[] }

export type SigningKeys = {
  /** The key with this id, or null. Rejects only if no fetch ever succeeded. */
  getKey(id: string | undefined): Promise<SigningKey | null>
  /** Fetches the keys before the first token arrives. Never rejects. */
  prefetch(): Promise<void>
  /** A sentence for the log if the last fetch failed. */
  troubles(): readonly string[]
}

type Options = {
  /** The address of the OpenID configuration, which contains the address of the keys. */
  readonly url: string
  readonly log: Log
  /** Milliseconds since the epoch. */
  readonly now?: () => number
  readonly request?: typeof fetch
  /** The time limit of each of the two requests, in milliseconds. */
  readonly timeout?: number
}

/**
 * Keys are fetched again after this time, in milliseconds; meanwhile the old ones are used. The Bot Framework requires
 * a day at most.
 */
const freshFor = 24 * 60 * 60 * 1000
/**
 * An unknown key id leads to another fetch only this long after the last successful one, in milliseconds, because any
 * caller can send one.
 */
const unknownAgainAfter = 5 * 60 * 1000
/**
 * A failed fetch is not repeated within this time, in milliseconds, so that a flood of tokens causes no flood of
 * requests.
 */
const failedFor = 10_000

/** The keys at one address. Only one fetch runs at a time, and a failed fetch keeps the old keys. */
export function signingKeys({ url, log, now = Date.now, request = fetch, timeout = 5000 }: Options): SigningKeys {
  let keys: ReadonlyMap<string, SigningKey> | undefined
  let fetchedAt = Number.NEGATIVE_INFINITY
  let failedAt = Number.NEGATIVE_INFINITY
  let underWay: Promise<void> | undefined

  /** Milliseconds since then; infinite if the clock was set back. */
  const since = (then: number) => (now() < then ? Number.POSITIVE_INFINITY : now() - then)

  function refresh(): Promise<void> {
    underWay ??= load().finally(() => {
      underWay = undefined
    })
    return underWay
  }

  async function load(): Promise<void> {
    if (since(failedAt) < failedFor) return
    try {
      keys = await fetchKeys(url, (address) => request(address, { signal: AbortSignal.timeout(timeout) }))
      fetchedAt = now()
      failedAt = Number.NEGATIVE_INFINITY
    } catch (error) {
      failedAt = now()
      log.warn(faultOf(error), "The channel's signing keys could not be fetched.")
    }
  }

  return {
    async getKey(id = '') {
      const age = since(fetchedAt)
      if (!keys || (!keys.has(id) && age >= unknownAgainAfter)) await refresh()
      // Uses the old keys until the new ones arrive.
      else if (age >= freshFor) void refresh()
      if (!keys) throw new Error('No signing keys could be fetched.')
      return keys.get(id) ?? null
    },
    prefetch: refresh,
    troubles: () => (failedAt === Number.NEGATIVE_INFINITY ? [] : [`The signing keys at ${url} cannot be fetched.`]),
  }
}

const configuration = z.object({ jwks_uri: z.url({ protocol: /^https?$/ }) })
// Skips keys of other kinds.
const keySet = z.object({
  keys: z
    .array(
      z
        .object({
          kid: z.string(),
          n: z.base64url(),
          e: z.base64url(),
          endorsements: z.array(z.string()).optional(),
        })
        .optional()
        .catch(undefined),
    )
    .max(200),
})

async function fetchKeys(url: string, get: (address: string) => Promise<Response>) {
  const { jwks_uri } = configuration.parse(await json(await get(url)))
  const { keys } = keySet.parse(await json(await get(jwks_uri)))
  const found = new Map<string, SigningKey>()
  for (const each of keys) {
    if (!each) continue
    const { kid, n, e, endorsements } = each
    const key = createPublicKey({ key: { kty: 'RSA', n, e }, format: 'jwk' }).export({ type: 'spki', format: 'pem' })
    found.set(kid, { key: String(key), endorsements })
  }
  if (found.size === 0) throw new Error('The key server gave no keys.')
  return found
}

async function json(response: Response): Promise<unknown> {
  if (!response.ok) throw Object.assign(new Error('The key server refused.'), { statusCode: response.status })
  return response.json()
}
