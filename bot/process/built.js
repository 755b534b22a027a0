// Finds the bot that `npm run build` made of the sources that lie here.

import { readFileSync, realpathSync, statSync } from 'node:fs'
import { sep } from 'node:path'

/** The folder of the build, from the root of the checkout. It lies below the packages: it goes with them, and Node gives no warnings there. */
export const buildFolder = 'node_modules/.cache/built-bot/'

/** The file in it that holds the stamp of each file that the build was made of, by its path from the root. */
export const stampsFile = 'made-of.json'

/** The size of a file in bytes and the second of its last change. An archive keeps no finer time. */
export function stampOf(/** @type {URL} */ file) {
  const { size, mtimeMs } = statSync(file)
  return `${size} ${Math.trunc(mtimeMs / 1000)}`
}

/**
 * The address of the folder of the build. Undefined if there is none, if a source or npm's list of the packages has changed
 * since, or if the packages are a link to those of another checkout: the bot then runs from its sources.
 */
export function builtBot(/** @type {URL} */ root) {
  const folder = new URL(buildFolder, root)
  try {
    // Node gives a module its real address, and the build would find the files of the other checkout.
    if (!realpathSync(folder).startsWith(realpathSync(root) + sep)) return undefined
    const stamps = Object.entries(JSON.parse(readFileSync(new URL(stampsFile, folder), 'utf8')))
    return stamps.every(([path, stamp]) => stampOf(new URL(path, root)) === stamp) ? folder : undefined
  } catch {
    return undefined
  }
}
