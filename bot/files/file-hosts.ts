// The hosts on which Teams keeps files. The bot sends and reads files only there.

import type { Policy } from '../settings/allowed-tenants.ts'
import { isLoopback } from '../settings/loopback.ts'

// SharePoint and OneDrive, and the stores of Teams' own files (Microsoft Learn, "Send and receive files through the
// bot").
const fileHosts = ['.sharepoint.com', '.svc.ms']

/**
 * Whether the bot may send files to this address or read them from it: https on port 443, a host of Teams' files, no
 * name or password. In local mode, without authentication, only this machine.
 */
export function isFileAddress(address: string, policy: Policy): boolean {
  const url = URL.parse(address)
  if (url?.username !== '' || url.password !== '') return false
  if (policy.type === 'local') return isLoopback(url.hostname) && /^https?:$/.test(url.protocol)
  // `host` includes the port unless it is 443.
  return url.protocol === 'https:' && fileHosts.some((end) => url.host.endsWith(end))
}
