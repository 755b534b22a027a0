// Every file and folder that the documents for contributors name exists, so that a reader can follow them.

import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'

/** The names of files and folders in a text. A name with a place for a word in it, such as `<tag>`, is no name. */
function namesIn(text: string): readonly string[] {
  const names = text.match(
    /(?<![\w./<>*-])(?:[\w.-]+\/)*[\w.-]+\.(?:ts|js|json|yml|md)\b|(?<![\w./<>:-])(?:[\w-]+\/)+(?![\w<.-])/g,
  )
  return [...new Set(names ?? [])]
}

const sources = globSync('**/*.{ts,js,json,yml,md}', { exclude: ['node_modules', 'build'] })

/** Exists at this path, or, for a name without a folder, in some folder. */
const exists = (name: string) =>
  name.includes('/') ? existsSync(name) || made.includes(name) : sources.some((path) => path.split('/').at(-1) === name)

/** Folders that a command makes. */
const made = ['build/look/']

/** The documents that lead through the code. */
const guides = ['CONTRIBUTING.md', 'docs/not-run-on-teams.md']

for (const guide of guides) {
  describe(guide, () => {
    const text = readFileSync(guide, 'utf8')

    it('names only files and folders that exist', () => {
      const names = namesIn(text)
      assert.ok(names.length > 15, `Only ${names.length} names were found.`)
      assert.deepEqual(
        names.filter((name) => !exists(name)),
        [],
      )
    })

    it('names only commands that package.json has', () => {
      const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
      const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, command = '']) => command)
      assert.deepEqual(
        commands.filter((command) => !(command in scripts)),
        [],
      )
    })
  })
}

describe('The search for names', () => {
  it('finds files and folders, and no addresses, placeholders or plain words', () => {
    const text = [
      'bot/server.ts            POST /api/messages: size limit',
      '`cards/` and `dialogs/access/` and [docs](docs/scoring.md), `typed.ts`',
      '`questions/dma/<tag>.yml`, https://example.org/page.md, either/or, e.g. this.',
    ].join('\n')
    assert.deepEqual(namesIn(text), ['bot/server.ts', 'cards/', 'dialogs/access/', 'docs/scoring.md', 'typed.ts'])
  })
})
