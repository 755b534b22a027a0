// Every command tells how it is used, and answers wrong options with a sentence and without a stack.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { runTool } from '../run-tool.ts'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

/** The scripts that run a file of `tools/`, with that file. */
const commands = Object.entries(scripts).flatMap(([name, script]) => {
  const [file] = /\btools\/\S+\.ts$/.exec(script) ?? []
  return file === undefined ? [] : [{ name, file }]
})

/** No answer may come of a store or a setting of the machine that runs the tests. */
const nothing = { DATA_DIR: '/nowhere', COSMOS_ENDPOINT: '', HTTPS_PROXY: '' }

describe('npm run', () => {
  it('has commands to try', () => assert.ok(commands.length >= 22, commands.map(({ name }) => name).join()))

  for (const { name, file } of commands) {
    const usage = new RegExp(`^Usage: npm run (--silent )?${name}\\b`, 'm')

    it(`${name} tells its usage, and how a wrong option is to be put right`, async () => {
      const [help, wrong] = await Promise.all([
        runTool(file, ['--help'], nothing),
        runTool(file, ['--nonsense'], nothing),
      ])
      assert.deepEqual({ exitCode: help.exitCode, err: help.err }, { exitCode: 0, err: '' })
      assert.match(help.out, usage)
      assert.deepEqual({ exitCode: wrong.exitCode, out: wrong.out }, { exitCode: 2, out: '' })
      assert.match(wrong.err, /^Unknown option '--nonsense'/)
      assert.match(wrong.err, usage)
      assert.doesNotMatch(wrong.err, /^ {4}at /m)
    })
  }
})
