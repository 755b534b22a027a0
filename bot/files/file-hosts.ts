// The hosts that Teams keeps files on. The bot sends and reads files only there.

import type { Policy } from '../settings/allowed-tenants.ts'
import { isLoopback } from '../settings/loopback.ts'

// SharePoint and OneDrive, and the stores of Teams' own files (Microsoft Learn, "Send and receive files through the bot").
const fileHosts = ['.sharepoint.com', '.svc.ms']

/**
 * Whether files may go to this address, or come from it: over https at port 443 to a host of Teams' files, without a name
 * and password in it; without authentication only to this machine.
 */
export function isFileAddress(address: string, policy: Policy): boolean {
  const url = URL.parse(address)
  if (url?.username !== '' || url.password !== '') return false
  if (policy.type === 'local') return isLoopback(url.hostname) && /^https?:$/.test(url.protocol)
  // `host` includes any other port than 443.
  return url.protocol === 'https:' && fileHosts.some((end) => url.host.endsWith(end))
}
