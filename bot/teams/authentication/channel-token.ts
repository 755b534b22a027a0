// Checks whether a bearer token claims to be the channel's. The Bot Framework verifies it afterwards.

import { z } from 'zod'
import type { Policy } from '../../settings/allowed-tenants.ts'

/** The issuer of the tokens of the Bot Framework's channels. */
const channelIssuer = 'https://api.botframework.com'

const claimsSchema = z.object({ iss: z.literal(channelIssuer), tid: z.string().optional() })

/**
 * Whether the claims in an authorization header are a channel's. The Bot Framework verifies tokens of its Emulator, of
 * other bots and of App Service channels by other rules, without comparing the service address. So it would accept a
 * token that this bot once sent out. It also trusts the tenant in a token as an issuer before it verifies the token,
 * and from then on. So a token may only name an allowed tenant.
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
