// The gate: which activities are let in, and to which addresses replies may go. A token proves who calls, not for which council.

import type { Policy } from '../settings/allowed-tenants.ts'
import type { IncomingActivity } from './activity.ts'
import type { Origin } from './origin.ts'
import { mayBeAddressed } from './service-address.ts'

/** Why an activity is not let in. The log says this much; the caller is not told. */
export type GateRefusal = 'channel' | 'service address' | 'tenant' | 'guest'

type Envelope = Pick<IncomingActivity, 'channelId' | 'serviceUrl'>

/**
 * Decides on an authenticated activity. It must come from Teams, with a service address that may receive the bot's own
 * token, out of a conversation in an allowed tenant. A guest is refused in a personal chat; in a shared conversation the
 * member list decides what a guest may do. Without authentication only the address is checked.
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
