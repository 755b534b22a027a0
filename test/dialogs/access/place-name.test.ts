// The name of a return's channel or chat: kept as Teams tells it, cut, and followed when it changes.

import assert from 'node:assert/strict'
import type { Assessment } from '../../../assessment/assessment.ts'
import { placeNameOf, withPlaceName } from '../../../dialogs/access/place-name.ts'
import * as team from '../../cards/team-sample.ts'
import { there } from '../../support/cards/sample.ts'
import { channel } from '../bot-copy.ts'

describe('The name of a channel', () => {
  const here: Assessment = { ...team.middle, team: { ...there(team.middle.team), conversation: channel.conversation } }
  const called = (name: string) => ({ ...channel, name })

  it('is the name that Teams gives, without invisible characters and cut to 120 characters', () => {
    assert.deepEqual(placeNameOf(called('Digital,  \u202eBoard')), { place: 'Digital, Board' })
    assert.equal(placeNameOf(called('x'.repeat(5000))).place?.length, 120)
    assert.deepEqual(placeNameOf(called(' \u200b ')), {})
    assert.deepEqual(placeNameOf(channel), {})
    assert.deepEqual(placeNameOf({ type: 'personal' }), {})
  })

  it('is stored with the return, and is updated when Teams gives a new name', () => {
    const named = withPlaceName(called('Digital'), here)
    assert.equal(named.team?.place, 'Digital')
    assert.equal(withPlaceName(called('Digital'), named), named)
    assert.equal(withPlaceName(channel, named), named)
    assert.equal(withPlaceName(called('Transformation'), named).team?.place, 'Transformation')
  })

  it('is not taken from another place', () => {
    assert.equal(withPlaceName({ ...called('Elsewhere'), conversation: '19:other@thread.v2' }, here), here)
    assert.equal(withPlaceName({ type: 'personal' }, here), here)
  })
})
