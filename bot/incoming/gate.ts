// Decides whether an activity is let in. A valid token proves the caller, but not the tenant.

import type { Policy } from '../settings/allowed-tenants.ts'
import type { IncomingActivity } from './activity.ts'
import type { Origin } from './origin.ts'
import { mayBeAddressed } from './service-address.ts'

/** The reason to refuse an activity. It goes to the log, not to the caller. */
export type GateRefusal = 'channel' | 'service address' | 'tenant' | 'guest'

type Envelope = Pick<IncomingActivity, 'channelId' | 'serviceUrl'>

/**
 * Decides on an authenticated activity. It must come from Teams, from a conversation in an allowed tenant, and with a
 * service address that may receive the bot's own token. A guest is refused in a personal chat; in a shared conversation
 * the member list decides what a guest may do. Without authentication it only checks the address.
 */
export function gate({ channelId, serviceUrl }: Envelope, origin: Origin, policy: Policy): 'in' | GateRefusal {
  if (policy.type === 'teams' && channelId !== 'msteams') return 'channel'
  if (!mayBeAddressed(serviceUrl, policy)) return 'service address'
  if (policy.type === 'local') return 'in'
  const { tenant, isGuest, place } = origin
  if (tenant === undefined) return 'tenant'
  if (policy.tenants !== 'any' && !policy.tenants.includes(tenant.toLowerCase())) return 'tenant'
  return isGuest && place?.type !== 'shared' ? 'guest' : 'in'
}
