// Members as Teams lists them: their ids, their names, and which of them are guests.

import assert from 'node:assert/strict'
import { memberOf } from '../../../bot/teams/members/member.ts'

const tenant = '5f0c1e52-6d0a-4c57-9a53-0d2b8a4e1c01'
const object = '0d9a7c1e-52c4-4b1c-8f2e-6a1f7c3b9e20'
const eve = {
  id: '29:1-Eve',
  name: 'Eve Example',
  aadObjectId: object,
  userPrincipalName: 'eve@council.example',
  tenantId: tenant,
  userRole: 'user',
}

const listed = (change: object) => memberOf({ ...eve, ...change }, tenant)

describe('A member', () => {
  it('has the directory’s id, in any case', () => {
    assert.equal(listed({})?.person, object)
    assert.equal(listed({ aadObjectId: object.toUpperCase() })?.person, object)
    assert.equal(listed({ aadObjectId: undefined, objectId: object.toUpperCase() })?.person, object)
  })

  it('has the next id if one is blank, null or malformed', () => {
    for (const aadObjectId of ['', ' ', null, 7, '../x']) {
      assert.equal(listed({ aadObjectId, objectId: object })?.person, object)
      assert.equal(listed({ aadObjectId, objectId: aadObjectId })?.person, '29:1-Eve')
    }
  })

  it('is of the same tenant in any case, and a guest if of another tenant', () => {
    assert.equal(listed({ tenantId: tenant.toUpperCase() })?.isGuest, false)
    assert.equal(memberOf(eve, tenant.toUpperCase())?.isGuest, false)
    assert.equal(listed({ tenantId: object })?.isGuest, true)
  })

  for (const [name, shown] of [
    ['Eve\u202e', 'Eve'],
    ['\u2067Eve\u2069 \u200bExample\n', 'Eve Example'],
    ['Eve\u0000\u001b[31m', 'Eve[31m'],
    ['\u202e\u200b', 'eve@council.example'],
    ['', 'eve@council.example'],
    ['E'.repeat(500), 'E'.repeat(100)],
  ] as const) {
    it(`called ${JSON.stringify(name.slice(0, 20))} is shown as ${shown.slice(0, 20)}`, () =>
      assert.equal(listed({ name })?.name, shown))
  }

  it('has the channel’s id as name if the other names are invisible', () => {
    assert.equal(listed({ name: '\u200b', userPrincipalName: '\u3164' })?.name, '29:1-Eve')
  })

  it('is not a bot, and not an entry without an id', () => {
    assert.equal(listed({ id: '28:bot' }), undefined)
    for (const id of [null, '', undefined]) assert.equal(listed({ id }), undefined)
  })
})
