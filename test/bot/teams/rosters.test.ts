// Rosters: fetched from Teams page by page for the channel itself, and cached no longer than they are fresh.

import assert from 'node:assert/strict'
import { parsePersonId } from '../../../assessment/ids.ts'
import type { Reference } from '../../../bot/incoming/conversation-reference.ts'
import { memberOf } from '../../../bot/teams/members/member.ts'
import { mostFetches, mostMembers, mostRosters, rosters } from '../../../bot/teams/members/rosters.ts'
import { TeamsFault, teamsFaultOf } from '../../../bot/teams/teams-fault.ts'
import { TeamsUnavailable } from '../../../bot/teams/teams-unavailable.ts'
import { manualTiming } from '../../lib/manual-timing.ts'
import { homeTenant, otherTenant } from '../../support/people/activities.ts'

const minute = 60 * 1000
const channel = '19:abc@thread.tacv2'
const reference: Reference = {
  ...{ serviceUrl: 'https://smba.trafficmanager.net/uk/', conversation: `${channel};messageid=1` },
  ...{ tenant: homeTenant, bot: { id: '28:bot' } },
}

const account = (name: string, more: object = {}) => ({
  ...{ id: `29:${name}`, name, aadObjectId: `id-of-${name}`, tenantId: homeTenant, userRole: 'user' },
  userPrincipalName: `${name}@council.example`,
  ...more,
})

/** A Teams that answers with these pages or fails, and a clock to move. */
function asking(pages: readonly (readonly unknown[])[]) {
  let fault: TeamsFault | undefined
  const timing = manualTiming()
  let given = pages
  let hold = Promise.resolve()
  const asked: string[] = []
  const known = rosters({
    clock: () => new Date(timing.epoch()),
    timing,
    conversations: { find: async (_tenant, conversation) => (conversation === channel ? reference : undefined) },
    teams: {
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
    members: () => timing.during(known.members(homeTenant, channel)),
    elsewhere: () => known.members(homeTenant, 'nothing has come from it'),
    async names() {
      const roster = await known.members(homeTenant, channel)
      return roster === 'refused' ? roster : [...roster.values()].map(({ name }) => name)
    },
    passes: timing.passes,
    setDate: timing.setDate,
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
  it('has every member of every page but the bot, by the id of the directory', async () => {
    const teams = asking([[account('Ann'), account('bot', { id: '28:bot', aadObjectId: undefined })], [account('Ben')]])
    const roster = await teams.members()
    assert.ok(roster !== 'refused')
    assert.deepEqual([...roster.keys()], ['id-of-Ann', 'id-of-Ben'])
    const ann = parsePersonId('id-of-Ann')
    assert.deepEqual(ann && roster.get(ann), { person: ann, address: '29:Ann', name: 'Ann', isGuest: false })
    assert.deepEqual(teams.asked, [channel, channel])
  })

  it('is complete at a page that continues with itself', async () => {
    const known = rosters({
      clock: () => new Date(0),
      conversations: { find: async () => reference },
      teams: { members: async () => ({ members: [account('Ann')], continuation: 'the same' }) },
    })
    assert.equal(Object((await known.members(homeTenant, channel)) as object).size, 1)
  })

  it('is fresh for a minute, and is fetched once for concurrent callers', async () => {
    const teams = asking([[account('Ann')]])
    await Promise.all(Array.from({ length: 30 }, teams.members))
    await teams.passes(minute - 1)
    await teams.members()
    assert.equal(teams.asked.length, 1)
    await teams.passes(1)
    teams.gives([[account('Ann'), account('Ben')]])
    assert.deepEqual(await teams.names(), ['Ann', 'Ben'])
    assert.equal(teams.asked.length, 2)
  })

  it('is fetched again for a missing person, at most once in five seconds', async () => {
    const teams = asking([[account('Ann')]])
    teams.met('Ben')
    await teams.members()
    teams.met('Ben')
    await teams.members()
    assert.equal(teams.asked.length, 1)
    await teams.passes(5000)
    teams.met('Ann')
    await teams.members()
    assert.equal(teams.asked.length, 1)
    teams.gives([[account('Ann'), account('Ben')]])
    teams.met('Ben')
    assert.deepEqual(await teams.names(), ['Ann', 'Ben'])
    await teams.passes(5000)
    teams.fails(new TeamsFault('passing', 'no', { statusCode: 503 }))
    teams.met('Cat')
    for (let times = 0; times < 3; times++) {
      assert.deepEqual(await teams.names(), ['Ann', 'Ben'])
      teams.met('Cat')
    }
    assert.equal(teams.asked.length, 3)
  })

  it('is fetched again after people have joined or left, even during a fetch', async () => {
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

  it('is not replaced by an older answer that arrives later', async () => {
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

  it('replaces the previous one, so that changes in one tenant evict no roster of another', async () => {
    let asked = 0
    const known = rosters({
      clock: () => new Date(0),
      conversations: { find: async () => reference },
      teams: {
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

describe('The age of a roster', () => {
  it('does not decrease when the date is set back', async () => {
    const teams = asking([[account('Ann')]])
    await teams.members()
    teams.gives([[account('Ben')]])
    teams.setDate(-24 * 60 * minute)
    await teams.passes(minute - 1)
    assert.deepEqual(await teams.names(), ['Ann'])
    await teams.passes(1)
    assert.deepEqual(await teams.names(), ['Ben'])
    teams.fails(new TeamsFault('passing', 'no', { statusCode: 503 }))
    teams.setDate(-24 * 60 * minute)
    await teams.passes(60 * minute)
    await assert.rejects(teams.members(), TeamsUnavailable)
  })

  it('grows while the machine sleeps: by the date, though the other clock stands still', async () => {
    const teams = asking([[account('Ann')]])
    await teams.members()
    teams.gives([[account('Ben')]])
    teams.setDate(minute)
    assert.deepEqual(await teams.names(), ['Ben'])
  })

  it('also limits how often a missing person leads to a fetch', async () => {
    const teams = asking([[account('Ann')]])
    await teams.members()
    teams.setDate(-60 * minute)
    await teams.passes(5000)
    teams.met('Ben')
    await teams.members()
    assert.equal(teams.asked.length, 2)
  })
})

describe('The cache of rosters', () => {
  /** Rosters of this many members, and the number of requests to Teams. */
  function rostersOf(members: number, hold = Promise.resolve()) {
    const page = Array.from({ length: members }, (_, index) => account(`${index}`))
    let asked = 0
    const known = rosters({
      clock: () => new Date(0),
      timing: manualTiming(),
      conversations: { find: async () => reference },
      teams: {
        async members() {
          asked += 1
          await hold
          return { members: page }
        },
      },
    })
    return { members: (name: string) => known.members(homeTenant, name), asked: () => asked }
  }

  it('holds the five hundred channels used last', async () => {
    const { members, asked } = rostersOf(1)
    for (let channels = 0; channels <= mostRosters; channels++) await members(`${channels}`)
    await members(`${mostRosters}`)
    await members('1')
    assert.equal(asked(), mostRosters + 1)
    await members('0')
    assert.equal(asked(), mostRosters + 2)
  })

  it('holds a hundred thousand members in all, including the largest team', async () => {
    const largest = 25_000
    const { members, asked } = rostersOf(largest)
    const room = mostMembers / largest
    for (let channels = 0; channels <= room; channels++) await members(`${channels}`)
    await members('1')
    assert.equal(asked(), room + 1)
    await members('0')
    assert.equal(asked(), room + 2)
  })

  it('accepts a thousand fetches at once, and refuses one more for the moment', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const { members } = rostersOf(1, promise)
    const questions = Array.from({ length: mostFetches }, (_, index) => members(`${index}`))
    await assert.rejects(members('one more'), TeamsUnavailable)
    resolve()
    await Promise.all(questions)
    assert.equal(Object(await members('one more')).size, 1)
  })
})

describe('A request for a roster to a failing Teams', () => {
  const busy = new TeamsFault('passing', 'no', { statusCode: 429 })

  it('is "refused" after 403 and 404, even if a roster is cached', async () => {
    const teams = asking([[account('Ann')]])
    await teams.members()
    await teams.passes(minute)
    for (const kind of ['refused', 'gone'] as const) {
      teams.fails(new TeamsFault(kind, 'no', { statusCode: 403 }))
      assert.equal(await teams.names(), 'refused')
      await teams.passes(minute)
    }
    teams.fails(undefined)
    assert.deepEqual(await teams.names(), ['Ann'])
  })

  it('is not repeated for each press after a refusal: only after five seconds, or when people join', async () => {
    const teams = asking([[account('Ann')]])
    teams.fails(new TeamsFault('refused', 'no', { statusCode: 403 }))
    for (let press = 1; press <= 20; press++) {
      teams.met('Ann')
      assert.equal(await teams.names(), 'refused')
    }
    assert.equal(teams.asked.length, 1)
    teams.fails(undefined)
    await teams.passes(5000)
    assert.equal(await teams.names(), 'refused')
    teams.met('Ann')
    assert.deepEqual(await teams.names(), ['Ann'])
    teams.fails(new TeamsFault('refused', 'no', { statusCode: 403 }))
    teams.changed()
    assert.equal(await teams.names(), 'refused')
    teams.fails(undefined)
    teams.changed()
    assert.deepEqual(await teams.names(), ['Ann'])
  })

  it('is "unavailable", not "refused", if Teams is busy after a refusal', async () => {
    const teams = asking([[account('Ann')]])
    teams.fails(new TeamsFault('refused', 'no', { statusCode: 403 }))
    await teams.members()
    teams.fails(busy)
    await teams.passes(minute)
    await assert.rejects(teams.members(), TeamsUnavailable)
  })

  it('falls back to the roster of the last hour', async () => {
    const teams = asking([[account('Ann')]])
    await teams.members()
    teams.fails(busy)
    await teams.passes(60 * minute - 1)
    assert.deepEqual(await teams.names(), ['Ann'])
    await teams.passes(1)
    await assert.rejects(teams.members(), TeamsUnavailable)
  })

  it('is retried once if no roster is cached, and its error names no person', async () => {
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

  it('falls back to the roster of the last hour if the bot gets no token', async () => {
    const teams = asking([[account('Ann')]])
    await teams.members()
    teams.fails(teamsFaultOf(Object.assign(new Error('network_error'), { errorCode: 'network_error' })))
    await teams.passes(minute)
    assert.deepEqual(await teams.names(), ['Ann'])
  })

  it('does not hide an error of the bot', async () => {
    const teams = asking([[account('Ann')]])
    teams.fails(new TeamsFault('wrong', 'no', { cause: new TypeError('ours') }))
    await assert.rejects(teams.members(), TeamsFault)
  })
})

describe('A member', () => {
  const isGuest = (more: object) => memberOf(account('Ann', more), homeTenant)?.isGuest

  it('is a guest by role, name or tenant, or if the role is unknown', () => {
    assert.equal(isGuest({}), false)
    assert.equal(isGuest({ userRole: 'guest' }), true)
    assert.equal(isGuest({ userRole: 'anonymous' }), true)
    assert.equal(isGuest({ userRole: 'something new' }), true)
    assert.equal(isGuest({ userPrincipalName: 'ann_other.example#EXT#@council.example' }), true)
    assert.equal(isGuest({ tenantId: otherTenant }), true)
    assert.equal(isGuest({ tenantId: homeTenant.toUpperCase() }), false)
    assert.equal(isGuest({ tenantId: undefined }), false)
  })

  it('without a role is a guest unless the directory lists them', () => {
    assert.equal(isGuest({ userRole: undefined }), false)
    assert.equal(isGuest({ userRole: null, aadObjectId: undefined, objectId: 'an-id' }), false)
    assert.equal(isGuest({ userRole: undefined, userPrincipalName: undefined }), true)
    assert.equal(isGuest({ userRole: undefined, aadObjectId: undefined }), true)
  })

  it('has the id of the directory, or else of the channel', () => {
    assert.equal(memberOf(account('Ann', { aadObjectId: undefined, objectId: 'o' }), homeTenant)?.person, 'o')
    assert.equal(memberOf(account('Ann', { aadObjectId: undefined }), homeTenant)?.person, '29:Ann')
  })

  it('is left out without an id', () => {
    for (const listed of [undefined, null, 7, {}, { id: '' }, { id: 'two words' }]) {
      assert.equal(memberOf(listed, homeTenant), undefined)
    }
    assert.equal(memberOf(account('Ann', { name: ' ', userPrincipalName: undefined }), homeTenant)?.name, '29:Ann')
    assert.equal(memberOf(account('Ann', { name: 'x'.repeat(300) }), homeTenant)?.name.length, 100)
  })
})
