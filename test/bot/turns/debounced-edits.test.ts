// When the stored message is edited: once for many presses, one edit after the other, and none forgotten at the end.

import assert from 'node:assert/strict'
import { openLog } from '../../../bot/log.ts'
import { type DebouncedEdits, debouncedEdits } from '../../../bot/turns/debounced-edits.ts'

const chat = { conversation: 'a chat' }
const aLongTime = 60 * 60 * 1000

function inTheChat(quiet: number): Pick<DebouncedEdits, 'flush'> & { later: (edit: () => Promise<void>) => void } {
  const { later, flush } = debouncedEdits(openLog('silent'), quiet)
  return { later: (edit) => later(chat, '1', edit), flush }
}

describe('Catching up', () => {
  it('makes the last edit only, where one follows another in the quiet time', async () => {
    const made: number[] = []
    const { later, flush } = inTheChat(aLongTime)
    for (const number of [1, 2, 3]) later(async () => void made.push(number))
    await flush()
    assert.deepEqual(made, [3])
  })

  it('does not end before an edit that is under way', async () => {
    const started = Promise.withResolvers<void>()
    const finish = Promise.withResolvers<void>()
    const made: string[] = []
    const { later, flush } = inTheChat(0)
    later(async () => {
      started.resolve()
      await finish.promise
      made.push('edit')
    })
    await started.promise
    const ended = flush().then(() => made.push('end'))
    finish.resolve()
    await ended
    assert.deepEqual(made, ['edit', 'end'])
  })

  it('never makes two edits of one message at once: a late one cannot overtake a newer one', async () => {
    const started = Promise.withResolvers<void>()
    const finish = Promise.withResolvers<void>()
    const made: string[] = []
    const { later, flush } = inTheChat(0)
    later(async () => {
      started.resolve()
      await finish.promise
      made.push('older')
    })
    await started.promise
    later(async () => void made.push('newer'))
    const ended = flush()
    finish.resolve()
    await ended
    assert.deepEqual(made, ['older', 'newer'])
  })

  it('goes on after an edit that failed', async () => {
    const made: string[] = []
    const { later, flush } = inTheChat(aLongTime)
    later(() => Promise.reject(new Error('403')))
    await flush()
    later(async () => void made.push('next'))
    await flush()
    assert.deepEqual(made, ['next'])
  })
})
