// The timer of due work logs each fault separately, and its end waits only for the due date in progress.

import assert from 'node:assert/strict'
import { startDueTimer } from '../../../bot/effects/due-timer.ts'
import type { Log } from '../../../bot/log.ts'
import type { DueReminder } from '../../../dialogs/reminders/due-dates.ts'
import { manualTiming } from '../../lib/manual-timing.ts'

const owed = (tenant: string): DueReminder => ({
  tenant,
  after: [{ type: 'forget', assessment: 'the-return' as never }],
})

/** A timer that polls every 60 ms, the effects that have begun, and the log's lines. */
function timerWith(look: () => AsyncIterable<DueReminder>, timing = manualTiming()) {
  const begun: string[] = []
  const faults: string[] = []
  const end = startDueTimer({
    ...{ every: 60, look, timing },
    effects: { after: ({ tenant }, effects) => void begun.push(`${tenant} ${effects?.length}`) },
    log: { error: (...words: unknown[]) => void faults.push(JSON.stringify(words)) } as unknown as Log,
  })
  return { begun, faults, end: () => timing.during(end()) }
}

describe('The timer of due work', () => {
  it('polls again after each pause, even after a failed poll, and starts the effects', async () => {
    const timing = manualTiming()
    const looks: number[] = []
    const { begun, faults, end } = timerWith(async function* () {
      looks.push(timing.now())
      if (looks.length === 1) throw new Error('the store')
      yield owed('t')
    }, timing)
    await timing.passes(130)
    await end()
    assert.deepEqual(looks, [0, 60, 120])
    assert.match(faults.join(), /could not look for what is due/)
    assert.deepEqual(begun, ['t 1', 't 1'])
  })

  it('continues with the next due date if one fails', async () => {
    const { begun, faults, end } = timerWith(async function* () {
      yield owed('one')
      yield { fault: new Error('of a record about Grace') }
      yield owed('another')
    })
    await manualTiming().idle()
    await end()
    assert.deepEqual(begun, ['one 1', 'another 1'])
    assert.match(faults[0] ?? '', /could not handle what is due/)
    assert.doesNotMatch(faults.join(), /Grace/)
  })

  it('ends after the due date in progress, and starts the effects of its claim', async () => {
    const timing = manualTiming()
    let looked = 0
    let isClosed = false
    const { begun, end } = timerWith(async function* () {
      try {
        for (; looked < 1000; looked++) {
          await timing.sleep(10)
          yield owed(String(looked))
        }
      } finally {
        isClosed = true
      }
    }, timing)
    await timing.passes(5)
    await end()
    assert.deepEqual([looked, begun, isClosed], [0, ['0 1'], true])
  })
})
