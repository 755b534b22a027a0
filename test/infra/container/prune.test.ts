// The packages in the container are small, and nothing that they need at run time is missing.

import assert from 'node:assert/strict'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { prune } from '../../../tools/run/container/prune.ts'
import { prunedBy, pruneRules } from '../../../tools/run/container/prune-rules.ts'
import { productionPackages } from './production-packages.ts'

/** The folders of the packages of production, each from `node_modules`. */
const production = productionPackages().map((path) => path.slice('node_modules/'.length))

function filesIn(folder: string): readonly string[] {
  return readdirSync(join('node_modules', folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice('node_modules/'.length))
}

/** The files that a package names for Node.js: its `main` and the targets of its `exports`. */
function entriesOf(folder: string): readonly string[] {
  const { main, exports } = JSON.parse(readFileSync(join('node_modules', folder, 'package.json'), 'utf8'))
  const targets = exports === undefined ? [main ?? 'index.js'] : targetsIn(exports)
  return targets.map((target) => join(folder, target)).filter((path) => existsSync(join('node_modules', path)))
}

/** Conditions that Node.js sets. `types` and those of browsers are none of them. */
const conditions = ['node', 'import', 'require', 'module-sync', 'default']

function targetsIn(exports: unknown): readonly string[] {
  if (typeof exports === 'string') return exports.includes('*') ? [] : [exports]
  if (Array.isArray(exports)) return exports.flatMap(targetsIn)
  const known = Object.entries(Object(exports)).filter(([key]) => key.startsWith('.') || conditions.includes(key))
  // Node.js takes the first condition that fits: one of browsers before it changes nothing.
  return known.flatMap(([, value]) => targetsIn(value))
}

describe('The rules of what the container leaves out', () => {
  it('see the packages of production', () => {
    assert.ok(production.length > 150, `${production.length} packages`)
  })

  for (const rule of pruneRules) {
    it(`find files that are ${rule.what}`, () => {
      assert.ok(production.some((folder) => filesIn(folder).some(rule.matches)))
    })
  }

  it('leave every file that a package names as its entry for Node.js', () => {
    const entries = production.filter((folder) => !removedWhole(folder)).flatMap(entriesOf)
    assert.ok(entries.length > 150, `${entries.length} entries`)
    assert.deepEqual(
      entries.filter((path) => prunedBy(path) && !forOthers(path)),
      [],
    )
  })

  it('leave every licence', () => {
    for (const path of [
      'a/LICENSE',
      'a/LICENCE.md',
      'a/license.txt',
      'a/NOTICE.md',
      'a/ThirdPartyNotices.md',
      'b/COPYING',
    ]) {
      assert.equal(prunedBy(path), undefined, path)
    }
  })
})

/** Packages that are there for a browser or for the build, or are Node.js itself, have no entry that the bot loads. */
const removedWhole = (folder: string) =>
  /^(@azure\/msal-browser|@types\/|@?esbuild(\/|$)|node-(linux|win)-)/.test(folder)
/** Entries that a package offers beside the one for Node.js. */
const forOthers = (path: string) => /\.(umd|iife)\.c?js$|\/dist\/(browser|umd|iife)\/|\/dist-browser\//.test(path)

describe('Pruning', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'prune-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  function write(path: string, size: number): void {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), 'x'.repeat(size))
  }

  it('removes the files, then the folders that are empty, and counts the bytes', () => {
    write('a/dist/index.js', 10)
    write('a/dist/index.js.map', 100)
    write('a/types/index.d.ts', 1000)
    write('a/README.md', 5)
    write('a/LICENSE.md', 7)
    write('@types/b/package.json', 3)
    write('@types/b/LICENSE', 4)
    const { removed, kept } = prune(folder)
    assert.deepEqual(readdirSync(folder, { recursive: true }).map(String).toSorted(), [
      'a',
      'a/LICENSE.md',
      'a/dist',
      'a/dist/index.js',
    ])
    assert.equal(kept, 17)
    assert.equal(removed.get('source maps'), 100)
    assert.equal(removed.get('types and TypeScript sources'), 1000)
    assert.equal(removed.get('packages of types'), 7)
    assert.equal(removed.get('documentation'), 5)
  })

  it('leaves links, and does not follow them out of the folder', () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'))
    writeFileSync(join(outside, 'index.d.ts'), 'x')
    symlinkSync(outside, join(folder, 'linked'))
    prune(folder)
    assert.ok(existsSync(join(outside, 'index.d.ts')) && existsSync(join(folder, 'linked')))
    rmSync(outside, { recursive: true })
  })
})
