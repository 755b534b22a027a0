// Drawing in a thread of its own: shared, kept, and never on the thread that serves people.

import assert from 'node:assert/strict'
import { drawingLimits, type PictureDrawer, pictureDrawer } from '../../charts/picture-drawer.ts'
import { pngOf } from '../../charts/png.ts'
import { type ResultsPicture, resultsPicture } from '../../charts/results-picture.ts'
import { threadScript } from '../support/thread-script.ts'

const picture = (given: Partial<ResultsPicture> = {}): string =>
  resultsPicture({
    levels: 5,
    spokes: Array.from({ length: 9 }, (_, index) => ({
      label: `Function ${index}`,
      now: 2,
      atTarget: 3,
      shown: '2.0',
    })),
    measures: [{ label: 'Commitment', share: 0.45, shown: '45%' }],
    legend: { now: 'Now', atTarget: 'Target' },
    ...given,
  })

const other = (name: string) => picture({ legend: { now: name, atTarget: '' } })

describe('drawing in a thread', () => {
  let drawer: PictureDrawer
  const opened = (...how: Parameters<typeof pictureDrawer>) => {
    drawer = pictureDrawer(...how)
    return drawer
  }
  afterEach(() => drawer.close())

  it('gives the same PNG as drawing here', async () => {
    const url = await opened().draw(picture())
    assert.equal(url, `data:image/png;base64,${Buffer.from(pngOf(picture())).toString('base64')}`)
  })

  it('draws the same picture once, and different ones in turn', async () => {
    opened()
    const [one, same, another] = await Promise.all([
      drawer.draw(picture()),
      drawer.draw(picture()),
      drawer.draw(other('x')),
    ])
    assert.equal(one, same)
    assert.notEqual(one, another)
    assert.equal(drawer.draw(picture()), drawer.draw(picture()))
  })

  it('tells of a picture that cannot be drawn, and goes on with the next', async () => {
    opened()
    await assert.rejects(drawer.draw('<svg'))
    assert.match(await drawer.draw(picture()), /^data:image\/png;base64,/)
  })

  it('keeps a hundred pictures, and forgets the one used longest ago', async () => {
    opened(drawingLimits, threadScript("return 'drawn ' + ++drawn", 'let drawn = 0'))
    for (let nth = 1; nth <= 100; nth++) await drawer.draw(String(nth))
    assert.equal(await drawer.draw('1'), 'drawn 1')
    assert.equal(await drawer.draw('101'), 'drawn 101')
    assert.equal(await drawer.draw('1'), 'drawn 1')
    assert.equal(await drawer.draw('2'), 'drawn 102')
  })

  it('draws nothing after it was closed', async () => {
    opened()
    await drawer.close()
    await assert.rejects(drawer.draw(picture()), /closed/)
  })

  it('takes less than 10 ms of the thread that serves people', async () => {
    opened()
    await drawer.draw(other('the first starts the thread'))
    // Processor time of only this thread, so a busy machine does not count.
    const spent: number[] = []
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      const before = process.threadCpuUsage()
      await drawer.draw(other(name))
      const { user, system } = process.threadCpuUsage(before)
      spent.push((user + system) / 1000)
    }
    assert.ok(Math.min(...spent) < 10, `${spent.join(', ')} ms`)
  })
})
