// Runs the Dockerfile in a bare folder: its copies and its commands, without a container engine and without npm.

import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Instruction, type Stage, stagesOf } from './dockerfile.ts'
import { productionPackages } from './production-packages.ts'

export type Rehearsed = {
  /** The folder that stands for the root of the image's file system. */
  readonly root: string
  /** The folder in it that the bot starts in. */
  readonly workdir: string
  readonly environment: Readonly<Record<string, string>>
  /** The command that starts the bot, and the one that checks its health. */
  readonly entrypoint: readonly string[]
  readonly healthcheck: readonly string[]
}

/** One stage under way. */
type Place = { readonly root: string; workdir: string; readonly environment: Record<string, string> }

/** Builds all stages below a folder. The base images provide only Node.js: here the one that runs the tests. */
export function rehearse(folder: string): Rehearsed {
  rmSync(folder, { recursive: true, force: true })
  const places = new Map<string, Place>()
  let last: Place | undefined
  let stage: Stage | undefined
  for (stage of stagesOf()) {
    last = { root: join(folder, stage.name ?? 'image'), workdir: '/', environment: {} }
    mkdirSync(last.root, { recursive: true })
    if (stage.base.startsWith('node:')) copy(process.execPath, join(last.root, 'usr/local/bin/node'))
    for (const instruction of stage.instructions) carryOut(instruction, last, places)
    places.set(stage.name ?? 'image', last)
  }
  if (!last || !stage) throw new Error('The Dockerfile has no stage.')
  const wordsOf = (name: string) => stage?.instructions.find((each) => each.name === name)?.words ?? []
  return {
    root: last.root,
    workdir: join(last.root, last.workdir),
    environment: last.environment,
    entrypoint: wordsOf('ENTRYPOINT'),
    healthcheck: wordsOf('HEALTHCHECK'),
  }
}

function carryOut(instruction: Instruction, place: Place, places: ReadonlyMap<string, Place>): void {
  const { name, text, words, flags } = instruction
  const inside = (path: string) => join(place.root, resolve(place.workdir, path))
  switch (name) {
    case 'WORKDIR':
      place.workdir = text
      mkdirSync(inside('.'), { recursive: true })
      return
    case 'ENV':
      for (const word of words) place.environment[word.split('=')[0] ?? ''] = word.slice(word.indexOf('=') + 1)
      return
    case 'COPY': {
      const target = words.at(-1) ?? ''
      for (const from of words.slice(0, -1)) {
        const source = flags.from ? join(places.get(flags.from)?.root ?? assertStage(flags.from), from) : from
        for (const path of source === '.' ? allowed() : [source]) {
          const isInto = target.endsWith('/') || source === '.'
          copy(path, isInto ? join(inside(target), path) : inside(target))
        }
      }
      return
    }
    case 'RUN':
      if (text.startsWith('npm ci --omit=dev ')) {
        linkPackages(inside('.'))
        return
      }
      execFileSync('sh', ['-c', text], {
        cwd: inside('.'),
        // The image has a compile cache of its own.
        env: { ...process.env, NODE_COMPILE_CACHE: undefined, ...place.environment },
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      return
    // These instructions tell the engine how to start the image.
    case 'USER':
    case 'EXPOSE':
    case 'VOLUME':
    case 'HEALTHCHECK':
    case 'STOPSIGNAL':
    case 'ENTRYPOINT':
      return
    default:
      throw new Error(`The rehearsal does not know ${name}.`)
  }
}

/** Stands for npm, which takes half a minute of processor time: links the packages of production of this checkout. */
function linkPackages(to: string): void {
  for (const path of productionPackages()) link(path, join(to, path))
  copy('node_modules/.package-lock.json', join(to, 'node_modules/.package-lock.json'))
}

/** Links the files of a folder. The packages inside a package have entries of their own. */
function link(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isFile()) linkOrCopy(source, target)
    else if (entry.isDirectory() && entry.name !== 'node_modules') link(source, target)
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    // The packages lie on a disk of their own, or belong to another user.
    copyFileSync(from, to)
  }
}

function assertStage(name: string): never {
  throw new Error(`The Dockerfile has no stage ${name}.`)
}

/** The paths that .dockerignore lets in. A test checks that it only lists them. */
function allowed(): readonly string[] {
  return readFileSync('.dockerignore', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1))
}

function copy(from: string, to: string): void {
  if (!existsSync(from)) throw new Error(`There is no ${from} to copy.`)
  mkdirSync(dirname(to), { recursive: true })
  cpSync(from, to, { recursive: true, dereference: false, verbatimSymlinks: true, preserveTimestamps: true })
  if (statSync(to).isFile()) chmodSync(to, statSync(from).mode)
}
