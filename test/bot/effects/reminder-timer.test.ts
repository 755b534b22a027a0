// The clock that looks for due dates: one look at a time, a fault by itself, and an end that waits for one due date only.

import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import { startDueClock } from '../../../bot/effects/reminder-timer.ts'
import type { Log } from '../../../bot/log.ts'
import type { DueReminder } from '../../../dialogs/reminders/due-dates.ts'
import { eventually } from '../../support/eventually.ts'

const owed = (tenant: string): DueReminder => ({
  tenant,
  after: [{ type: 'forget', assessment: 'the-return' as never }],
})

/** A clock that is started; whose effects have begun, and what the log says. */
function clockWith(look: () => AsyncIterable<DueReminder>) {
  const begun: string[] = []
  const faults: string[] = []
  const end = startDueClock({
    ...{ every: 5, look },
    effects: { after: ({ tenant }, effects) => void begun.push(`${tenant} ${effects?.length}`) },
    log: { error: (...words: unknown[]) => void faults.push(JSON.stringify(words)) } as unknown as Log,
  })
  return { begun, faults, end }
}

describe('The clock for due dates', () => {
  it('looks at once and then again and again, one look at a time, until it is ended', async () => {
    let looks = 0
    let looking = 0
    const { begun, faults, end } = clockWith(async function* () {
      looking += 1
      looks += 1
      const isFirst = looks === 1
      assert.equal(looking, 1)
      await setTimeout(12)
      looking -= 1
      if (isFirst) throw new Error('the store')
      yield owed('t')
    })
    await eventually(() => assert.ok(looks >= 3))
    await end()
    const made = looks
    await setTimeout(30)
    assert.equal(looks, made)
    assert.equal(faults.length, 1)
    assert.deepEqual(
      begun,
      Array.from({ length: made - 1 }, () => 't 1'),
    )
  })

  it('goes on with the next due date where one cannot be looked at', async () => {
    const { begun, faults, end } = clockWith(async function* () {
      yield owed('one')
      yield { fault: new Error('of a record about Grace') }
      yield owed('another')
    })
    await eventually(() => assert.ok(begun.length >= 2))
    await end()
    assert.deepEqual(begun.slice(0, 2), ['one 1', 'another 1'])
    assert.match(faults[0] ?? '', /A due date could not be looked at/)
    assert.doesNotMatch(faults.join(), /Grace/)
  })

  it('ends with the due date that is being looked at, and begins what was claimed for it', async () => {
    let looked = 0
    let isClosed = false
    const { begun, end } = clockWith(async function* () {
      try {
        for (; looked < 1000; looked++) {
          await setTimeout(10)
          yield owed(String(looked))
        }
      } finally {
        isClosed = true
      }
    })
    await setTimeout(5)
    await end()
    assert.deepEqual([looked, begun, isClosed], [0, ['0 1'], true])
  })
})
