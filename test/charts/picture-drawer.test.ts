// Drawing in a thread of its own: shared, bounded, and never on the thread that serves people.

import assert from 'node:assert/strict'
import { mostWaiting, type PictureDrawer, pictureDrawer } from '../../charts/picture-drawer.ts'
import { pngOf } from '../../charts/png.ts'
import { type ResultsPicture, resultsPicture } from '../../charts/results-picture.ts'

const picture = (given: Partial<ResultsPicture> = {}): string =>
  resultsPicture({
    levels: 5,
    spokes: Array.from({ length: 9 }, (_, index) => ({ label: `Function ${index}`, now: 2, target: 3, shown: '2.0' })),
    measures: [{ label: 'Commitment', share: 0.45, shown: '45%' }],
    legend: { now: 'Now', target: 'Target' },
    ...given,
  })

const other = (name: string) => picture({ legend: { now: name, target: '' } })
/** A thread that does this with each message. */
const onMessage = (does: string) =>
  `import { parentPort } from 'node:worker_threads'; parentPort.on('message', ({ id, svg }) => { ${does} })`
const program = (source: string) => new URL(`data:text/javascript,${encodeURIComponent(source)}`)

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
    await assert.rejects(drawer.draw('<svg'), /could not be drawn/)
    assert.match(await drawer.draw(picture()), /^data:image\/png;base64,/)
  })

  it('refuses more drawings than may wait, and draws again once some are done', async () => {
    opened(10_000, program(onMessage('setTimeout(() => parentPort.postMessage({ id, url: svg }), 100)')))
    const all = Array.from({ length: mostWaiting + 8 }, (_, index) => drawer.draw(String(index)))
    const settled = Promise.allSettled(all)
    for (const each of all.slice(mostWaiting)) await assert.rejects(each, /Too many/)
    await all[0]
    assert.equal(await drawer.draw('after'), 'after')
    assert.equal((await settled).filter(({ status }) => status === 'fulfilled').length, mostWaiting)
  })

  it('keeps a hundred pictures, and forgets the one used longest ago', async () => {
    opened(10_000, program(onMessage("parentPort.postMessage({ id, url: 'drawn ' + id })")))
    for (let nth = 1; nth <= 100; nth++) await drawer.draw(String(nth))
    assert.equal(await drawer.draw('1'), 'drawn 1')
    assert.equal(await drawer.draw('101'), 'drawn 101')
    assert.equal(await drawer.draw('1'), 'drawn 1')
    assert.equal(await drawer.draw('2'), 'drawn 102')
  })

  it('replaces a thread that gives no answer', async () => {
    // The first message is never answered, and keeps the thread busy for good.
    opened(50, program(onMessage('for (;;);')))
    await assert.rejects(drawer.draw('one'), /longer than 50 ms/)
    await assert.rejects(drawer.draw('two'), /longer than 50 ms/)
  })

  it('rejects what waits when the thread ends, and starts another for the next', async () => {
    opened(10_000, program(onMessage("svg === 'end' ? process.exit(1) : parentPort.postMessage({ id, url: svg })")))
    await assert.rejects(drawer.draw('end'), /has ended/)
    assert.equal(await drawer.draw('fine'), 'fine')
  })

  it('draws nothing after it was closed', async () => {
    opened()
    await drawer.close()
    await assert.rejects(drawer.draw(picture()), /stopping/)
  })

  it('takes less than 10 ms of the thread that serves people', async () => {
    opened()
    await drawer.draw(other('the first starts the thread'))
    // Processor time of this thread alone, so a busy machine does not count.
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
