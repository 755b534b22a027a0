// Every file, folder and command that the documents name exists, and the README names every command.

import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The names of files and folders in a text. A name with a place for a word in it, such as `<tag>`, is no name. */
function namesIn(text: string): readonly string[] {
  const names = text.match(
    /(?<![\w./<>*-])(?:[\w.-]+\/)*[\w.-]+\.(?:ts|js|json|yml|md)\b|(?<![\w./<>:-])(?:[\w-]+\/)+(?![\w<.-])/g,
  )
  return [...new Set(names ?? [])].filter((name) => name !== 'Node.js')
}

const sources = globSync('**/*.{ts,js,json,yml,md}', { exclude: ['node_modules', 'build'] })

/** Exists at this path, or, for a name without a folder, in some folder. */
const exists = (name: string) =>
  name.includes('/') ? existsSync(name) || made.includes(name) : sources.some((path) => path.split('/').at(-1) === name)

/** Folders that a command makes. */
const made = ['build/look/', 'build/look/cy/', 'build/release/1.2.0/']

/** The documents that lead through the code, each with the least number of names that the search must find there. */
const guides = [
  ['README.md', 10],
  ['CONTRIBUTING.md', 100],
  ['docs/not-run-on-teams.md', 15],
  ['docs/security.md', 50],
] as const

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

for (const [guide, least] of guides) {
  describe(guide, () => {
    const text = readFileSync(guide, 'utf8')

    it('names only files and folders that exist', () => {
      const names = namesIn(text)
      assert.ok(names.length > least, `Only ${names.length} names were found.`)
      assert.deepEqual(
        names.filter((name) => !exists(name) && !existsSync(join(dirname(guide), name))),
        [],
      )
    })

    it('names only commands that package.json has', () => {
      const commands = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, command = '']) => command)
      assert.deepEqual(
        commands.filter((command) => !(command in scripts)),
        [],
      )
    })
  })
}

describe('The table of commands in README.md', () => {
  it('has every script of package.json', () => {
    const text = readFileSync('README.md', 'utf8')
    const rows = text.split('\n').filter((line) => line.startsWith('| `npm '))
    const named = [...rows.join('\n').matchAll(/`npm (?:run )?([\w:-]+)/g)].map(([, command = '']) => command)
    assert.deepEqual(named.toSorted(), Object.keys(scripts).toSorted())
  })
})

describe('The search for names', () => {
  it('finds files and folders, and no addresses, placeholders or plain words', () => {
    const text = [
      'bot/routes.ts            POST /api/messages: size limit',
      '`cards/` and `dialogs/access/` and [docs](docs/scoring.md), `typed.ts`',
      '`questions/dma/<tag>.yml`, https://example.org/page.md, Node.js, either/or, e.g. this.',
    ].join('\n')
    assert.deepEqual(namesIn(text), ['bot/routes.ts', 'cards/', 'dialogs/access/', 'docs/scoring.md', 'typed.ts'])
  })
})
