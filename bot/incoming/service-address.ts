// Checks the addresses for replies. Each reply carries the bot's own token, which a wrong address would get.

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
 * Whether replies may go to this service address: https on port 443, and a host of Teams or the Bot Framework. Without
 * authentication, only this machine. Stored addresses are checked again before use.
 */
export function mayBeAddressed(serviceUrl: string | undefined, policy: Policy): boolean {
  const url = URL.parse(serviceUrl ?? '')
  if (!url) return false
  if (policy.type === 'local') return isLoopback(url.hostname)
  // `host` includes the port unless it is 443. Anybody can get a name under trafficmanager.net, so only Teams' own is
  // allowed.
  return url.protocol === 'https:' && (teamsHosts.includes(url.host) || url.host.endsWith('.botframework.com'))
}
