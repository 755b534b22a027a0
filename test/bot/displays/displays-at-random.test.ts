// Random acts and faults: the last state always arrives, and no message goes back to an older one.

import assert from 'node:assert/strict'
import { randomFrom } from '../../lib/manual-timing.ts'
import { boardSteps } from './board-steps.ts'
import { board, displayCopies, type Fate, fates, pressIn } from './copies-of-displays.ts'

describe('A shared message', () => {
  const opened = displayCopies()
  const { passes, eventually } = boardSteps(opened)

  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
    it(`shows the latest state in the end and never an older one after a newer one: seed ${seed}`, async () => {
      const copies = opened()
      const both = [copies.copy(), copies.copy()]
      const random = randomFrom(seed)
      const oneOf = <Each>(...each: readonly Each[]) => each[Math.floor(random() * each.length)]
      const { busy, badGateway, lost, late, forbidden } = fates
      for (let act = 1; act <= 40; act++) {
        copies.next(
          ...Array.from(
            { length: 3 },
            () => oneOf<Fate>({}, {}, { takes: 30 }, busy, badGateway, lost, late, forbidden) ?? {},
          ),
        )
        copies.changes()
        const anew = oneOf(true, false, false, false, false) ? { repost: {} } : {}
        await oneOf(...both)?.show({ ...board, trigger: pressIn(`${act}`), ...anew })
        if (random() < 0.05) copies.messages.shift()
        await passes(random() * 40)
      }
      copies.next()
      await both[0]?.show({ ...board, trigger: pressIn('the last') })
      await eventually(async () => {
        const record = await copies.record()
        assert.deepEqual([record?.retiring, record?.lease], [[], undefined])
        assert.equal(copies.messages.find(({ id }) => id === record?.message)?.shows, copies.newest())
      })
      for (const { shown } of copies.messages) {
        const numbers = shown.map((shows) => (shows === 'moved' ? Number.POSITIVE_INFINITY : Number(shows.slice(6))))
        assert.deepEqual(
          numbers,
          numbers.toSorted((a, b) => a - b),
        )
      }
      assert.deepEqual(new Set(copies.warnings), new Set(copies.warnings.filter((words) => /given up/.test(words))))
    })
  }
})
