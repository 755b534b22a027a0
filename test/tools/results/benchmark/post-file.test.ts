// A return goes to a hub over real HTTP: a hub that is slow, refuses, asks to wait, breaks off or sends elsewhere.

import assert from 'node:assert/strict'
import { hubAddress, postFile } from '../../../../tools/results/benchmark/post-file.ts'
import { type Answer, breaksOff, breaksOffWithin, isSilent, says, startHub, takes } from './fake-hub.ts'

const times = { budget: 20_000, pause: 100, longestWait: 5000 }
/** Milliseconds for one attempt: a working hub has long answered by then, a silent one has not. */
const attemptTo = (answers: readonly Answer[]) =>
  answers.every((answer) => answer === isSilent) ? 100 : answers.includes(isSilent) ? 1500 : 20_000

describe('A file posted to a hub', () => {
  /** Posts one file, with a clock that the pauses move on. */
  async function post(...answers: readonly Answer[]) {
    const hub = await startHub(...answers)
    const pauses: number[] = []
    let clock = 0
    const timing = {
      now: () => clock,
      sleep: async (pause: number) => {
        pauses.push(pause)
        clock += pause
      },
      random: () => 0.5,
    }
    try {
      const said = await postFile('{"a": 1}', {
        url: hubAddress(hub.address),
        secret: 's3cret',
        timing,
        times: { ...times, attempt: attemptTo(answers) },
      })
      return { said, pauses, received: hub.received }
    } finally {
      await hub.close()
    }
  }

  it('is taken at once, with its secret', async () => {
    const { said, pauses, received } = await post(takes)
    assert.equal(said, undefined)
    assert.deepEqual(pauses, [])
    assert.equal(received[0]?.body, '{"a": 1}')
    assert.equal(received[0]?.headers.authorization, 'Bearer s3cret')
  })

  it('is sent again after growing pauses with jitter while the hub is slow, breaks off or is busy', async () => {
    const { said, pauses, received } = await post(isSilent, breaksOff, says(503), takes)
    assert.equal(said, undefined)
    assert.equal(received.length, 4)
    assert.deepEqual(pauses, [75, 150, 300])
  })

  it('waits as long as the hub asks, but not for ever', async () => {
    const patient = await post(says(429, '', { 'retry-after': '2' }), takes)
    assert.equal(patient.said, undefined)
    assert.deepEqual(patient.pauses, [2075])
    const impatient = await post(says(429, '', { 'retry-after': '3600' }))
    assert.match(impatient.said ?? '', /takes no more files for now/)
    assert.equal(impatient.received.length, 1)
  })

  it('is given up after five attempts, with the reason', async () => {
    for (const [answer, reason] of [
      [breaksOff, /cannot be reached/],
      [isSilent, /did not answer within/],
      [says(502), /HTTP 502/],
    ] as const) {
      const { said, received } = await post(answer)
      assert.match(said ?? '', reason)
      assert.equal(received.length, 5)
    }
  })

  it('is refused in a sentence, at once, with what the hub says', async () => {
    for (const [answer, sentence] of [
      [says(401), /does not know the secret/],
      [says(404, '<html>nothing</html>', { 'content-type': 'text/html' }), /^There is no hub at this address\.$/],
      [says(400, JSON.stringify({ message: 'Too old.' }), { 'content-type': 'application/json' }), /HTTP 400.*Too old/],
      [says(400, 'A\u001b[2J'), /A\\u001b\[2J/],
      [says(422, 'x'.repeat(100_000)), /^The hub refuses the file \(HTTP 422\)\.$/],
      [breaksOffWithin(403), /takes nothing from this copy/],
      [says(307, '', { location: 'http://127.0.0.1:1/elsewhere' }), /redirects are not followed/],
    ] as const) {
      const { said, received } = await post(answer)
      assert.match(said ?? '', sentence)
      assert.equal(received.length, 1)
    }
  })

  it('counts as taken once the hub has said so, even if its answer breaks off', async () => {
    const { said, received } = await post(breaksOffWithin(201))
    assert.equal(said, undefined)
    assert.equal(received.length, 1)
  })

  it('goes to https alone, or to this machine, and never to an address with a password', () => {
    for (const good of [
      'https://hub.example/returns',
      'http://127.0.0.1:8080',
      'http://[::1]/x',
      'http://localhost/',
    ]) {
      assert.equal(hubAddress(good).href.startsWith('http'), true)
    }
    for (const [bad, reason] of [
      ['http://hub.example/returns', /must begin with https/],
      ['ftp://hub.example', /must begin with https/],
      ['https://me:word@hub.example', /must hold no password/],
      ['hub.example', /is no address/],
      ['http://127.0.0.1.hub.example', /must begin with https/],
    ] as const) {
      assert.throws(() => hubAddress(bad), reason)
    }
  })
})
