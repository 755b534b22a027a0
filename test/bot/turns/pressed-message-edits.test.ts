// Debounced edits: one edit for several presses, one edit after another, and none lost at the end.

import assert from 'node:assert/strict'
import { openLog } from '../../../bot/log.ts'
import { mostEdits, pressedMessageEdits } from '../../../bot/turns/pressed-message-edits.ts'
import { manualTiming } from '../../lib/manual-timing.ts'

const chat = { conversation: 'a chat' }
const quiet = 2000

/** The edits of one message, on a clock that the test moves. */
function inTheChat() {
  const timing = manualTiming()
  const { later, cancel, flush } = pressedMessageEdits(openLog('silent'), quiet, timing)
  const made: string[] = []
  return {
    ...{ timing, made, flush },
    later: (name: string, message = '1') => later(chat, message, async () => void made.push(name)),
    /** Its edit ends when the test says so. */
    laterSlowly(name: string) {
      const { promise, resolve } = Promise.withResolvers<void>()
      later(chat, '1', async () => {
        made.push(`${name} begins`)
        await promise
        made.push(`${name} ends`)
      })
      return resolve
    },
    laterFailing: () => later(chat, '1', () => Promise.reject(new Error('403'))),
    cancel: () => cancel(chat, '1'),
  }
}

describe('A debounced edit', () => {
  it('is made after two seconds without another press, with the state of the last press', async () => {
    const { timing, made, later } = inTheChat()
    for (const name of ['first', 'second', 'third']) {
      later(name)
      await timing.passes(quiet - 1)
    }
    assert.deepEqual(made, [])
    await timing.passes(1)
    assert.deepEqual(made, ['third'])
    await timing.passes(10 * quiet)
    assert.deepEqual([made.length, timing.sleeping], [1, 0])
  })

  it('is separate for each message', async () => {
    const { timing, made, later } = inTheChat()
    later('one', '1')
    later('other', '2')
    await timing.passes(quiet)
    assert.deepEqual(made, ['one', 'other'])
  })

  it('is not made after it is cancelled, and a later press starts a new one', async () => {
    const { timing, made, later, cancel } = inTheChat()
    later('cancelled')
    cancel()
    assert.equal(timing.sleeping, 0)
    await timing.passes(quiet)
    later('pressed')
    await timing.passes(quiet)
    assert.deepEqual(made, ['pressed'])
  })

  it('is made at once when the bot ends', async () => {
    const { timing, made, later, flush } = inTheChat()
    for (const name of ['1', '2', '3']) later(name)
    await flush()
    assert.deepEqual([made, timing.now(), timing.sleeping], [['3'], 0, 0])
  })

  it('delays the end of the bot while it is in progress', async () => {
    const { timing, made, laterSlowly, flush } = inTheChat()
    const finish = laterSlowly('edit')
    await timing.passes(quiet)
    const ended = flush().then(() => made.push('end'))
    await timing.idle()
    finish()
    await ended
    assert.deepEqual(made, ['edit begins', 'edit ends', 'end'])
  })

  it('is made at once for a press during the end, and the end waits for it', async () => {
    const { timing, made, later, laterSlowly, flush } = inTheChat()
    const finish = laterSlowly('edit')
    const ended = flush().then(() => made.push('end'))
    later('of the same message')
    later('of another one', '2')
    assert.equal(timing.sleeping, 0)
    finish()
    await ended
    assert.deepEqual(made, ['edit begins', 'of another one', 'edit ends', 'of the same message', 'end'])
  })

  it('waits for an earlier edit of the message, so that an older state cannot follow a newer one', async () => {
    const { timing, made, later, laterSlowly, flush } = inTheChat()
    const finish = laterSlowly('older')
    await timing.passes(quiet)
    later('replaced')
    await timing.passes(quiet)
    later('newer')
    await timing.passes(quiet)
    assert.deepEqual(made, ['older begins'])
    finish()
    await timing.idle()
    assert.deepEqual(made, ['older begins', 'older ends', 'newer'])
    await flush()
    assert.equal(made.length, 3)
  })

  it('still waits for its two seconds if an earlier edit of the message ends meanwhile', async () => {
    const { timing, made, later, laterSlowly } = inTheChat()
    const finish = laterSlowly('older')
    await timing.passes(quiet)
    later('newer')
    finish()
    await timing.passes(quiet - 1)
    assert.deepEqual(made, ['older begins', 'older ends'])
    await timing.passes(1)
    assert.equal(made.at(-1), 'newer')
  })

  it('is made even after an edit that failed', async () => {
    const { timing, made, later, laterFailing } = inTheChat()
    laterFailing()
    await timing.passes(quiet)
    later('next')
    await timing.passes(quiet)
    assert.deepEqual(made, ['next'])
  })

  it('is dropped while ten thousand other messages wait for theirs', async () => {
    const { made, later, flush } = inTheChat()
    for (let message = 0; message <= mostEdits; message++) later(`${message}`, `${message}`)
    later('again', '0')
    await flush()
    assert.equal(made.length, mostEdits)
    assert.ok(made.includes('again') && !made.includes(`${mostEdits}`))
    later('later', `${mostEdits}`)
    assert.equal(made.at(-1), 'later')
  })
})
