// Whether a bearer token says that it is the channel's. What it says is proved later; this decides who is asked to prove it.

import { z } from 'zod'
import type { Policy } from './tenant-policy.ts'

/** The issuer of the tokens with which the Bot Framework's channels call a bot. */
const channelIssuer = 'https://api.botframework.com'

const claimsSchema = z.object({ iss: z.literal(channelIssuer), tid: z.string().optional() })

/**
 * Whether the claims of an authorization header are a channel's. The Bot Framework would verify a token of the Emulator,
 * of another bot or of an App Service channel by rules of their own, without comparing the service address: a token that
 * this bot had sent to somebody would be let in again. It also takes the tenant that a token names for a good issuer from
 * then on, before anything is proved. So a token may name no tenant but an allowed one.
 */
export function isChannelToken(authorization: string, policy: Policy): boolean {
  const [, payload = ''] = /^Bearer [\w-]+\.([\w-]+)\.[\w-]*$/.exec(authorization) ?? []
  const claims = claimsSchema.safeParse(parsed(Buffer.from(payload, 'base64url').toString())).data
  if (!claims || policy.type !== 'teams') return false
  return claims.tid === undefined || policy.tenants === 'any' || policy.tenants.includes(claims.tid.toLowerCase())
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
