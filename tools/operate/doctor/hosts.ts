// The Microsoft addresses that the bot needs.

import { isLoopback } from '../../../bot/settings/loopback.ts'
import { UsageFault } from '../../command/usage-fault.ts'

export type Hosts = {
  /** Issues the bot's own token. */
  readonly login: string
  /** Publishes the keys that verify callers' tokens. */
  readonly keys: string
  /** Receives the bot's messages: the address for Europe. */
  readonly teams: string
}

const microsoft: Hosts = {
  login: 'https://login.microsoftonline.com',
  keys: 'https://login.botframework.com',
  teams: 'https://smba.trafficmanager.net',
}

/**
 * Microsoft's hosts, or one stand-in for all three. The bot's secret goes to the login host, so a stand-in must be on
 * this machine. Throws UsageFault otherwise.
 */
export function hostsFor(standIn: string | undefined): Hosts {
  if (standIn === undefined) return microsoft
  const url = URL.parse(standIn)
  if (!url || !isLoopback(url.hostname)) {
    throw new UsageFault('--stand-in must be an address of this machine, such as http://127.0.0.1:8080')
  }
  return { login: url.origin, keys: url.origin, teams: url.origin }
}
