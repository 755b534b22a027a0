// A channel or group chat that several people and the bot are in: its members come and go, and the bot hears of it.

import assert from 'node:assert/strict'
import type { Delivered } from '../bots/post-to.ts'
import { isBotIn, type Member, type Roster } from '../wire/roster.ts'
import type { Wire } from '../wire/wire.ts'
import { type Activity, channelIdOf, homeTenant, objectIdOf, type Sender } from './activities.ts'
import type { Client } from './client.ts'
import { botAddedActivities, botRemovedActivities, membersActivity, type SharedSender } from './membership.ts'
import { type ChannelType, channelNamed, groupChatNamed, type SharedPlace, teamNamed } from './places.ts'

/** A person by name, or with their unusual properties. */
type Somebody = string | (Pick<Member, 'name' | 'isGuest' | 'account'> & { readonly tenant?: string })

export type ChatOptions = {
  readonly members: readonly Somebody[]
  /** The same name is the same chat; in the same team, the same channel. */
  readonly name?: string
  /** The tenant it lies in. */
  readonly tenant?: string
}

export type ChannelOptions = ChatOptions & {
  readonly type?: ChannelType
  readonly team?: string
  /** The members of the team around a private or shared channel. Without them the team has two more than the channel. */
  readonly teamMembers?: readonly Somebody[]
}

export type Room<How> = {
  readonly place: SharedPlace
  /** A person in it with a client of their own, whether the roster names them or not. */
  person(name: string, how?: How): Client
  /** Comes into it, and the bot is told. */
  joins(who: Somebody): Promise<void>
  leaves(name: string): Promise<void>
  /** Changes who is there, and the bot is not told. */
  setMembers(members: readonly Somebody[]): void
  botIsAdded(): Promise<void>
  /** From then on it may do nothing in this channel; for a standard channel, nothing in the whole team. */
  botIsRemoved(): Promise<void>
  /** Answers every question who is there with this status; with 200, as it should. */
  refusesRoster(status: number): void
}

/** How the people of a room reach the bot. */
export type Ways<How> = {
  readonly wire: Wire
  client(sender: Sender, how: How | undefined): Client
  now(): Date
  deliver(activity: Activity): Promise<Delivered>
}

export function openGroupChat<How>(ways: Ways<How>, { members, ...how }: ChatOptions): Room<How> {
  const place = groupChatNamed(how.name ?? 'Digital maturity', how.tenant ?? homeTenant)
  const roster = { members: membersOf(members, place.tenant), hasBot: true, isPaged: false }
  ways.wire.rosters.set(place.id, roster)
  return roomWith(ways, place, roster)
}

export function openChannel<How>(ways: Ways<How>, options: ChannelOptions): Room<How> {
  const { members, name = 'Digital maturity', tenant = homeTenant, type = 'standard' } = options
  const place = channelNamed(name, teamNamed(options.team ?? 'Digital board'), type, tenant)
  const { rosters } = ways.wire
  const rosterOf = (people: readonly Somebody[]): Roster => ({
    members: membersOf(people, tenant),
    hasBot: true,
    isPaged: true,
  })
  const isStandard = type === 'standard'
  const { teamMembers = isStandard ? members : [...members, 'Emlyn', 'Olwen'] } = options
  const team = rosters.get(place.team.id) ?? rosterOf(teamMembers)
  if (isStandard) assert.deepEqual(team.members, rosterOf(members).members, 'The team is known, with other members.')
  const roster = isStandard ? team : { ...rosterOf(members), team }
  rosters.set(place.team.id, team)
  rosters.set(place.id, roster)
  return roomWith(ways, place, roster)
}

function memberFrom(who: Somebody, host: string): Member {
  return typeof who === 'string' ? { name: who, tenant: host } : { tenant: host, ...who }
}

const membersOf = (people: readonly Somebody[], host: string) => people.map((each) => memberFrom(each, host))

function roomWith<How>(ways: Ways<How>, place: SharedPlace, roster: Roster): Room<How> {
  const { wire } = ways

  function senderOf(name: string): SharedSender {
    const { tenant } = roster.members.find((member) => member.name === name) ?? place
    return { name, tenant, place, locale: 'en-GB', serviceUrl: wire.url }
  }

  /** The first member does what happens here. */
  const doer = () => senderOf(roster.members[0]?.name ?? 'Nobody')

  async function tell(activities: readonly Activity[]): Promise<void> {
    for (const activity of activities) assert.equal((await ways.deliver(activity)).status, 200)
  }

  async function tellOf(change: 'Added' | 'Removed', who: Member): Promise<void> {
    if (!isBotIn(roster)) return
    const id = { id: channelIdOf(who), aadObjectId: objectIdOf(who) }
    await tell([membersActivity(doer(), ways.now(), change, [id])])
  }

  return {
    place,
    person: (name, how) => ways.client(senderOf(name), how),
    async joins(who) {
      const member = memberFrom(who, place.tenant)
      roster.members = [...roster.members, member]
      await tellOf('Added', member)
    },
    async leaves(name) {
      const member = roster.members.find((each) => each.name === name) ?? assert.fail(`${name} is not there.`)
      roster.members = roster.members.filter((each) => each !== member)
      await tellOf('Removed', member)
    },
    setMembers(members) {
      roster.members = membersOf(members, place.tenant)
    },
    async botIsAdded() {
      roster.hasBot = true
      await tell(botAddedActivities(doer(), ways.now()))
    },
    async botIsRemoved() {
      roster.hasBot = false
      await tell(botRemovedActivities(doer(), ways.now()))
    },
    refusesRoster(status) {
      roster.refusedWith = status === 200 ? undefined : status
    },
  }
}
