// An administrator prints the audit trail of a tenant, while the bot runs.

import assert from 'node:assert/strict'
import { inTeams } from '../../support/bots/teams.ts'
import { homeTenant, objectIdOf, otherTenant } from '../../support/people/activities.ts'
import { runTool } from '../run-tool.ts'

describe('npm run audit, while the bot runs', () => {
  const teams = inTeams()
  const audit = (...args: readonly string[]) => runTool('tools/data/audit/main.ts', args, { DATA_DIR: teams().folder })

  it('prints a line for each entry, the oldest first, or all of them as JSON', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await runTool(
      'tools/data/privacy/main.ts',
      ['export', '--tenant', homeTenant, '--person', objectIdOf(ann.sender)],
      {
        DATA_DIR: teams().folder,
      },
    )
    const { exitCode, out } = await audit('--tenant', homeTenant)
    assert.equal(exitCode, 0)
    const lines = out.trim().split('\n')
    assert.match(
      lines[0] ?? '',
      new RegExp(`^2026-05-04T\\S+ start by=${objectIdOf(ann.sender)} assessment=[0-9a-f]{32}$`),
    )
    assert.match(lines[1] ?? '', new RegExp(`privacy-export by=an administrator person=${objectIdOf(ann.sender)}$`))
    assert.equal(lines.length, 2)
    const json = JSON.parse((await audit('--tenant', homeTenant, '--json')).out)
    assert.deepEqual(
      json.map(({ action }: { action: string }) => action),
      ['start', 'privacy-export'],
    )
  })

  it('leaves out what is older than a date, and other tenants', async () => {
    await teams().person('ann').says('start')
    for (const args of [
      ['--tenant', homeTenant, '--since', '2026-05-05'],
      ['--tenant', otherTenant],
    ]) {
      const { exitCode, out, err } = await audit(...args)
      assert.deepEqual({ exitCode, out: out.trim() }, { exitCode: 0, out: '' })
      assert.match(err, /There are no entries/)
    }
  })

  it('says what is wrong with what was typed', async () => {
    for (const [args, says] of [
      [[], 'Name the tenant: --tenant ID.'],
      [['--tenant', homeTenant, '--since', 'yesterday'], '--since: yesterday is not a date.'],
      [['--what'], "Unknown option '--what'; the options are --tenant, --since, --json."],
    ] as const) {
      const { exitCode, err } = await audit(...args)
      assert.equal(exitCode, 2)
      assert.deepEqual(err.split('\n').slice(0, 1), [says])
      assert.match(err, /\nUsage: npm run --silent audit/)
    }
  })
})
