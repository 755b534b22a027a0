// The addresses that the bot may send replies to. Each reply bears the bot's own token, so a wrong one would give it away.

import { isLoopback } from '../settings/loopback.ts'
import type { Policy } from './tenant-policy.ts'

// Where Teams takes replies, as Microsoft documents it: the public cloud and the three of the US government.
const teamsHosts = [
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
]

/**
 * Whether replies may go to this service address: over https to a host of Teams or of the Bot Framework, at the usual
 * port; without authentication to this machine alone. Ask again before an address that was kept is used.
 */
export function mayBeAddressed(serviceUrl: string | undefined, policy: Policy): boolean {
  const url = URL.parse(serviceUrl ?? '')
  if (!url) return false
  if (policy.type === 'local') return isLoopback(url.hostname)
  // `host` has the port in it unless it is the usual one. Anybody may have a name under trafficmanager.net.
  return url.protocol === 'https:' && (teamsHosts.includes(url.host) || url.host.endsWith('.botframework.com'))
}
