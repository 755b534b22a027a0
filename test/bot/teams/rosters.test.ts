// Who is in a channel: asked of Teams for the channel itself, page by page, and remembered no longer than it may be.

import assert from 'node:assert/strict'
import { parsePersonId } from '../../../assessment/ids.ts'
import type { Reference } from '../../../bot/incoming/conversation-reference.ts'
import { memberOf } from '../../../bot/teams/member.ts'
import { rosters } from '../../../bot/teams/rosters.ts'
import { TeamsFault, teamsFaultOf } from '../../../bot/teams/teams-fault.ts'
import { TeamsUnavailable } from '../../../bot/teams/teams-unavailable.ts'
import { homeTenant, otherTenant } from '../../support/people/activities.ts'

const minute = 60 * 1000
const channel = '19:abc@thread.tacv2'
const where: Reference = {
  ...{ serviceUrl: 'https://smba.trafficmanager.net/uk/', conversation: `${channel};messageid=1` },
  ...{ tenant: homeTenant, bot: { id: '28:bot' } },
}

const account = (name: string, more: object = {}) => ({
  ...{ id: `29:${name}`, name, aadObjectId: `id-of-${name}`, tenantId: homeTenant, userRole: 'user' },
  userPrincipalName: `${name}@council.example`,
  ...more,
})

/** A Teams that gives these pages, or fails, and a clock to turn. */
function asking(pages: readonly (readonly unknown[])[]) {
  let fault: TeamsFault | undefined
  let now = Date.parse('2026-05-04T09:00:00Z')
  let given = pages
  let hold = Promise.resolve()
  const asked: string[] = []
  const known = rosters({
    clock: () => new Date(now),
    pause: 1,
    conversations: { find: async (_tenant, conversation) => (conversation === channel ? where : undefined) },
    end: {
      async members({ conversation }, continuation) {
        asked.push(conversation)
        await hold
        if (fault) throw fault
        const page = Number(continuation ?? 0)
        return { members: given[page] ?? [], continuation: page + 1 < given.length ? String(page + 1) : undefined }
      },
    },
  })
  return {
    asked,
    met: (name: string) => known.met(homeTenant, channel, parsePersonId(`id-of-${name}`) ?? assert.fail()),
    changed: () => known.changed(homeTenant),
    members: () => known.members(homeTenant, channel),
    elsewhere: () => known.members(homeTenant, 'nothing has come from it'),
    async names() {
      const roster = await known.members(homeTenant, channel)
      return roster === 'refused' ? roster : [...roster.values()].map(({ name }) => name)
    },
    passes: (milliseconds: number) => {
      now += milliseconds
    },
    fails: (with_: TeamsFault | undefined) => {
      fault = with_
    },
    gives: (now: typeof pages) => {
      given = now
    },
    holds() {
      const gate = Promise.withResolvers<void>()
      hold = gate.promise
      return gate.resolve
    },
  }
}

describe('A roster', () => {
  it('has everybody of every page but the bot, by who they are', async () => {
    const teams = asking([[account('Ann'), account('bot', { id: '28:bot', aadObjectId: undefined })], [account('Ben')]])
    const roster = await teams.members()
    assert.ok(roster !== 'refused')
    assert.deepEqual([...roster.keys()], ['id-of-Ann', 'id-of-Ben'])
    const ann = parsePersonId('id-of-Ann')
    assert.deepEqual(ann && roster.get(ann), { person: ann, address: '29:Ann', name: 'Ann', isGuest: false })
    assert.deepEqual(teams.asked, [channel, channel])
  })

  it('ends with a page that leads to itself', async () => {
    const known = rosters({
      clock: () => new Date(0),
      conversations: { find: async () => where },
      end: { members: async () => ({ members: [account('Ann')], continuation: 'the same' }) },
    })
    assert.equal(Object((await known.members(homeTenant, channel)) as object).size, 1)
  })

  it('is remembered for a minute, and asked for once by many', async () => {
    const teams = asking([[account('Ann')]])
    await Promise.all(Array.from({ length: 30 }, teams.members))
    teams.passes(minute - 1)
    await teams.members()
    assert.equal(teams.asked.length, 1)
    teams.passes(1)
    teams.gives([[account('Ann'), account('Ben')]])
    assert.deepEqual(await teams.names(), ['Ann', 'Ben'])
    assert.equal(teams.asked.length, 2)
  })

  it('is asked for anew where somebody is met who is not in it, once in a few seconds', async () => {
    const teams = asking([[account('Ann')]])
    teams.met('Ben')
    await teams.members()
    teams.met('Ben')
    await teams.members()
    assert.equal(teams.asked.length, 1)
    teams.passes(5000)
    teams.met('Ann')
    await teams.members()
    assert.equal(teams.asked.length, 1)
    teams.gives([[account('Ann'), account('Ben')]])
    teams.met('Ben')
    assert.deepEqual(await teams.names(), ['Ann', 'Ben'])
    teams.passes(5000)
    teams.fails(new TeamsFault('passing', 'no', { statusCode: 503 }))
    teams.met('Cat')
    for (let times = 0; times < 3; times++) {
      assert.deepEqual(await teams.names(), ['Ann', 'Ben'])
      teams.met('Cat')
    }
    assert.equal(teams.asked.length, 3)
  })

  it('is asked for anew when somebody has come or gone, also while it was being asked for', async () => {
    const teams = asking([[account('Ann')]])
    await teams.members()
    teams.gives([[account('Ben')]])
    teams.changed()
    assert.deepEqual(await teams.names(), ['Ben'])
    teams.changed()
    const release = teams.holds()
    const before = teams.names()
    teams.changed()
    teams.gives([[account('Cat')]])
    release()
    await before
    assert.deepEqual(await teams.names(), ['Cat'])
    assert.equal(teams.asked.length, 4)
  })

  it('is not remembered in place of a newer one, where its answer comes after that', async () => {
    const teams = asking([[account('Ann')]])
    const release = teams.holds()
    const before = teams.names()
    teams.changed()
    teams.gives([[account('Ben')]])
    teams.holds()()
    assert.deepEqual(await teams.names(), ['Ben'])
    release()
    await before
    assert.deepEqual(await teams.names(), ['Ben'])
    assert.equal(teams.asked.length, 2)
  })

  it('takes the place of the one before it, so that where many come and go all others stay remembered', async () => {
    let asked = 0
    const known = rosters({
      clock: () => new Date(0),
      conversations: { find: async () => where },
      end: {
        async members() {
          asked += 1
          return { members: [account('Ann')] }
        },
      },
    })
    await known.members(otherTenant, channel)
    for (let times = 1; times <= 600; times++) {
      known.changed(homeTenant)
      await known.members(homeTenant, channel)
    }
    await known.members(otherTenant, channel)
    assert.equal(asked, 601)
  })
})

describe('Teams that does not say who is there', () => {
  const busy = new TeamsFault('passing', 'no', { statusCode: 429 })

  it('is refused for 403 and 404, whatever was known', async () => {
    const teams = asking([[account('Ann')]])
    await teams.members()
    teams.passes(minute)
    for (const kind of ['refused', 'gone'] as const) {
      teams.fails(new TeamsFault(kind, 'no', { statusCode: 403 }))
      assert.equal(await teams.names(), 'refused')
    }
    teams.fails(undefined)
    assert.deepEqual(await teams.names(), ['Ann'])
  })

  it('leaves the roster of the last hour to serve', async () => {
    const teams = asking([[account('Ann')]])
    await teams.members()
    teams.fails(busy)
    teams.passes(60 * minute - 1)
    assert.deepEqual(await teams.names(), ['Ann'])
    teams.passes(1)
    await assert.rejects(teams.members(), TeamsUnavailable)
  })

  it('is asked once more where nothing is known, and then it is told in a sentence without names', async () => {
    const teams = asking([[account('Ann')]])
    teams.fails(busy)
    await assert.rejects(teams.members(), (error: Error) => {
      assert.ok(error instanceof TeamsUnavailable)
      assert.doesNotMatch(error.message, /19:|Ann/)
      return true
    })
    assert.equal(teams.asked.length, 2)
    await assert.rejects(teams.elsewhere(), TeamsUnavailable)
  })

  it('leaves the roster of the last hour to serve where the bot itself can get no token', async () => {
    const teams = asking([[account('Ann')]])
    await teams.members()
    teams.fails(teamsFaultOf(Object.assign(new Error('network_error'), { errorCode: 'network_error' })))
    teams.passes(minute)
    assert.deepEqual(await teams.names(), ['Ann'])
  })

  it('with an answer of its own does not hide a fault of ours', async () => {
    const teams = asking([[account('Ann')]])
    teams.fails(new TeamsFault('wrong', 'no', { cause: new TypeError('ours') }))
    await assert.rejects(teams.members(), TeamsFault)
  })
})

describe('A member', () => {
  const isGuest = (more: object) => memberOf(account('Ann', more), homeTenant)?.isGuest

  it('is a guest by role, by name, by tenant, or in doubt', () => {
    assert.equal(isGuest({}), false)
    assert.equal(isGuest({ userRole: 'guest' }), true)
    assert.equal(isGuest({ userRole: 'anonymous' }), true)
    assert.equal(isGuest({ userRole: 'something new' }), true)
    assert.equal(isGuest({ userPrincipalName: 'ann_other.example#EXT#@council.example' }), true)
    assert.equal(isGuest({ tenantId: otherTenant }), true)
    assert.equal(isGuest({ tenantId: homeTenant.toUpperCase() }), false)
    assert.equal(isGuest({ tenantId: undefined }), false)
  })

  it('without a role is one of the directory, or a guest', () => {
    assert.equal(isGuest({ userRole: undefined }), false)
    assert.equal(isGuest({ userRole: null, aadObjectId: undefined, objectId: 'an-id' }), false)
    assert.equal(isGuest({ userRole: undefined, userPrincipalName: undefined }), true)
    assert.equal(isGuest({ userRole: undefined, aadObjectId: undefined }), true)
  })

  it('is who the directory says, or else the channel', () => {
    assert.equal(memberOf(account('Ann', { aadObjectId: undefined, objectId: 'o' }), homeTenant)?.person, 'o')
    assert.equal(memberOf(account('Ann', { aadObjectId: undefined }), homeTenant)?.person, '29:Ann')
  })

  it('is nobody whose entry says nothing', () => {
    for (const listed of [undefined, null, 7, {}, { id: '' }, { id: 'two words' }]) {
      assert.equal(memberOf(listed, homeTenant), undefined)
    }
    assert.equal(memberOf(account('Ann', { name: ' ', userPrincipalName: undefined }), homeTenant)?.name, '29:Ann')
    assert.equal(memberOf(account('Ann', { name: 'x'.repeat(300) }), homeTenant)?.name.length, 100)
  })
})
