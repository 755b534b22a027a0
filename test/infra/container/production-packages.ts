// The packages of this checkout that the bot runs with.

import { existsSync, readFileSync } from 'node:fs'

type Locked = { readonly dev?: boolean; readonly devOptional?: boolean }

/** The folders that `npm ci --omit=dev` makes here, such as `node_modules/zod`. Those for other processors are not here. */
export function productionPackages(): readonly string[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>
  }
  return Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional && existsSync(path))
    .map(([path]) => path)
}
