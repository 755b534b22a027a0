// The gate by itself: which activities it lets in, and which addresses may be sent to.

import assert from 'node:assert/strict'
import { parseActivity } from '../../../bot/incoming/activity.ts'
import { gate } from '../../../bot/incoming/gate.ts'
import { originOf } from '../../../bot/incoming/origin.ts'
import { mayBeAddressed } from '../../../bot/incoming/service-address.ts'
import type { Policy } from '../../../bot/settings/allowed-tenants.ts'
import { TeamsAdapter } from '../../../bot/teams/adapter.ts'
import {
  type Activity,
  homeTenant,
  otherTenant,
  type PlaceKind,
  textActivity,
} from '../../support/people/activities.ts'

const teams: Policy = { type: 'teams', tenants: [homeTenant] }
const local: Policy = { type: 'local' }

function said(change: Activity = {}, place: PlaceKind = 'personal') {
  const sender = { name: 'ann', tenant: homeTenant, locale: 'en-GB', serviceUrl: 'https://smba.trafficmanager.net/uk/' }
  const activity = parseActivity({ ...textActivity({ ...sender, place }, new Date(0), 'start'), ...change })
  assert.ok(activity)
  return activity
}

const gateOf = (activity: ReturnType<typeof said>, policy: Policy) => gate(activity, originOf(activity), policy)

describe('The gate', () => {
  it('admits people of an allowed tenant, also with its id in capitals', () => {
    assert.equal(gateOf(said(), teams), 'in')
    const conversation = { id: 'a:1', conversationType: 'personal', tenantId: homeTenant.toUpperCase() }
    assert.equal(gateOf(said({ conversation }), teams), 'in')
    assert.equal(gateOf(said({ channelData: {} }), teams), 'in')
  })

  it('admits every writer in a channel of an allowed tenant, including guests', () => {
    assert.equal(gateOf(said({ channelData: { tenant: { id: otherTenant } } }, 'channel'), teams), 'in')
  })

  it('gives the reason of each refusal', () => {
    assert.equal(gateOf(said({ channelId: 'directline' }), teams), 'channel')
    assert.equal(gateOf(said({ channelId: undefined }), teams), 'channel')
    assert.equal(gateOf(said({ serviceUrl: 'https://teams.example/' }), teams), 'service address')
    assert.equal(gateOf(said({ conversation: { id: 'a:1', tenantId: otherTenant } }), teams), 'tenant')
    assert.equal(gateOf(said(), { type: 'teams', tenants: [] }), 'tenant')
    assert.equal(gateOf(said({ channelData: { tenant: { id: otherTenant } } }), teams), 'guest')
  })

  it('checks only the service address if authentication is off', () => {
    assert.equal(gateOf(said({ serviceUrl: 'http://127.0.0.1:56150/_connector' }), local), 'in')
    assert.equal(gateOf(said(), local), 'service address')
  })
})

describe('A service address', () => {
  const mine = (address: string) => mayBeAddressed(address, teams)

  for (const address of [
    'https://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net/uk/5f0c1e52-6d0a-4c57-9a53-0d2b8a4e1c01/',
    'https://SMBA.trafficmanager.net:443/teams/',
    'https://smba.infra.gcc.teams.microsoft.com/teams',
    'https://smba.infra.gov.teams.microsoft.us/teams',
    'https://smba.infra.dod.teams.microsoft.us/teams',
    'https://europe.api.botframework.com/',
  ]) {
    it(`may be ${address}`, () => assert.ok(mine(address)))
  }

  for (const address of [
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net:8443/emea/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://evil.example/smba.trafficmanager.net/',
    'https://evil.example#.botframework.com',
    'https://evilbotframework.com/',
    'https://botframework.com.evil.example/',
    'https://not-smba.trafficmanager.net/',
    'https://127.0.0.1/',
    'ftp://smba.trafficmanager.net/',
    'smba.trafficmanager.net',
    '',
  ]) {
    it(`may not be ${address || 'empty'}`, () => assert.ok(!mine(address)))
  }

  it('is only this machine if authentication is off', () => {
    assert.ok(mayBeAddressed('http://localhost:3979/', local))
    assert.ok(mayBeAddressed('http://[::1]:3979/', local))
    assert.ok(!mayBeAddressed('http://10.0.0.8/', local))
    assert.ok(!mayBeAddressed('http://127.0.0.1.evil.example/', local))
    assert.ok(!mayBeAddressed('https://smba.trafficmanager.net/emea/', local))
  })

  it('from the store is checked before anything is sent there', async () => {
    const adapter = new TeamsAdapter(undefinedAuthentication(), { policy: teams })
    await assert.rejects(adapter.connectorTo('https://evil.example/'), /A kept service address is not allowed/)
  })
})

/** An authentication that fails the test if it is used. */
function undefinedAuthentication(): ConstructorParameters<typeof TeamsAdapter>[0] {
  const nobody = new Proxy({}, { get: (_target, asked) => assert.fail(`It was asked for ${String(asked)}.`) })
  return nobody as ConstructorParameters<typeof TeamsAdapter>[0]
}
