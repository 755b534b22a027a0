// Pictures for cards are drawn within a second, or left out.

import assert from 'node:assert/strict'
import { longestWait, picturesWith } from '../../../bot/effects/picture-in-time.ts'
import { manualTiming } from '../../lib/manual-timing.ts'

function pictures(draw: (svg: string) => Promise<string>) {
  const timing = manualTiming()
  const warned: object[] = []
  const log = { warn: (fields: object) => void warned.push(fields) }
  return { timing, warned, picture: picturesWith({ drawer: { draw }, timing, log }) }
}

describe('The picture of a card', () => {
  it('is the finished drawing', async () => {
    const { picture, timing, warned } = pictures(async (svg) => `data:${svg}`)
    assert.equal(await picture('one'), 'data:one')
    assert.deepEqual([timing.sleeping, warned], [0, []])
  })

  it('is left out if it takes longer than a second', async () => {
    const { picture, timing, warned } = pictures(() => new Promise(() => {}))
    const asked = picture('one')
    await timing.passes(longestWait - 1)
    assert.equal(await Promise.race([asked, 'waits']), 'waits')
    await timing.passes(1)
    assert.equal(await asked, undefined)
    assert.deepEqual(warned, [{ waited: longestWait }])
  })

  it('is left out if it cannot be drawn', async () => {
    const { picture, warned } = pictures(() => Promise.reject(new Error('Council of X')))
    assert.equal(await picture('one'), undefined)
    assert.equal(warned.length, 1)
    assert.doesNotMatch(JSON.stringify(warned), /Council of X/)
  })

  it('is reported in the log at most once a minute when it is left out', async () => {
    const { picture, timing, warned } = pictures(() => Promise.reject(new Error('no')))
    for (let times = 0; times < 5; times++) await picture('one')
    assert.equal(warned.length, 1)
    await timing.passes(60_000)
    await picture('one')
    assert.equal(warned.length, 2)
  })
})
