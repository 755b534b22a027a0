// An author checks a question set: every fault and warning of every version, and an exit code for a script.

import assert from 'node:assert/strict'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runQuestions } from '../../../tools/questions/run-questions.ts'
import { folder } from '../../scoring/sets.ts'
import { runTool } from '../run-tool.ts'
import { inVersionFolders } from './version-folders.ts'

const check = (path: string) => runQuestions(['check', path], {})

describe('checking a question set', () => {
  const { path, write } = inVersionFolders()

  it('lists every version, the newest first, and does not mind warnings', async () => {
    write('1.9')
    write(
      '1.10',
      ['en.yml', 'text: Is B-1 so?', 'text: Is B-1 so and done?'],
      ['en.yml', 'title: Small', 'title: Small #1'],
    )
    const { exitCode, out = '' } = await check(path())
    assert.equal(exitCode, 0)
    const lines = out.split('\n')
    assert.match(lines[0] ?? '', /1\.10: 0 faults, 18 warnings$/)
    assert.ok(lines.some((line) => /warning: en\.yml, line 2: title: a comment cuts this text/.test(line)))
    assert.ok(lines.includes('  warning: en.yml: B-1: has the word "and": one question may be asking two things'))
    assert.ok(lines.includes('  warning: cy.yml: B-3: has no title, counts, doesNotCount, terms'))
    assert.ok(lines.includes('  warning: cy.yml: A-2, wales: has no text, which en.yml has'))
    assert.ok(lines.includes('  warning: set.yml: B-3: has no was'))
    assert.equal(lines.filter((line) => /1\.9: 0 faults, 16 warnings$/.test(line)).length, 1)
  })

  it('exits with 1 if an older version has a fault, and lists every fault of every version', async () => {
    write('2', ['set.yml', 'sources: [LAW] }', 'sources: [LAX] }'])
    write('1', ['set.yml', 'version: "1"', 'version: "9"'])
    writeFileSync(path('2', 'cy.yml'), Buffer.from('language: cy\ntitle: B\xe2ch\n', 'latin1'))
    const { exitCode, out = '' } = await check(path())
    assert.equal(exitCode, 1)
    assert.deepEqual(
      out.split('\n').filter((line) => line.includes('fault')),
      [
        `${path('2')}: 2 faults, 0 warnings`,
        '  fault: set.yml: A-1: cites LAX, but sources.yml has no source LAX',
        '  fault: cy.yml, line 2: is not UTF-8: save the file in the encoding UTF-8',
        `${path('1')}: 1 fault, 0 warnings`,
        '  fault: set.yml: version: is 9, but the folder is named 1',
      ],
    )
  })

  it('finds a question that continues what the version before does not have', async () => {
    write('1')
    write('2', ['set.yml', 'id: A-1, ', 'id: A-1, was: A-9, '], ['set.yml', 'id: B-1, ', 'id: B-1, was: A-1, '])
    const { exitCode, out = '' } = await check(path())
    assert.equal(exitCode, 1)
    assert.match(out, /^ {2}fault: set\.yml: A-1: continues A-9, which version 1 does not have$/m)
    assert.equal((await check(path('2'))).exitCode, 0)
  })

  it('takes the folder of one version, and says so of a folder without a set', async () => {
    assert.equal((await check(write('4'))).exitCode, 0)
    const { exitCode, out = '' } = await check(path('none\u001b[2J'))
    assert.equal(exitCode, 1)
    assert.match(out, /^ {2}fault: .*none\\u001b\[2J: cannot be read: there is no such file or folder$/m)
  })

  it('finds no fault in any version in the repository', async () => {
    const { exitCode, out = '' } = await check(folder('questions/dma'))
    assert.equal(exitCode, 0, out)
    const versions = readdirSync(folder('questions/dma')).sort().reverse()
    const heads = out.split('\n').filter((line) => line.includes(': 0 faults, '))
    assert.deepEqual(
      heads.map((line) => line.split(':')[0]),
      versions.map((version) => join(folder('questions/dma'), version)),
    )
  })
})

describe('the command for question authors', () => {
  it('prints on the standard output and exits as the check does', async () => {
    const { exitCode, out, err } = await runTool(
      'tools/questions/main.ts',
      ['check', folder('questions/dma/2027.1')],
      {},
    )
    assert.deepEqual([exitCode, err], [0, ''])
    assert.match(out, /: 0 faults, 0 warnings\n$/)
  })

  it('says how it is used', async () => {
    for (const [args, said] of [
      [[], 'Name a command.'],
      [['chekc'], 'There is no command chekc.'],
      [['constructor', 'x'], 'There is no command constructor.'],
      [['check'], 'check needs one folder.'],
      [['diff', 'a'], 'diff needs 2 folders.'],
      [['check', 'a', '--out', 'b'], 'check has no option --out.'],
      [['sheet', 'a', '--nation', 'france'], '--nation must be one of england, scotland, wales, northern-ireland.'],
      [['check', 'a', '--\u001b'], "Unknown option '--\\u001b'; the options are --out, --language, --nation"],
    ] as const) {
      const { exitCode, err = '' } = await runQuestions(args, {})
      assert.equal(exitCode, 2)
      assert.equal(err.split('\n')[0], said)
      assert.match(err, /\nUsage: npm run --silent questions -- check DIR\n/)
    }
  })
})
