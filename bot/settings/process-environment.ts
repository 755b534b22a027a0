// The environment of this process. Only this file reads `process.env`.

import type { Environment } from './environment.ts'

/** All variables of the process, by name. */
export const processEnvironment: Environment = process.env

/** Adds hosts to NO_PROXY, which libraries read from the process itself. Returns the whole list. */
export function exceptFromProxy(hosts: readonly string[]): string {
  const given = process.env.no_proxy ?? process.env.NO_PROXY ?? ''
  const all = [...new Set([...given.split(',').map((host) => host.trim()), ...hosts])].filter(Boolean).join(',')
  process.env.NO_PROXY = all
  process.env.no_proxy = all
  return all
}
