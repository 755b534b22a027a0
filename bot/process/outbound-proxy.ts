// Sends the bot's requests to other machines through the proxy in HTTPS_PROXY.

import { setGlobalProxyFromEnv } from 'node:http'
import type { Environment } from '../settings/environment.ts'
import { exceptFromProxy } from '../settings/process-environment.ts'

/**
 * Hosts without the proxy: this machine, and the address at which Azure gives tokens to a managed identity. Source:
 * learn.microsoft.com, "Azure Instance Metadata Service".
 */
const direct = ['localhost', '127.0.0.1', '[::1]', '169.254.169.254']

/**
 * Tunnels https of `fetch` and of Node's own clients, such as those of the sign-in and of Cosmos DB, through the proxy.
 * Azure's clients, such as the connector to Teams, read the same variables themselves. Plain http, which only programs
 * of this machine use, stays direct.
 */
export function useOutboundProxy(env: Environment): void {
  const address = env.https_proxy?.trim() || env.HTTPS_PROXY?.trim()
  // `readSettings` reports an address that cannot be used.
  if (!address || !URL.canParse(address)) return
  const except = exceptFromProxy(direct)
  setGlobalProxyFromEnv({ HTTPS_PROXY: address, NO_PROXY: except })
}
