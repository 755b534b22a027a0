// Sends the bot's requests to other machines through the proxy in HTTPS_PROXY.

import { setGlobalProxyFromEnv } from 'node:http'
import type { Environment } from '../settings/environment.ts'
import { exceptFromProxy } from '../settings/process-environment.ts'

/**
 * Hosts that no proxy reaches: this machine, and the address at which Azure gives a managed identity its tokens.
 * Source: learn.microsoft.com, "Azure Instance Metadata Service".
 */
const direct = ['localhost', '127.0.0.1', '[::1]', '169.254.169.254']

/**
 * Tunnels https through the proxy: for `fetch` and for Node's own clients, as the sign-in and Cosmos DB use them. The clients of
 * Azure, as the connector to Teams is one, read the same variables by themselves. Plain http, which only programs of this
 * machine speak, stays direct.
 */
export function useOutboundProxy(env: Environment): void {
  const address = env.https_proxy?.trim() || env.HTTPS_PROXY?.trim()
  // The settings name an address that cannot be used.
  if (!address || !URL.canParse(address)) return
  const except = exceptFromProxy(direct)
  setGlobalProxyFromEnv({ HTTPS_PROXY: address, NO_PROXY: except })
}
