// The edit that brings a pressed message up to date: retried while Teams is busy, and given up when Teams refuses it.

import assert from 'node:assert/strict'
import { inTeams } from '../../support/bots/teams.ts'

describe('The edit of a pressed message', () => {
  const teams = inTeams()
  const edits = () => teams().wire.calls.filter(({ method }) => method === 'PUT')

  async function annHasPressed() {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    return ann
  }

  for (const status of [412, 429, 502, 503, 504]) {
    it(`is retried after a ${status}, with the newest state`, async () => {
      const ann = await annHasPressed()
      teams().wire.refuse('PUT', status, { times: 2 })
      await teams().stopsBot()
      assert.deepEqual(
        edits().map((call) => call.status),
        [status, status, 200],
      )
      assert.equal(ann.anotherDevice().isAsked(), 'LEAD-1P')
      assert.deepEqual(teams().log, [])
    })
  }

  it('is retried if its answer is lost', async () => {
    await annHasPressed()
    teams().wire.loses('PUT', { times: 1 })
    await teams().stopsBot()
    assert.equal(edits().length, 2)
  })

  for (const status of [400, 403, 404]) {
    it(`is made once if the answer is ${status}, with a line in the log`, async () => {
      await annHasPressed()
      teams().wire.refuse('PUT', status)
      await teams().stopsBot()
      assert.equal(edits().length, 1)
      assert.match(teams().log.join(), /could not be edited to its newest state/)
    })
  }

  it('is given up within seconds if Teams stays busy', async () => {
    await annHasPressed()
    teams().wire.refuse('PUT', 503, { retryAfter: 60 })
    const begun = performance.now()
    await teams().stopsBot()
    assert.ok(performance.now() - begun < 30_000)
    assert.equal(edits().length, 1)
  })
})
