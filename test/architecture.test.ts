// The rules of the architecture: who may import whom, which file may name which package, and the form of a source file.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { architecturePicture } from '../tools/develop/pictures/architecture-picture.ts'
import { type Import, importsOf, sourcesIn, type Tree, withoutComments } from '../tools/develop/pictures/imports.ts'
import { roomsOf } from '../tools/develop/pictures/rooms.ts'

/**
 * The imports that a file, or the files of a folder, may have beside their own folder's. `types` lists packages that
 * are named only for types.
 */
type Floor = {
  readonly folders: readonly string[]
  readonly packages: readonly string[]
  readonly types?: readonly string[]
}

const core = ['lib', 'assessment', 'scoring', 'charts', 'questions', 'store', 'cards', 'reports', 'dialogs', 'bot']

// The longest path that fits decides. Who adds a package here has decided where it may be known.
const floors: Readonly<Record<string, Floor>> = {
  lib: { folders: [], packages: ['lru-cache', 'node:timers/promises', 'piscina'] },
  'lib/files/make-folder.ts': { folders: [], packages: ['node:fs', 'node:path'] },
  assessment: { folders: ['lib'], packages: ['zod'] },
  scoring: { folders: ['lib', 'assessment'], packages: [] },
  // Files from other councils are checked where they are read.
  'scoring/benchmark/files': { folders: ['assessment', 'scoring'], packages: ['node:crypto', 'zod'] },
  charts: { folders: ['lib'], packages: ['@resvg/resvg-js', 'node:*'] },
  questions: { folders: ['lib', 'assessment'], packages: ['js-yaml', 'node:crypto', 'node:fs', 'node:path', 'zod'] },
  store: {
    folders: ['lib', 'assessment'],
    packages: [
      '@azure/*',
      'node:crypto',
      'node:fs',
      'node:https',
      'node:path',
      'node:sqlite',
      'node:timers/promises',
      'zod',
    ],
  },
  cards: {
    folders: ['lib', 'assessment', 'scoring', 'charts'],
    packages: ['node:zlib', 'zod'],
    types: ['@microsoft/teams.cards'],
  },
  reports: { folders: ['lib', 'assessment', 'scoring', 'charts'], packages: [] },
  'reports/reading': {
    folders: ['assessment', 'reports'],
    packages: ['csv-parse/sync', 'fflate', 'node:zlib', 'read-excel-file/node'],
  },
  'reports/csv': { folders: ['assessment', 'reports'], packages: ['csv-stringify/sync'] },
  'reports/docx': { folders: ['charts', 'reports'], packages: ['docx'] },
  'reports/pdf': { folders: ['reports'], packages: ['@myriaddreamin/typst-ts-node-compiler', 'node:*'] },
  'reports/rendering': { folders: ['lib', 'reports'], packages: ['piscina'] },
  'reports/workbook': { folders: ['assessment', 'scoring', 'reports'], packages: ['write-excel-file/node'] },
  dialogs: { folders: ['lib', 'assessment', 'scoring', 'questions', 'store', 'cards', 'reports'], packages: [] },
  'dialogs/typed/understanding': {
    folders: ['assessment', 'cards', 'dialogs'],
    packages: ['fastest-levenshtein', 'stemmer'],
  },
  bot: { folders: core, packages: ['zod', 'node:*'] },
  'bot/door/notices.ts': { folders: core, packages: ['marked', 'node:*'] },
  'bot/incoming': { folders: core, packages: ['htmlparser2', 'zod', 'node:*'] },
  'bot/log.ts': { folders: core, packages: ['pino'] },
  // Only restify needs pino's logger too.
  'bot/routes.ts': { folders: core, packages: ['pino', 'restify', 'node:*'] },
  // Telemetry is off unless a setting names a receiver, and only then this file is loaded.
  'bot/process/telemetry/open-telemetry.ts': { folders: core, packages: ['@opentelemetry/*', 'node:*'] },
  'bot/teams': { folders: core, packages: ['botbuilder', 'botframework-connector/*', 'zod', 'node:*'] },
  tools: { folders: core, packages: ['@microsoft/app-manifest', 'fflate', 'zod', 'node:*'] },
  'tools/run/bundle': { folders: [...core, 'tools'], packages: ['esbuild', 'node:*'] },
  'tools/questions/sheet': {
    folders: [...core, 'tools'],
    packages: ['write-excel-file/node', 'node:*'],
  },
  'tools/operate/doctor': { folders: [...core, 'tools'], packages: ['@azure/identity', 'fflate', 'zod', 'node:*'] },
  // The bench compares the bot with two bots of nothing but an SDK, and runs it on an emulator of Cosmos DB.
  'tools/develop/bench': {
    folders: [...core, 'tools'],
    packages: ['@microsoft/agents-hosting', '@vercel/cosmosdb-server', 'botbuilder', 'restify', 'zod', 'node:*'],
  },
  // The contact sheet shows the cards that the tests draw.
  'tools/develop/look': { folders: [...core, 'tools', 'test'], packages: ['playwright-core', 'upng-js', 'node:*'] },
  'tools/develop/fuzz': { folders: [...core, 'tools'], packages: ['fast-check', 'zod', 'node:*'] },
}

// The clock, chance and the environment are passed in from the edge. A store may wait, partly for a random time.
// In some places `mkdirSync` with `recursive` never ends.
const ambient: readonly { readonly sign: RegExp; readonly places: readonly string[] }[] = [
  { sign: /\bprocess\.env\b/, places: ['bot/settings/process-environment.ts'] },
  { sign: /\bnew Date\(\)|\bDate\.now\b|\brandomUUID\b/, places: ['bot/', 'lib/timing.ts', 'tools/'] },
  { sign: /\bMath\.random\b|\bperformance\.now\b/, places: ['bot/', 'lib/', 'store/', 'tools/'] },
  { sign: /\bmkdirSync\b/, places: ['lib/files/make-folder.ts'] },
]

const mostLines = 250
// Wording is as long as it is.
const mayBeLonger = ['cards/wording/', 'reports/wording/']

/** The most entries, files and folders, that one folder shows. */
const mostEntries = 15

/** Lists the breaches of the rules, a line each. */
function faultsOf(tree: Tree): readonly string[] {
  return Object.entries(tree).flatMap(([path, source]) => {
    const place = Object.keys(floors)
      .filter((place) => path === place || path.startsWith(`${place}/`))
      .toSorted((a, b) => b.length - a.length)[0]
    const floor = place === undefined ? undefined : floors[place]
    if (place === undefined || !floor) return [`${path}: belongs to no floor`]
    const code = withoutComments(source)
    return [
      ...importsOf(code).flatMap((each) => importFaults(path, place, floor, each)),
      ...ambient
        .filter(({ sign, places }) => sign.test(code) && !places.some((allowed) => path.startsWith(allowed)))
        .map(({ sign }) => `${path}: uses ${sign.exec(code)?.[0]}`),
      ...(/^\/\/ \S.*(\n\/\/ .*)*\.\n/.test(source)
        ? []
        : [`${path}: does not open with a sentence that says what it is for`]),
      ...(source.split('\n').length - 1 > mostLines && !mayBeLonger.some((folder) => path.startsWith(folder))
        ? [`${path}: has more than ${mostLines} lines`]
        : []),
    ]
  })
}

/** Circles of imports, each as the files on the way round. */
function circlesIn(tree: Tree): readonly string[] {
  const finished = new Set<string>()
  const circles: string[] = []
  const visit = (path: string, way: readonly string[]): void => {
    if (finished.has(path)) return
    const start = way.indexOf(path)
    if (start >= 0) {
      circles.push([...way.slice(start), path].join(' -> '))
      return
    }
    for (const { from } of importsOf(withoutComments(tree[path] ?? ''))) {
      const target = posix.join(dirname(path), from)
      if (from.startsWith('.') && target in tree) visit(target, [...way, path])
    }
    finished.add(path)
  }
  for (const path of Object.keys(tree)) visit(path, [])
  return circles
}

/** Folders with too many entries, each with its number. */
function crowdedIn(tree: Tree): readonly string[] {
  const entries = new Map<string, Set<string>>()
  for (const path of Object.keys(tree)) {
    for (let entry = path; dirname(entry) !== '.'; entry = dirname(entry)) {
      const folder = dirname(entry)
      entries.set(folder, (entries.get(folder) ?? new Set()).add(entry))
    }
  }
  return [...entries].filter(([, { size }]) => size > mostEntries).map(([folder, { size }]) => `${folder}: ${size}`)
}

function importFaults(path: string, place: string, { folders, packages, types = [] }: Floor, { from, isType }: Import) {
  // Data has no floor.
  if (from.endsWith('.json')) return []
  const isAllowed = from.startsWith('.')
    ? [place, ...folders].some((folder) => posix.join(dirname(path), from).startsWith(`${folder}/`))
    : packages.some((name) => name === from || (name.endsWith('*') && from.startsWith(name.slice(0, -1)))) ||
      (isType && types.includes(from))
  return isAllowed ? [] : [`${path}: imports ${from}`]
}

const root = fileURLToPath(new URL('..', import.meta.url))
describe('the floors of the house', () => {
  it('are kept by every source file', () => {
    const tree = sourcesIn(root)
    assert.ok(Object.keys(tree).length > 80, 'The sources were not found.')
    assert.deepEqual(faultsOf(tree), [])
  })

  it('has no circle of imports', () => {
    assert.deepEqual(circlesIn(sourcesIn(root)), [])
  })

  it('are drawn in docs/pictures/architecture.svg as they are', () => {
    const picture = readFileSync(join(root, 'docs/pictures/architecture.svg'), 'utf8')
    assert.ok(picture === architecturePicture(roomsOf(sourcesIn(root))), 'The picture is old: give npm run pictures.')
  })

  it('shows at most fifteen entries in a folder', () => {
    assert.deepEqual(crowdedIn(sourcesIn(root)), [])
  })
})

describe('the rules of the floors', () => {
  it('find a circle, also one of types', () => {
    const tree = {
      'cards/a.ts': "import { b } from './b.ts'",
      'cards/b.ts': "import type { C } from './c/c.ts'",
      'cards/c/c.ts': "import { a } from '../a.ts'",
      'cards/d.ts': "import { a } from './a.ts'",
    }
    assert.deepEqual(circlesIn(tree), ['cards/a.ts -> cards/b.ts -> cards/c/c.ts -> cards/a.ts'])
  })

  it('count files and folders of a crowded folder', () => {
    const files = Array.from({ length: 15 }, (_, index) => [`cards/${index}.ts`, ''] as const)
    assert.deepEqual(crowdedIn(Object.fromEntries(files)), [])
    assert.deepEqual(crowdedIn(Object.fromEntries([...files, ['cards/room/a.ts', '']])), ['cards: 16'])
  })

  const told = (path: string, code: string) => faultsOf({ [path]: `// What it is for.\n\n${code}\n` })

  it('let a folder import from below, from itself, and the packages that are its own', () => {
    assert.deepEqual(told('cards/a.ts', "import { x } from '../assessment/x.ts'\nexport { y } from './y.ts'"), [])
    assert.deepEqual(told('cards/wording/cy.ts', "import type { Wording } from './en.ts'\nimport '../words.ts'"), [])
    assert.deepEqual(told('store/a.ts', "import { DatabaseSync } from 'node:sqlite'"), [])
    assert.deepEqual(
      told('bot/a.ts', "import { once } from 'node:events'\nimport {\n  x,\n} from '../dialogs/x.ts'"),
      [],
    )
  })

  it('find an import from above, from beside, and from the tests', () => {
    assert.deepEqual(told('cards/a.ts', "import type { Turn } from '../dialogs/turn.ts'"), [
      'cards/a.ts: imports ../dialogs/turn.ts',
    ])
    assert.deepEqual(told('scoring/a.ts', "export * from '../store/store.ts'"), [
      'scoring/a.ts: imports ../store/store.ts',
    ])
    assert.deepEqual(told('dialogs/b/a.ts', "const x = await import('../../bot/x.ts')"), [
      'dialogs/b/a.ts: imports ../../bot/x.ts',
    ])
    assert.deepEqual(told('tools/a.ts', "import {\n  x,\n} from '../test/support/x.ts'"), [
      'tools/a.ts: imports ../test/support/x.ts',
    ])
  })

  it('find a package outside its place', () => {
    const misplaced = [
      ['dialogs/a.ts', 'botbuilder'],
      ['bot/a.ts', 'botbuilder'],
      ['bot/routes.ts', 'botbuilder'],
      ['bot/incoming/a.ts', 'botbuilder'],
      ['bot/turns/a.ts', 'botbuilder'],
      ['bot/process/telemetry/a.ts', '@opentelemetry/api'],
      ['lib/observation.ts', '@opentelemetry/api'],
      ['bot/displays/a.ts', 'botbuilder'],
      ['bot/a.ts', 'restify'],
      ['bot/teams/a.ts', 'restify'],
      ['tools/a.ts', 'botbuilder'],
      ['tools/a.ts', 'restify'],
      ['store/a.ts', 'pino'],
      ['bot/a.ts', '@azure/cosmos'],
      ['dialogs/a.ts', '@azure/identity'],
      ['cards/a.ts', 'adaptivecards'],
      ['assessment/a.ts', 'node:fs'],
    ] as const
    for (const [path, name] of misplaced) {
      assert.deepEqual(told(path, `import x from '${name}'`), [`${path}: imports ${name}`])
    }
    assert.deepEqual(told('questions/a.ts', "const x = require('node:sqlite')"), [
      'questions/a.ts: imports node:sqlite',
    ])
  })

  it('let types of a package in where the package itself must stay out', () => {
    assert.deepEqual(told('cards/a.ts', "import type { ITextBlock } from '@microsoft/teams.cards'"), [])
    assert.deepEqual(told('cards/a.ts', "import { TextBlock } from '@microsoft/teams.cards'"), [
      'cards/a.ts: imports @microsoft/teams.cards',
    ])
  })

  it('find the environment, the clock, chance and the making of folders in a wrong place, but not in a comment', () => {
    for (const path of ['bot/settings.ts', 'bot/main.js', 'tools/a.ts']) {
      assert.deepEqual(told(path, 'const port = process.env.PORT'), [`${path}: uses process.env`])
    }
    assert.deepEqual(told('bot/settings/process-environment.ts', 'export const all = process.env'), [])
    assert.deepEqual(told('dialogs/a.ts', 'const now = new Date()'), ['dialogs/a.ts: uses new Date()'])
    assert.deepEqual(told('scoring/a.ts', 'const jitter = Math.random()'), ['scoring/a.ts: uses Math.random'])
    assert.deepEqual(told('tools/a.ts', 'mkdirSync(folder)'), ['tools/a.ts: uses mkdirSync'])
    assert.deepEqual(told('bot/main.js', 'read(new Date())'), [])
    assert.deepEqual(told('cards/a.ts', '/** Not process.env. */\nconst x = 1 // nor Date.now'), [])
  })

  it('find a file without its opening sentence, one that is too long, and a folder without a floor', () => {
    const unopened = 'store/a.ts: does not open with a sentence that says what it is for'
    assert.deepEqual(faultsOf({ 'store/a.ts': "import { x } from './x.ts'\n" }), [unopened])
    assert.deepEqual(faultsOf({ 'store/a.ts': '// no end\n' }), [unopened])
    assert.deepEqual(told('store/a.ts', 'x\n'.repeat(247)), [])
    assert.deepEqual(told('store/a.ts', 'x\n'.repeat(248)), ['store/a.ts: has more than 250 lines'])
    assert.deepEqual(told('cards/wording/en/en.ts', 'x\n'.repeat(400)), [])
    assert.deepEqual(told('utils/a.ts', ''), ['utils/a.ts: belongs to no floor'])
  })
})
