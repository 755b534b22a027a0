// The upload of one file: in one piece, with few attempts, and with the pauses that the store asks for.

import assert from 'node:assert/strict'
import { upload } from '../../../bot/files/upload.ts'
import { systemTiming } from '../../../lib/timing.ts'
import { type FileFault, type FileStore, openFileStore } from '../../support/wire/file-store.ts'

const bytes = new TextEncoder().encode('Some answers')

describe('An upload', () => {
  let store: FileStore
  beforeEach(async () => {
    store = await openFileStore()
  })
  afterEach(() => store.close())

  async function uploaded({ attempt = 5000, budget = 60_000, ending = new AbortController().signal } = {}) {
    const pauses: number[] = []
    let now = 0
    const timing = {
      ...systemTiming,
      now: () => now,
      random: () => 0,
      async sleep(milliseconds: number) {
        pauses.push(milliseconds)
        now += milliseconds
      },
    }
    const outcome = await upload(`${store.url}/a`, bytes, { times: { attempt, budget, pause: 1000 }, timing, ending })
    return { outcome, pauses }
  }

  const status = (status: number, headers?: Readonly<Record<string, string>>): FileFault => ({
    type: 'status',
    status,
    ...(headers && { headers }),
  })

  it('sends the whole file in one request', async () => {
    assert.equal((await uploaded()).outcome, 'sent')
    assert.deepEqual(store.files.get('/a')?.toString(), 'Some answers')
    assert.equal(store.requests[0]?.headers['content-range'], 'bytes 0-11/12')
  })

  it('waits as long as the store asks, and otherwise longer after each failure', async () => {
    store.fails(status(429, { 'retry-after': '7' }), status(503), status(500, { 'retry-after': 'soon' }))
    assert.deepEqual(await uploaded(), { outcome: 'sent', pauses: [7500, 1000, 2000] })
  })

  it('waits at most half a minute for a store that asks for an hour', async () => {
    store.fails(status(429, { 'retry-after': '3600' }))
    assert.deepEqual(await uploaded(), { outcome: 'sent', pauses: [30_500] })
  })

  it('gives up after five attempts', async () => {
    store.fails(...Array.from({ length: 9 }, () => status(503)))
    assert.equal((await uploaded()).outcome, 'busy')
    assert.equal(store.requests.length, 5)
  })

  it('gives up when its time is over', async () => {
    store.fails(...Array.from({ length: 9 }, () => status(429, { 'retry-after': '9' })))
    assert.equal((await uploaded({ budget: 20_000 })).outcome, 'busy')
    assert.equal(store.requests.length, 3)
  })

  it('is not retried after a refusal or a redirect', async () => {
    for (const [code, outcome] of [
      [403, 'refused'],
      [404, 'refused'],
      [302, 'redirected'],
      [308, 'redirected'],
    ] as const) {
      store.fails(status(code, { location: `${store.url}/b` }))
      assert.deepEqual(await uploaded(), { outcome, pauses: [] })
    }
    assert.ok(store.requests.every(({ path }) => path === '/a'))
  })

  it('is retried after a broken connection, and may then have arrived', async () => {
    store.fails({ type: 'breaks' })
    assert.equal((await uploaded()).outcome, 'sent')
    store.fails({ type: 'breaks', isKept: true }, status(404))
    assert.equal((await uploaded()).outcome, 'perhaps')
  })

  for (const [code, outcome] of [
    [201, 'sent'],
    [403, 'refused'],
  ] as const) {
    it(`takes its outcome from status ${code} even if the connection breaks during the answer`, async () => {
      const { fetch } = globalThis
      let requests = 0
      globalThis.fetch = async () => {
        requests += 1
        const body = new ReadableStream({ start: (answer) => answer.error(new TypeError('terminated')) })
        return new Response(body, { status: code })
      }
      try {
        assert.deepEqual(await uploaded(), { outcome, pauses: [] })
        assert.equal(requests, 1)
      } finally {
        globalThis.fetch = fetch
      }
    })
  }

  it('gives up on a slow store', async () => {
    const late = { type: 'late', milliseconds: 2000 } as const
    store.fails(late, late, late, late, late)
    assert.equal((await uploaded({ attempt: 20 })).outcome, 'slow')
  })

  it('ends when the bot ends', async () => {
    const ending = new AbortController()
    store.fails({ type: 'late', milliseconds: 2000 })
    const work = uploaded({ ending: ending.signal })
    ending.abort()
    assert.equal((await work).outcome, 'interrupted')
  })
})
