// Tries the test runner itself on small test files: its last line, its exit code, and what it runs.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildFirst } from './build-first.ts'
import { groupsOf } from './groups.ts'
import { memoryFolder } from './memory-folder.ts'

describe('The test runner', () => {
  let folder = ''

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'maturity-'))
    const files = {
      passes: "it('passes', () => {})\nit('passes too', () => {})",
      fails: "it('fails', () => { throw new Error('This is wrong.') })",
      skips: "it('passes', () => {})\nit.skip('is left out', () => {})",
      'breaks-before':
        "describe('all', () => { before(() => { throw new Error('No start.') }); it('never runs', () => {}) })",
      'does-not-load': "throw new Error('This does not load.')",
    }
    for (const [name, source] of Object.entries(files)) writeFileSync(join(folder, `${name}.test.ts`), source)
  })
  after(() => rmSync(folder, { recursive: true }))

  /** Runs these files. Gives the exit code, the last line, and all that was printed. */
  function run(names: readonly string[], environment: NodeJS.ProcessEnv = {}) {
    const files = names.map((name) => join(folder, `${name}.test.ts`))
    const { CI, ...env } = process.env
    const { status, stdout, stderr } = spawnSync(process.execPath, ['test/support/run/main.ts', ...files], {
      encoding: 'utf8',
      env: { ...env, ...environment },
    })
    return { status, last: stdout.trimEnd().split('\n').at(-1), stdout, stderr }
  }

  it('names a file that is not there, and runs nothing', () => {
    const { status, stdout, stderr } = run(['passes', 'nowhere'])
    assert.deepEqual({ status, stdout }, { status: 2, stdout: '' })
    assert.match(stderr, /^There is no such file or folder: \S+nowhere\.test\.ts\. Name test files or folders, /)
    assert.doesNotMatch(stderr, /^ {4}at /m)
  })

  it('ends with how many tests passed and failed', () => {
    const { status, last, stdout } = run(['passes', 'fails'])
    assert.equal(last, '2 passed, 1 failed')
    assert.match(stdout, /This is wrong\./)
    assert.equal(status, 1)
  })

  it('says how many tests were skipped, and fails for one on a build machine', () => {
    const here = run(['skips'])
    assert.equal(here.last, '1 passed, 0 failed, 1 skipped')
    assert.equal(here.status, 0)
    assert.match(here.stdout, /Skipped: is left out/)
    assert.equal(run(['skips'], { CI: 'true' }).status, 1)
  })

  it('counts a setup that fails, and a file that does not load', () => {
    const broken = run(['breaks-before', 'passes'])
    assert.equal(broken.last, '2 passed, 1 failed')
    assert.equal(broken.status, 1)
    const unread = run(['does-not-load', 'passes'])
    assert.equal(unread.last, '2 passed, 1 failed')
    assert.equal(unread.status, 1)
  })

  it('goes on from the sources, and says why, when the bot cannot be built', async () => {
    const broken = join(folder, 'broken')
    mkdirSync(join(broken, 'bot/process'), { recursive: true })
    writeFileSync(join(broken, 'bot/process/run.ts'), 'export const run = ')
    const said: string[] = []
    await buildFirst(broken, (line) => said.push(line))
    assert.match(
      said.join('\n'),
      /^The bot cannot be built, so the tests start it from its sources\. [\s\S]*bot\/process\/run\.ts/,
    )
  })

  it('fails when there is nothing to run', () => {
    const { status, stdout } = spawnSync(process.execPath, ['test/support/run/main.ts', 'docs'], { encoding: 'utf8' })
    assert.match(stdout, /^0 passed, 0 failed$/m)
    assert.equal(status, 1)
  })
})

describe('The groups of test files', () => {
  it('hold each file once', () => {
    const files = ['test/cards/golden.test.ts', 'test/copies/away.test.ts', 'test/browser/playground.test.ts']
    const grouped = groupsOf(files).flatMap((group) => group.files)
    assert.deepEqual(grouped.toSorted(), files.toSorted())
  })

  it('keep apart what starts processes, what waits and the rest, and begin with the slowest', () => {
    const [heavy, waiting, rest] = groupsOf([
      'test/lib/retry.test.ts',
      'test/journeys/team-votes.test.ts',
      'test/reports/pdf/pdf-of.test.ts',
      'test/copies/away.test.ts',
      'test/browser/playground.test.ts',
    ])
    assert.deepEqual(heavy?.files, ['test/browser/playground.test.ts', 'test/copies/away.test.ts'])
    assert.deepEqual(waiting?.files, ['test/journeys/team-votes.test.ts'])
    assert.deepEqual(rest?.files, ['test/reports/pdf/pdf-of.test.ts', 'test/lib/retry.test.ts'])
  })

  it('leave out a group without files', () => {
    assert.equal(groupsOf(['test/lib/retry.test.ts']).length, 1)
    assert.deepEqual(groupsOf([]), [])
  })
})

describe('The folder in memory', () => {
  it('is none if it is not there, or has too little room', () => {
    assert.equal(memoryFolder('/no/such/folder', 1), undefined)
    assert.equal(memoryFolder(tmpdir(), Number.POSITIVE_INFINITY), undefined)
  })

  it('is a folder with room', () => {
    assert.equal(memoryFolder(tmpdir(), 1), tmpdir())
  })
})
