// The fuzzing as it is run by hand, in small: a bot of its own, changed activities, and a summary.

import assert from 'node:assert/strict'
import { runTool } from '../run-tool.ts'

describe('npm run fuzz', () => {
  it('sends what it is told to, and says what became of it', async () => {
    const { exitCode, out } = await runTool('tools/develop/fuzz/main.ts', ['--runs', '60', '--seed', '7'], {})
    assert.match(out, /^Sent: 60 of 60 changed activities in \d+ s, seed 7\. Answered: .*\d+ x 200.*\.\nLogged: .*\.\n/)
    assert.match(out, /\nNo 5xx, no crash, no turn that failed; the answers of 2 people are as they left them\.\n$/)
    assert.equal(exitCode, 0)
  })

  for (const [args, says] of [
    [['--runs', 'many'], '--runs must be a whole number from 1.'],
    [['--runs', '0'], '--runs must be a whole number from 1.'],
    [['--seed', 'x'], '--seed must be a whole number.'],
    [['--fast'], "Unknown option '--fast'; the options are --runs, --seed."],
  ] as const) {
    it(`given ${args.join(' ')}, says how it is used`, async () => {
      const { exitCode, err } = await runTool('tools/develop/fuzz/main.ts', args, {})
      assert.equal(exitCode, 2)
      assert.deepEqual(err.split('\n').slice(0, 2), [says, 'Usage: npm run fuzz -- [--runs NUMBER] [--seed NUMBER]'])
    })
  }
})
