// The environment of this process. No other file names it: the bot and the commands take their settings from here.

import type { Environment } from './environment.ts'

/** All variables of the process, by name. */
export const processEnvironment: Environment = process.env

/** Adds hosts to NO_PROXY, which libraries read from the process itself. Gives the whole list. */
export function exceptFromProxy(hosts: readonly string[]): string {
  const given = process.env.no_proxy ?? process.env.NO_PROXY ?? ''
  const all = [...new Set([...given.split(',').map((host) => host.trim()), ...hosts])].filter(Boolean).join(',')
  process.env.NO_PROXY = all
  process.env.no_proxy = all
  return all
}
