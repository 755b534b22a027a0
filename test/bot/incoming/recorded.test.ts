// Recorded requests of Teams, and the one value that each is read as.

import assert from 'node:assert/strict'
import { parseActivity } from '../../../bot/incoming/activity.ts'
import { readIncoming } from '../../../bot/incoming/incoming.ts'
import { originOf } from '../../../bot/incoming/origin.ts'
import { type RecordedIn, recorded } from '../teams/adapter-contract.ts'

const moment = '2026-05-04T09:00:02.000Z'

describe('A recorded activity', () => {
  for (const [which, { what, request, incoming }] of Object.entries(
    recorded<RecordedIn>('in', 'https://smba.trafficmanager.net/uk/'),
  )) {
    it(`is read as recorded: ${which}. ${what}`, () => {
      const activity = parseActivity(request)
      assert.ok(activity)
      const read = readIncoming(activity, originOf(activity), new Date(moment), () => assert.fail('It has an id.'))
      const absent = Object.fromEntries(Object.keys(incoming).map((field) => [field, null]))
      assert.partialDeepStrictEqual({ ...absent, ...JSON.parse(JSON.stringify(read)) }, incoming)
      if (read.turn) assert.equal(read.turn.now, moment)
    })
  }
})
