// Makes a release that comes after this one: a newer version, a new question set version, and a new schema of assessments.

import assert from 'node:assert/strict'
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Command } from './bot-process.ts'

/** The version that the next release tells of itself. */
export const nextVersion = '99.0.0-rehearsal'

/** The version of the question set that only the next release serves. */
export const nextQuestions = '9999.1'

type Installed = {
  readonly command: Command
  /** The settings of its start besides those of the copies: it has its own cache of compiled code. */
  readonly environment: Readonly<Record<string, string>>
}

/** The top of the folder holds more: tests, packages, the history, and files that a developer left there. */
const shipped = [
  ...['assessment', 'bot', 'cards', 'charts', 'dialogs', 'docs', 'lib', 'package.json', 'questions', 'reports'],
  ...['scoring', 'store', 'tsconfig.json'],
]

/**
 * Installs the next release in an empty folder, beside this one, with the packages of this one. As docs/data.md asks of a
 * release that brings a new schema, it reads the new one and still writes the one before.
 */
export function installNextRelease(folder: string): Installed {
  const isPicture = (path: string) => relative('docs', path).startsWith('pictures')
  for (const name of shipped) {
    cpSync(name, join(folder, name), { recursive: true, filter: (path) => !isPicture(path) })
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  edit(join(folder, 'package.json'), /"version": "[^"]+"/, `"version": "${nextVersion}"`)
  edit(join(folder, 'store/collections/assessments.ts'), '= { schema, upgrades }', withNextSchema)
  addQuestions(join(folder, 'questions/dma'))
  return {
    command: { program: process.execPath, args: ['bot/main.js'], cwd: folder },
    environment: { NODE_COMPILE_CACHE: join(folder, 'compiled') },
  }
}

/** The field `rehearsed` is in every value that the next release reads, and in none that it writes. */
const withNextSchema = `= {
  schema: schema.extend({ rehearsed: z.literal(true) }),
  upgrades: [...upgrades, (value) => ({ ...value, rehearsed: true })],
  downgrade: ({ rehearsed, ...before }) => before,
}`

/** Puts a version with the same words and the same ids beside the others. */
function addQuestions(set: string): void {
  const place = join(set, nextQuestions)
  cpSync(join(set, '2027.1'), place, { recursive: true })
  edit(join(place, 'set.yml'), 'version: "2027.1"', `version: "${nextQuestions}"`)
  edit(join(place, 'set.yml'), /(id: ([A-Z]+-\d[CP]),[^{}]*?was: )[^,]+/g, '$1$2')
}

/** A file that no longer has the place to change fails the test: the next release would be this one. */
function edit(file: string, from: string | RegExp, to: string): void {
  const before = readFileSync(file, 'utf8')
  const after = before.replace(from, to)
  assert.notEqual(after, before, `${file} has no place that reads ${from}.`)
  writeFileSync(file, after)
}
