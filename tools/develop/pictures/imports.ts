// Reads the project's source files and finds the imports of each.

import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** Source files by their path in the project. */
export type Tree = Readonly<Record<string, string>>

/** `from` is written as in the source: a relative path, or the name of a package. */
export type Import = { readonly from: string; readonly isType: boolean }

// Tests may import everything. Packages and the build folder hold no sources of ours.
const elsewhere = ['node_modules', 'test', 'build']

/** Every source file of the top-level folders, except tests. */
export function sourcesIn(root: string): Tree {
  const folders = readdirSync(root, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith('.') && !elsewhere.includes(entry.name),
  )
  const paths = folders.flatMap(({ name }) =>
    readdirSync(join(root, name), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.[jt]s$/.test(path))
      .map((path) => posix.join(name, path.replaceAll('\\', '/'))),
  )
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}

/** The imports in code without comments: import statements, re-exports, and imports at run time. */
export function importsOf(code: string): readonly Import[] {
  const statements = /\b(?:import|export)\s+(type\s)?[\w$*{},\s]*?\bfrom\s*['"]([^'"]+)['"]/g
  const bare = /(?<!-)\b(?:import\s|import\(|require\()\s*['"]([^'"]+)['"]/g
  return [
    ...[...code.matchAll(statements)].map(([, type, from = '']) => ({ from, isType: type !== undefined })),
    ...[...code.matchAll(bare)].map(([, from = '']) => ({ from, isType: false })),
  ]
}

export const withoutComments = (source: string): string =>
  source.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1')
