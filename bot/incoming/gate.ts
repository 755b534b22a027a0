// The gate: from where an activity may come, and where replies may go. A token proves who speaks, not for which council.

import type { IncomingActivity } from './activity.ts'
import { mayBeAddressed } from './service-address.ts'
import type { Policy } from './tenant-policy.ts'

/** Why an activity is not let in. This much is logged; the caller is not told. */
export type GateRefusal = 'channel' | 'service address' | 'tenant' | 'guest'

/**
 * Whether an authenticated activity is let in. It needs the channel of Teams, a service address that the bot may send
 * its own token to, and a conversation in an allowed tenant. In a personal chat the sender's tenant must be the
 * conversation's: whoever sends from another is a guest. Without authentication only the address is checked.
 */
export function gate(activity: IncomingActivity, policy: Policy): 'in' | GateRefusal {
  if (policy.type === 'teams' && activity.channelId !== 'msteams') return 'channel'
  if (!mayBeAddressed(activity.serviceUrl, policy)) return 'service address'
  return policy.type === 'teams' ? tenantGate(activity, policy) : 'in'
}

function tenantGate({ conversation, channelData }: IncomingActivity, { tenants }: Extract<Policy, { type: 'teams' }>) {
  // The host of the conversation: `channelData` may name the tenant of the sender instead.
  const host = conversation?.tenantId?.toLowerCase()
  if (!host || (tenants !== 'any' && !tenants.includes(host))) return 'tenant'
  const isPersonal = (conversation?.conversationType ?? 'personal') === 'personal'
  const sender = channelData?.tenant?.id?.toLowerCase()
  return isPersonal && sender !== undefined && sender !== host ? 'guest' : 'in'
}
