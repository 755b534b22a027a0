// The addresses that may receive replies. Each reply carries the bot's own token, which a wrong address would learn.

import type { Policy } from '../settings/allowed-tenants.ts'
import { isLoopback } from '../settings/loopback.ts'

// The hosts of Teams by Microsoft's documentation: the public cloud and the three clouds of the US government.
const teamsHosts = [
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
]

/**
 * Whether replies may go to this service address: over https to a host of Teams or of the Bot Framework, at port 443;
 * without authentication only to this machine. A stored address is checked again before use.
 */
export function mayBeAddressed(serviceUrl: string | undefined, policy: Policy): boolean {
  const url = URL.parse(serviceUrl ?? '')
  if (!url) return false
  if (policy.type === 'local') return isLoopback(url.hostname)
  // `host` includes any other port than 443. Names under trafficmanager.net are open to all, so only Teams' own counts.
  return url.protocol === 'https:' && (teamsHosts.includes(url.host) || url.host.endsWith('.botframework.com'))
}
