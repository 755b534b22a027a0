// Gives the Bot Framework the signing keys that are kept here, in place of its own cache.

import { JwtTokenExtractor } from 'botframework-connector/lib/auth/jwtTokenExtractor.js'
import { z } from 'zod'
import type { Log } from '../../log.ts'
import type { Authentication } from '../cached-clients.ts'
import { type SigningKeys, signingKeys } from './signing-keys.ts'

/** Part of the framework's authentication by configuration: it holds the address of the channel's key server. */
const configured = z.object({ inner: z.object({ toBotFromChannelOpenIdMetadataUrl: z.url() }) })

/** The framework's cache of keys, by the address of their OpenID configuration. It offers no other way in. */
const extractor = JwtTokenExtractor as unknown as { readonly openIdMetadataCache: Map<string, SigningKeys> }

/**
 * The keys that this authentication verifies tokens with, from now on kept here. The framework's own cache fetches
 * once for each token while it has none, waits without an end, and drops what it has when a refresh fails.
 * @returns undefined for an authentication that names no key server
 */
export function useSigningKeys(authentication: Authentication, log: Log): SigningKeys | undefined {
  const { data } = configured.safeParse(authentication)
  if (!data) return undefined
  const url = data.inner.toBotFromChannelOpenIdMetadataUrl
  const keys = signingKeys({ url, log })
  extractor.openIdMetadataCache.set(url, keys)
  return keys
}
