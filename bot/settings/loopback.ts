// The addresses of this machine that only this machine can reach, in all their spellings.

import { BlockList, isIP } from 'node:net'

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8)
loopback.addAddress('::1', 'ipv6')

/** A host without the brackets that a URL puts around an IPv6 address. */
export const withoutBrackets = (host: string): string => /^\[(.*)\]$/.exec(host)?.[1] ?? host

/** A host as a URL writes it: an IPv6 address in brackets. */
export const inUrl = (host: string): string => (isIP(host) === 6 ? `[${host}]` : host)

/** Whether a host from a setting or an address reaches only this machine. */
export function isLoopback(host: string): boolean {
  const name = withoutBrackets(host)
  const family = isIP(name)
  // An IPv4 address written as IPv6 (`::ffff:127.0.0.1`) counts as itself.
  return family === 0 ? name.toLowerCase() === 'localhost' : loopback.check(name, family === 4 ? 'ipv4' : 'ipv6')
}
