// Recognises loopback addresses in all their spellings.

import { BlockList, isIP } from 'node:net'

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8)
loopback.addAddress('::1', 'ipv6')

/** A host without the brackets of an IPv6 address in a URL. */
export const withoutBrackets = (host: string): string => /^\[(.*)\]$/.exec(host)?.[1] ?? host

/** A host in the form for a URL: an IPv6 address in brackets. */
export const inUrl = (host: string): string => (isIP(host) === 6 ? `[${host}]` : host)

/** Whether a host from a setting or an address reaches only this machine. */
export function isLoopback(host: string): boolean {
  const name = withoutBrackets(host)
  const family = isIP(name)
  // An IPv4-mapped IPv6 address (`::ffff:127.0.0.1`) counts as its IPv4 address.
  return family === 0 ? name.toLowerCase() === 'localhost' : loopback.check(name, family === 4 ? 'ipv4' : 'ipv6')
}
