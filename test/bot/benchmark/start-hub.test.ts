// The hub of a running bot: it checks every hour, logs what it published, and ends at once.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { questionSets } from '../../../assessment/versions/question-sets.ts'
import { servedBy, startHub } from '../../../bot/benchmark/start-hub.ts'
import { systemTiming } from '../../../lib/timing.ts'
import { publicationsIn } from '../../../store/benchmark/publications.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { set } from '../../support/cards/sample.ts'
import { putCouncil } from '../../support/stores/agreed-council.ts'

describe('The hub of a running bot', () => {
  const folder = temporaryFolder()

  /** Runs it for a number of rounds, with a clock that each pause advances by half a year. */
  async function run(days: readonly string[] | undefined, looks: number) {
    const store = openSqliteStore(join(folder(), 'hub.sqlite'))
    const lines: object[] = []
    const log = { info: (line: object) => lines.push(line), error: (line: object) => lines.push(line) } as never
    const pauses: number[] = []
    let now = Date.parse('2026-06-10T08:00:00.000Z')
    const done = Promise.withResolvers<void>()
    try {
      for (let nth = 0; nth < 6; nth++) {
        const council = `0f8fad5b-d9cb-469f-a165-70867728950${nth}`
        const returns = [{ id: 'a-return', submittedAt: '2026-05-01T09:00:00.000Z' }]
        await putCouncil(store, { tenant: `T${nth}`, organisation: 'o', council, returns })
      }
      const sleep = async (pause: number, signal?: AbortSignal) => {
        pauses.push(pause)
        now += 182 * 24 * 60 * 60 * 1000
        if (pauses.length < looks) return
        done.resolve()
        await systemTiming.sleep(60_000, signal)
      }
      const end = startHub({
        ...{ store, sets: questionSets([set]), policy: { type: 'local' }, days, log },
        clock: () => new Date(now),
        timing: { ...systemTiming, now: () => 0, epoch: () => now, sleep },
      })
      if (days) await done.promise
      await end()
      return { lines, pauses, file: await publicationsIn(store).fileFor(set) }
    } finally {
      await store.close()
    }
  }

  it('runs every hour, and logs each publication once without names', async () => {
    const { lines, pauses, file } = await run(['07-01'], 3)
    assert.deepEqual(pauses, [3_600_000, 3_600_000, 3_600_000])
    assert.deepEqual(lines, [{ on: '2026-07-01', returns: 6 }])
    assert.match(file ?? '', /"publishedOn": "2026-07-01"/)
  })

  it('does not start in a bot that is not a hub', async () => {
    const { lines, pauses, file } = await run(undefined, 0)
    assert.deepEqual([lines, pauses, file], [[], [], undefined])
  })

  it('serves the tenants that the bot allows', () => {
    assert.equal(servedBy({ type: 'local' })('any'), true)
    assert.equal(servedBy({ type: 'teams', tenants: 'any' })('any'), true)
    assert.equal(servedBy({ type: 'teams', tenants: ['abc'] })('ABC'), true)
    assert.equal(servedBy({ type: 'teams', tenants: ['abc'] })('other'), false)
  })
})
