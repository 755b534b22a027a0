// Every invoke gets the response that its protocol asks for, even if this bot does not serve it.

import assert from 'node:assert/strict'
import { inTeams } from '../../support/bots/teams.ts'
import { type Activity, envelope, invokeActivity } from '../../support/people/activities.ts'

const now = new Date('2026-05-04T09:00:00Z')
const sentence = 'This button does not belong to anything I know. Nothing was changed.'
const error = {
  statusCode: 400,
  type: 'application/vnd.microsoft.error',
  value: { code: 'BadRequest', message: sentence },
}

describe('An invoke', () => {
  const teams = inTeams()
  const ann = () => teams().person('ann').sender
  const invoke = (name: unknown, value: unknown): Activity => ({ ...envelope(ann(), now), type: 'invoke', name, value })
  const automatic = (action: unknown) => invoke('adaptiveCard/action', { action, trigger: 'automatic' })
  const answered = async (activity: Activity) => {
    const { status, body } = await teams().post(activity)
    assert.equal(status, 200)
    return body
  }

  for (const [what, action] of [
    ['of another bot’s', { type: 'Action.Execute', id: '', verb: 'editOrResolveView', data: { 'refresh info': 'x' } }],
    ['without data', { type: 'Action.Execute', verb: 'refresh' }],
    ['with null for data', { type: 'Action.Execute', data: null }],
    ['with a text for data', { type: 'Action.Execute', data: 'x' }],
    ['that would change something', { type: 'Action.Execute', data: { do: 'start' } }],
    ['of a button cut short', { type: 'Action.Execute', data: { do: 'continue' } }],
  ] as const) {
    it(`of an automatic refresh ${what} leaves the card as it is`, async () => {
      assert.deepEqual(await answered(automatic(action)), error)
      assert.deepEqual([teams().log, teams().wire.calls], [[], []])
    })
  }

  it('of an automatic refresh without an action leaves the card as it is', async () => {
    for (const value of [{ trigger: 'automatic' }, { trigger: 'automatic', action: null }]) {
      assert.deepEqual(await answered(invoke('adaptiveCard/action', value)), error)
    }
  })

  it('of a button without an action is not understood', async () => {
    for (const value of [undefined, null, {}, { action: null }, { trigger: 'manual' }, 'x', 7]) {
      const body = await answered(invoke('adaptiveCard/action', value))
      assert.match(JSON.stringify(body), /does not belong to anything I know/)
    }
  })

  it('of a button with unknown data gets a card that explains the problem', async () => {
    const body = Object(await answered(invokeActivity(ann(), now, { data: { 'refresh info': 'x' }, message: '1' })))
    assert.deepEqual([body.statusCode, body.type], [200, 'application/vnd.microsoft.card.adaptive'])
  })

  for (const [name, body] of [
    ['task/fetch', { task: { type: 'message', value: sentence } }],
    ['task/submit', { task: { type: 'message', value: sentence } }],
    ['composeExtension/fetchTask', { task: { type: 'message', value: sentence } }],
    ['composeExtension/submitAction', { task: { type: 'message', value: sentence } }],
    ['composeExtension/query', { composeExtension: { type: 'message', text: sentence } }],
    ['composeExtension/queryLink', { composeExtension: { type: 'message', text: sentence } }],
    [
      'application/search',
      { statusCode: 200, type: 'application/vnd.microsoft.search.searchResponse', value: { results: [] } },
    ],
    ['signin/verifyState', {}],
    ['fileConsent/invoke', {}],
    ['message/submitAction', {}],
    ['of a later time', {}],
    ['', {}],
    [null, {}],
    [undefined, {}],
  ] as const) {
    it(`named ${name} changes nothing, and gets the response of its protocol`, async () => {
      assert.deepEqual(await answered(invoke(name, { data: { do: 'start' } })), body)
      assert.deepEqual([teams().log, teams().wire.calls], [[], []])
    })
  }

  it('without a usable sender gets a response too, and leaves a line in the log', async () => {
    const press = invokeActivity(ann(), now, { data: { do: 'start' }, message: '1' })
    assert.deepEqual(await answered({ ...press, from: { id: '', aadObjectId: null } }), error)
    assert.equal(JSON.parse(teams().log[0] ?? '').lacks, 'sender')
  })
})
