// Makes the Bot Framework use our cache of signing keys in place of its own.

import { JwtTokenExtractor } from 'botframework-connector/lib/auth/jwtTokenExtractor.js'
import { z } from 'zod'
import type { Log } from '../../log.ts'
import type { Authentication } from '../cached-clients.ts'
import { type SigningKeys, signingKeys } from './signing-keys.ts'

/** The part of the framework's authentication with the address of the channel's key server. */
const configured = z.object({ inner: z.object({ toBotFromChannelOpenIdMetadataUrl: z.url() }) })

/**
 * The framework's cache of keys, by the address of their OpenID configuration. The framework has no public way to
 * replace it.
 */
const extractor = JwtTokenExtractor as unknown as { readonly openIdMetadataCache: Map<string, SigningKeys> }

/**
 * Replaces the cache for this authentication and returns ours. While the framework's own cache is empty, it fetches
 * once for each token and waits without a limit. It also drops its keys if a refresh fails.
 * @returns undefined for an authentication without a key server
 */
export function useSigningKeys(authentication: Authentication, log: Log): SigningKeys | undefined {
  const { data } = configured.safeParse(authentication)
  if (!data) return undefined
  const url = data.inner.toBotFromChannelOpenIdMetadataUrl
  const keys = signingKeys({ url, log })
  extractor.openIdMetadataCache.set(url, keys)
  return keys
}
