// The bounds of the displays: messages in progress, waiting checks, and requests that the store does not accept.

import assert from 'node:assert/strict'
import { parseAssessmentId } from '../../../assessment/ids.ts'
import { mostFollowed } from '../../../bot/displays/reconcile-loop.ts'
import { mostChecks } from '../../../bot/displays/staleness/stale-checks.ts'
import { mostTriggers } from '../../../bot/displays/trigger-queue.ts'
import { board, displayCopies, pressIn, times } from './copies-of-displays.ts'

const id = (number: number) => parseAssessmentId(`return-${number}`) ?? assert.fail()

describe('The displays', () => {
  const opened = displayCopies()

  it('follow 2,000 messages at once; one more is logged, and waits for the next press', async () => {
    const copies = opened()
    const copy = copies.copy()
    copies.storeIsDown(true)
    for (let number = 0; number < mostFollowed; number++) await copy.show({ ...board, assessment: id(number) })
    assert.deepEqual(copies.warnings, [])
    await copy.show({ ...board, trigger: pressIn('1'), repost: {} })
    await copy.show(board)
    assert.equal(copies.warnings.length, 2)
    copies.storeIsDown(false)
    await copies.passes(times.patience)
    await copy.show({ ...board, trigger: pressIn('1'), repost: {} })
    await copies.eventually(() => assert.equal(copies.messages.length, 1))
    assert.equal(copies.warnings.length, 2)
  })

  it('hold 2,000 waiting checks at once, and drop any more', async () => {
    const copies = opened()
    const copy = copies.copy()
    let found = 0
    const find = async () => {
      found += 1
      return []
    }
    for (let number = 0; number <= mostChecks; number++) copy.checkIn('a tenant', `${number}`, find)
    await copies.passes(times.interval)
    assert.equal(found, mostChecks)
    copy.checkIn('a tenant', `${mostChecks}`, find)
    await copies.passes(times.interval)
    assert.equal(found, mostChecks + 1)
  })

  it('hold fifty requests for a message while the store is down, and the last one for a new message among them', async () => {
    const copies = opened()
    const copy = copies.copy()
    copies.storeIsDown(true)
    const asked = [copy.show({ ...board, trigger: pressIn('1', 'start'), repost: {} })]
    asked.push(copy.show({ ...board, trigger: pressIn('2', 'start again'), repost: {} }))
    for (let press = 0; press < 5 * mostTriggers; press++) {
      asked.push(copy.show({ ...board, trigger: pressIn('3', `press ${press}`) }))
    }
    await Promise.all(asked)
    let writes = 0
    copies.onWrite(() => {
      writes += 1
    })
    copies.storeIsDown(false)
    await copies.eventually(() => assert.equal(copies.messages.at(-1)?.shows, copies.newest()))
    assert.ok(writes <= mostTriggers, `${writes} writes`)
    assert.deepEqual(
      copies.messages.map(({ thread }) => thread),
      ['2'],
    )
  })
})
