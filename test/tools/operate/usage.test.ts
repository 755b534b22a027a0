// A programme lead reads how much the bot is used, and no figure points to a person.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { submit } from '../../../assessment/answers/submission.ts'
import type { Assessment } from '../../../assessment/assessment.ts'
import { parseAssessmentId } from '../../../assessment/ids.ts'
import { assessmentsIn } from '../../../store/collections/assessments.ts'
import { openCosmosStore } from '../../../store/cosmos/cosmos.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import type { Store } from '../../../store/store.ts'
import * as team from '../../cards/team-sample.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { environmentOf } from '../../support/bots/copies.ts'
import { there } from '../../support/cards/sample.ts'
import { startEmulator } from '../../support/stores/cosmos-emulator.ts'
import { runTool } from '../run-tool.ts'

const tool = 'tools/operate/usage/main.ts'
const startedAt = '2026-04-01T09:00:00.000Z'

describe('npm run usage', () => {
  const folder = temporaryFolder()

  /** Makes returns, each of its own council and finished after two days, and open views of people. */
  async function fill(store: Store, returns: number, views: number): Promise<void> {
    const put = async (name: string, change: (base: Assessment) => Assessment) => {
      const id = there(parseAssessmentId(name))
      await assessmentsIn(store).create('tenant', id, change({ ...team.answered, id, organisationId: name, startedAt }))
    }
    const stamp = { by: team.bronwen, at: '2026-04-03T09:00:00.000Z', operation: 'submitted' }
    for (let nth = 0; nth < returns; nth++) await put(`return-${nth}`, (base) => submit(base, base.council, stamp))
    for (let nth = 0; nth < views; nth++) {
      await put(`view-${nth}`, ({ team: _none, ...base }) => ({ ...base, startedAt: '2026-05-01T09:00:00.000Z' }))
    }
    await store.close()
  }
  const sqlite = () => openSqliteStore(join(folder(), 'assessments.sqlite'))
  const run = (...args: readonly string[]) => runTool(tool, args, { DATA_DIR: folder() })

  it('counts councils, returns and views, and gives medians', async () => {
    await fill(sqlite(), 6, 7)
    const { exitCode, out, err } = await run()
    assert.equal(exitCode, 0, err)
    assert.match(out, /^Councils with a return: 6\nCouncil returns: 6 begun, 6 finished\n/)
    assert.match(out, /days to finish, in the middle: 2\nPersonal views: 7 begun, 0 finished\n/)
    assert.match(out, /answers in the middle one: \d+\n {2}days to finish, in the middle: too few to tell\n$/)
  })

  it('hides numbers below five that could point to a person', async () => {
    await fill(sqlite(), 1, 4)
    const { out } = await run()
    assert.match(out, /Council returns: 1 begun, 1 finished\n {2}answers in the middle one: too few to tell\n/)
    assert.match(
      out,
      /Personal views: fewer than 5 begun, 0 finished\n {2}answers in the middle one: too few to tell\n/,
    )
    assert.equal(JSON.parse((await run('--json')).out).views.begun, 'fewer than 5')
  })

  it('counts what was started since a day', async () => {
    await fill(sqlite(), 2, 5)
    assert.match((await run('--since', '2026-04-15')).out, /^Councils with a return: 0\nCouncil returns: 0 begun/)
    assert.match(
      (await run('--since', 'May')).err,
      /^--since must be a day such as 2026-04-01\.\nUsage: npm run --silent usage/,
    )
  })

  it('tells the same of a store in Cosmos DB', async () => {
    const emulator = await startEmulator()
    try {
      await fill(await openCosmosStore(emulator.settings), 5, 5)
      await fill(sqlite(), 5, 5)
      const cosmos = await runTool(tool, [], environmentOf(emulator.settings))
      assert.equal(cosmos.out, (await run()).out)
    } finally {
      await emulator.close()
    }
  })
})
