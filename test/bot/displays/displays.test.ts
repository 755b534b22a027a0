// The shared messages follow what is done: few edits, never an older state, the last one always, whatever fails.

import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import { displayId } from '../../../store/collections/displays.ts'
import { system } from '../../../store/store.ts'
import { eventually } from '../../support/eventually.ts'
import { board, displayCopies, type Fate, fates, pressIn, question, times } from './copies-of-displays.ts'

const minute = 60 * 1000

describe('A shared message', () => {
  const opened = displayCopies()

  /** Opens the board in a thread, and waits until it is there. */
  async function posted(copy = opened().copy()) {
    await copy.show({ ...board, press: pressIn('1'), anew: {} })
    await eventually(async () => assert.ok((await opened().record())?.message))
    return copy
  }

  const shown = () => opened().messages.map(({ shows }) => shows)
  const seesNewest = () => eventually(() => assert.equal(shown().at(-1), opened().newest()))

  it('is posted in the thread where it was asked for, once for the same act delivered twice', async () => {
    const copies = opened()
    const copy = await posted()
    await copy.show({ ...board, press: pressIn('1'), anew: {} })
    await copy.flush()
    assert.deepEqual(
      copies.messages.map(({ thread }) => thread),
      ['1'],
    )
    assert.deepEqual(copies.edits, [])
  })

  it('is not posted because of what nobody did, nor where it is not known', async () => {
    const copies = opened()
    const copy = copies.copy()
    await copy.show(board)
    await copy.show({ ...board, press: { operation: 'in their own chat' } })
    await copy.show({ ...question, press: pressIn('1') })
    await setTimeout(50)
    assert.deepEqual(copies.messages, [])
    await copy.show({ ...board, press: pressIn('1') })
    await eventually(() => assert.equal(copies.messages.length, 1))
  })

  it('is posted where a press is that finds no record of it', async () => {
    const copy = opened().copy()
    await copy.show({ ...board, press: pressIn('2') })
    await copy.flush()
    assert.equal(opened().messages.length, 1)
  })

  it('is edited at once, then for all that came in the interval together', async () => {
    const copies = opened()
    const copy = await posted()
    await setTimeout(times.interval)
    for (let press = 1; press <= 50; press++) {
      copies.changes()
      await copy.show({ ...board, press: pressIn('1', `${press}`) })
    }
    await seesNewest()
    assert.ok(copies.edits.length <= 3, `${copies.edits.length} edits`)
  })

  it('leaves time on the board to read what a press was answered with, and none before a new one is posted', async () => {
    const copies = opened()
    const copy = copies.copy({ reading: 400 })
    await posted(copy)
    const began = Date.now()
    copies.changes()
    await copy.show({ ...board, press: pressIn('1', '2') })
    copies.changes()
    await copy.show({ ...board, press: pressIn('1', '3') })
    await eventually(() =>
      assert.deepEqual(
        copies.messages.map(({ shows }) => shows),
        ['state 2'],
      ),
    )
    assert.ok((copies.edits[0]?.at ?? 0) - began >= 390)
    assert.equal(copies.edits.length, 1)
    copies.changes()
    await copy.show({ ...board, press: pressIn('1', '4') })
    await copy.show({ ...board, press: pressIn('2', '5'), anew: {} })
    await eventually(() => assert.equal(copies.posts.length, 2))
    assert.ok((copies.posts[1]?.at ?? 0) - (copies.edits[0]?.at ?? 0) < 400)
  })

  it('is not edited where it shows the right thing already', async () => {
    const copies = opened()
    const copy = await posted()
    for (let press = 1; press <= 5; press++) await copy.show({ ...board, press: pressIn('1', `${press}`) })
    await copy.flush()
    assert.deepEqual(copies.edits, [])
  })

  it('shows what was changed while it was being edited', async () => {
    const copies = opened()
    const copy = await posted()
    copies.next({ takes: 100 })
    copies.changes()
    await copy.show({ ...board, press: pressIn('1', '2') })
    await eventually(() => assert.equal(copies.edits.length, 1))
    copies.changes()
    await copy.show({ ...board, press: pressIn('1', '3') })
    await seesNewest()
    assert.deepEqual(
      copies.edits.map(({ shows }) => shows),
      ['state 1', 'state 2'],
    )
  })

  it('shows that its council return was deleted, and leaves no record', async () => {
    const copies = opened()
    const copy = await posted()
    copies.ends()
    await copy.show({ ...board, press: pressIn('1', '2') })
    await eventually(async () => assert.equal(await copies.record(), undefined))
    assert.deepEqual(
      copies.messages.map(({ shows }) => shows),
      ['state 1'],
    )
  })

  it('follows no more once it is forgotten, also where an edit of it is under way', async () => {
    const copies = opened()
    const copy = await posted()
    copies.next({ takes: 50 })
    copies.changes()
    await copy.show({ ...board, press: pressIn('1', '2') })
    await eventually(() => assert.equal(copies.edits.length, 1))
    await copy.forget(board.tenant, board.assessment)
    copies.changes()
    await copy.show(board)
    await copy.flush()
    assert.equal(await copies.record(), undefined)
    assert.equal(copies.edits.length, 1)
  })

  describe('with two copies of the bot', () => {
    it('is edited by one at a time, never more than once in an interval, and never to an older state', async () => {
      const copies = opened()
      const both = [await posted(), copies.copy()]
      for (let press = 1; press <= 200; press++) {
        copies.changes()
        await both[press % 2]?.show({ ...board, press: pressIn('1', `${press}`) })
        await setTimeout(2)
      }
      await seesNewest()
      const numbers = copies.edits.map(({ shows }) => Number(shows.replace('state ', '')))
      assert.deepEqual(
        numbers,
        numbers.toSorted((a, b) => a - b),
      )
      const moments = copies.requests.map(({ at }) => at)
      const gaps = moments.slice(1).map((at, index) => at - (moments[index] ?? at))
      assert.ok(Math.min(...gaps) >= times.interval, `${Math.min(...gaps)} ms`)
    })

    it('shows what the loser of the race had changed', async () => {
      const copies = opened()
      const [one, other] = [await posted(), copies.copy()]
      // The winner has drawn, and has not edited yet, when the other copy's change is made.
      const drawn = Promise.withResolvers<void>()
      copies.changes()
      copies.drawsSlowly(async () => {
        copies.drawsSlowly(async () => undefined)
        drawn.resolve()
        await setTimeout(50)
      })
      await setTimeout(times.interval)
      await one?.show({ ...board, press: pressIn('1', '2') })
      await drawn.promise
      copies.changes()
      await other?.show({ ...board, press: pressIn('1', '3') })
      await seesNewest()
      assert.equal(shown().at(-1), 'state 2')
    })

    it('is posted once where both are asked by the same act', async () => {
      const copies = opened()
      const both = [copies.copy(), copies.copy()]
      await Promise.all(both.map((copy) => copy.show({ ...board, press: pressIn('1'), anew: {} })))
      await Promise.all(both.map((copy) => copy.flush()))
      assert.equal(copies.messages.length, 1)
    })

    it('is brought up to date by the other when one was ended in the middle', async () => {
      const copies = opened()
      await posted()
      const lease = { by: 'a copy that is no more', until: Date.now() + 200 }
      await copies.displays.change(system, displayId(board), (now) => ({
        type: 'save',
        value: { ...(now ?? assert.fail()), lease },
        result: undefined,
      }))
      copies.changes()
      await copies.copy().show({ ...board, press: pressIn('1', '2') })
      await seesNewest()
      assert.ok((copies.edits[0]?.at ?? 0) >= lease.until)
    })

    /** One copy has taken note that the board is wanted in a thread, and is no more. */
    async function neverPosted() {
      const copies = opened()
      const copy = copies.copy()
      copies.drawsSlowly(() => assert.fail('The power went.'))
      await copy.show({ ...board, press: pressIn('1'), anew: {} })
      await copy.flush()
      copies.drawsSlowly(async () => undefined)
      return copies
    }

    it('that one had asked for and never posted is posted by the next ones that start, once', async () => {
      const copies = await neverPosted()
      copies.passes(4 * minute)
      await Promise.all([copies.copy(), copies.copy(), copies.copy()].map((next) => next.resume()))
      await eventually(() => assert.deepEqual(shown(), ['state 0']))
      await setTimeout(3 * times.interval)
      assert.deepEqual([copies.posts.length, copies.messages[0]?.thread], [1, '1'])
    })

    it('that one is posting at this moment is not posted by another that starts', async () => {
      const copies = opened()
      copies.next({ takes: 200 })
      await copies.copy().show({ ...board, press: pressIn('1'), anew: {} })
      await eventually(() => assert.equal(copies.posts.length, 1))
      await copies.copy().resume()
      await eventually(async () => assert.ok((await copies.record())?.message))
      await setTimeout(3 * times.interval)
      assert.equal(copies.posts.length, 1)
    })

    it('that one had asked for and never posted is posted later at the next press, and not before', async () => {
      const copies = await neverPosted()
      copies.passes(6 * minute)
      const next = copies.copy()
      await next.resume()
      await next.show(board)
      await setTimeout(50)
      assert.deepEqual(copies.posts, [])
      await next.show({ ...board, press: pressIn('2', 'another') })
      await eventually(() => assert.deepEqual(shown(), ['state 0']))
      assert.equal(copies.messages[0]?.thread, '1')
    })

    it('that one has forgotten comes back with the second press that reaches the other', async () => {
      const copies = opened()
      const [one, other] = [await posted(), copies.copy()]
      await other.show({ ...board, press: pressIn('1', '2') })
      await one.forget(board.tenant, board.assessment)
      await other.show({ ...board, press: pressIn('1', '3') })
      await setTimeout(2 * times.interval)
      await other.show({ ...board, press: pressIn('1', '4') })
      await eventually(() => assert.equal(copies.posts.length, 2))
    })
  })

  describe('of the last days', () => {
    it('is looked at when a copy starts, an older one is not', async () => {
      const copies = opened()
      await posted()
      copies.changes()
      copies.passes(48 * 60 * minute)
      await copies.copy().resume()
      await seesNewest()
      copies.changes()
      copies.passes(48 * 60 * minute + 1)
      const late = copies.copy()
      await late.resume()
      await late.flush()
      assert.equal(copies.edits.length, 1)
    })
  })

  it('that is used again after days is looked at after a copy was killed before it could edit', async () => {
    const copies = opened()
    const killed = await posted(copies.copy({ ending: 0 }))
    copies.passes(72 * 60 * minute)
    copies.changes()
    copies.drawsSlowly(() => assert.fail('The power went.'))
    await killed.show({ ...board, press: { operation: 'in their own chat' } })
    await killed.flush()
    copies.drawsSlowly(async () => undefined)
    copies.passes(minute)
    await copies.copy().resume()
    await seesNewest()
  })

  describe('that is checked', () => {
    it('is brought up to date where it was left behind, with one look for many presses', async () => {
      const copies = opened()
      const copy = await posted()
      let looks = 0
      copies.drawsSlowly(async () => void looks++)
      const before = await copies.record()
      for (let press = 1; press <= 20; press++) copy.check(board.tenant, board.assessment)
      await setTimeout(2 * times.interval)
      assert.deepEqual([looks, copies.requests.length, await copies.record()], [1, 1, before])
      copies.changes()
      copy.check(board.tenant, board.assessment)
      await seesNewest()
    })

    it('shows who came or went also while it was being edited, once for many of them', async () => {
      const copies = opened()
      const copy = await posted()
      copies.next({ takes: 3 * times.interval })
      copies.changes()
      await copy.show({ ...board, press: pressIn('1', '2') })
      await eventually(() => assert.equal(copies.edits.length, 1))
      copies.changes()
      for (let times = 1; times <= 20; times++) copy.checkIn(board.tenant, 'a channel', async () => [board.assessment])
      await seesNewest()
      assert.equal(copies.edits.length, 2)
      assert.equal(await copies.record(question), undefined)
    })

    it('is not posted because of that', async () => {
      const copies = opened()
      const copy = await posted()
      copies.messages.length = 0
      copies.changes()
      copy.check(board.tenant, board.assessment)
      await eventually(async () => assert.equal((await copies.record())?.message, undefined))
      copy.check(board.tenant, board.assessment)
      await setTimeout(2 * times.interval)
      assert.equal(copies.posts.length, 1)
      assert.equal(await copies.record(question), undefined)
    })
  })

  describe('that is asked for anew', () => {
    it('stands where it was asked for, and the one before says that it has moved', async () => {
      const copies = opened()
      const copy = await posted()
      copies.changes()
      await copy.show({ ...board, press: pressIn('2'), anew: {} })
      await eventually(() => assert.deepEqual(shown(), ['moved', 'state 1']))
      assert.equal(copies.messages[1]?.thread, '2')
      copies.changes()
      await copy.show({ ...board, press: pressIn('1', '3') })
      await eventually(() => assert.deepEqual(shown(), ['moved', 'state 2']))
      assert.deepEqual((await copies.record())?.retiring, [])
    })

    it('does so also while the one before was being edited, whose edit comes late', async () => {
      const copies = opened()
      const [one, other] = [await posted(), copies.copy()]
      copies.changes()
      copies.next(fates.late)
      await one?.show({ ...board, press: pressIn('1', '2') })
      await eventually(() => assert.equal(copies.edits.length, 1))
      await other?.show({ ...board, press: pressIn('2'), anew: {} })
      await eventually(() => assert.deepEqual(shown(), ['moved', 'state 1']))
      await setTimeout(200)
      assert.deepEqual(shown(), ['moved', 'state 1'])
    })

    it('by several people at once stands once, and every other says that it has moved', async () => {
      const copies = opened()
      const both = [copies.copy(), copies.copy()]
      await Promise.all(
        Array.from({ length: 6 }, (_, at) => both[at % 2]?.show({ ...board, press: pressIn(`${at}`), anew: {} })),
      )
      await eventually(async () => {
        const record = await copies.record()
        assert.deepEqual([record?.retiring, record?.lease], [[], undefined])
        assert.equal(copies.messages.find(({ id }) => id === record?.message)?.shows, 'state 0')
        assert.equal(shown().filter((shows) => shows === 'moved').length, copies.messages.length - 1)
      })
    })

    it('goes on in the same message within a session, also for two who ask at once', async () => {
      const copies = opened()
      const copy = copies.copy()
      const ask = (thread: string) =>
        copy.show({ ...question, press: pressIn(thread), anew: { unlessWithin: 30 * minute } })
      await Promise.all([ask('1'), ask('1')])
      await copy.flush()
      assert.equal(copies.messages.length, 1)
      copies.passes(30 * minute - 1)
      const next = copies.copy()
      const again = (thread: string) =>
        next.show({ ...question, press: pressIn(thread, `again in ${thread}`), anew: { unlessWithin: 30 * minute } })
      await again('1')
      await eventually(() => assert.equal(copies.edits.length, 1))
      copies.passes(30 * minute + 1)
      await again('4')
      await eventually(() => assert.deepEqual(shown(), ['moved', 'state 0']))
    })

    it('within a session in another thread stands there: who asked is told that it is the newest message here', async () => {
      const copies = opened()
      const copy = copies.copy()
      for (const thread of ['1', '2']) {
        await copy.show({ ...question, press: pressIn(thread), anew: { unlessWithin: 30 * minute } })
        await eventually(() => assert.equal(copies.messages.at(-1)?.thread, thread))
      }
      await eventually(() => assert.deepEqual(shown(), ['moved', 'state 0']))
    })

    it('is posted, though what it takes the place of is gone or not reached now', async () => {
      const copies = opened()
      const copy = await posted()
      await setTimeout(times.interval)
      copies.next({}, fates.busy, fates.gone)
      await copy.show({ ...board, press: pressIn('2'), anew: {} })
      await eventually(async () => assert.deepEqual((await copies.record())?.retiring, []))
      assert.deepEqual(shown(), ['state 0', 'state 0'])
      assert.equal(copies.edits.length, 2)
    })
  })

  for (const seed of [1, 2, 3, 4, 5]) {
    it(`comes to the last state whatever happened, and never went back: ${seed}`, async () => {
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
        const anew = oneOf(true, false, false, false, false) ? { anew: {} } : {}
        await oneOf(...both)?.show({ ...board, press: pressIn(`${act}`), ...anew })
        if (random() < 0.05) copies.messages.shift()
        await setTimeout(random() * 40)
      }
      copies.next()
      await both[0]?.show({ ...board, press: pressIn('the last') })
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

  describe('when the bot ends', () => {
    it('is edited before', async () => {
      const copies = opened()
      const copy = await posted()
      copies.changes()
      await copy.show({ ...board, press: pressIn('1', '2') })
      await copy.flush()
      assert.equal(shown().at(-1), 'state 1')
      const [post, edit] = copies.requests
      assert.ok((edit?.at ?? 0) - (post?.at ?? 0) >= times.interval)
    })

    it('does not keep it from ending for long', async () => {
      const copies = opened()
      const copy = await posted(copies.copy({ interval: 60_000 }))
      copies.changes()
      await copy.show({ ...board, press: pressIn('1', '2') })
      const begun = performance.now()
      await copy.flush()
      assert.ok(performance.now() - begun < 1000)
      assert.equal(copies.edits.length, 0)
    })
  })
})

/** Numbers from 0 to 1, the same ones for the same seed. */
function randomFrom(seed: number): () => number {
  let last = seed
  return () => {
    last = (last * 48_271) % 2_147_483_647
    return last / 2_147_483_647
  }
}
