// The council return of a channel or group chat: which it is, starting it, and finding it again.

import { type Assessment, startAssessment } from '../assessment/assessment.ts'
import { isRefusal, type Refusal, refuse } from '../assessment/problem.ts'
import { type Roster, startTeam } from '../assessment/team.ts'
import type { View } from '../cards/frame.ts'
import { movedCard } from '../cards/moved-card.ts'
import type { Step } from '../store/change.ts'
import type { Channel } from '../store/channels.ts'
import { readMine, viewOf, wordsOf } from './mine.ts'
import { listWith } from './part.ts'
import { refused } from './refused.ts'
import type { Place, Reply, Turn, World } from './turn.ts'

export type SharedPlace = Extract<Place, { type: 'shared' }>

/** The council return that is worked on here, as this person sees it. */
export async function returnHere(turn: Turn, world: World, place: SharedPlace): Promise<View | Refusal> {
  const channel = await world.channels.read(turn.tenant, place.conversation)
  const id = channel?.assessments.at(-1)
  const view = id && (await readMine(turn, world, id))
  if (!view) return refuse({ code: 'nothing-in-channel' })
  return isRefusal(view) && view.problem.code === 'assessment-gone' ? refuse({ code: 'nothing-in-channel' }) : view
}

/**
 * Posts the board of the open council return here anew, or of a new one where there is none. `another` starts a new one
 * where the last is submitted.
 */
export async function startHere(turn: Turn, world: World, place: SharedPlace, another: boolean): Promise<Reply> {
  const roster = await world.members(turn.tenant, place.conversation)
  if (roster === 'refused') return refused(turn, world, { code: 'members-refused' })
  const member = roster.get(turn.person)
  if (!member) return refused(turn, world, { code: 'not-a-member' })
  const last = await returnHere(turn, world, place)
  const isThere = !isRefusal(last) && !(another && last.assessment.submittedAt)
  if (!isThere && member.isGuest) return refused(turn, world, { code: 'guest-takes-nothing' })
  const channel = await enter(turn, world, place, isThere ? undefined : last)
  const view = isThere ? last : await make(turn, world, place, channel, roster)
  const after = [{ type: 'show', assessment: view.assessment.id, surface: 'board', anew: 'always' }] as const
  // What was typed is answered by the board itself; whoever pressed is told where it is.
  if (turn.input.type === 'typed') return { type: 'nothing', after }
  return { type: 'card', card: movedCard(wordsOf(turn, world), 'board'), after }
}

/**
 * The channel's record, made where there is none, with how it is reached now. A new return is listed before it exists;
 * where two people start one at the same moment, the first one's is listed, and both make that one.
 */
function enter(
  { tenant, place: _place, ...turn }: Turn,
  world: World,
  place: SharedPlace,
  last: View | Refusal | undefined,
): Promise<Channel> {
  const { kind, team, reference, conversation } = place
  return world.channels.change<Step<Channel, Channel>>(tenant, conversation, (before) => {
    const known = before ?? { kind, team, reference, assessments: [], started: 0 }
    const here = { ...known, kind, team, reference }
    const own = world.idFor({ tenant, place, ...turn })
    const latest = here.assessments.at(-1)
    const seen = last && !isRefusal(last) ? last.assessment.id : undefined
    const isListed = last === undefined || (latest !== undefined && (latest === own || latest !== seen))
    const value = isListed ? here : { ...here, assessments: [...here.assessments, own], started: here.started + 1 }
    return { type: 'save', value, result: value }
  })
}

async function make(
  turn: Turn,
  world: World,
  place: SharedPlace,
  { assessments, started }: Channel,
  roster: Roster,
): Promise<View> {
  const id = assessments.at(-1) ?? world.idFor(turn)
  const before = assessments.at(-2)
  const previous = before && (await world.assessments.read(turn.tenant, before))
  await listWith(turn.tenant, world, turn.person, id)
  const team = startTeam({ conversation: place.conversation, locale: turn.locale }, turn.person)
  const made: Assessment = {
    ...startAssessment(world.set, {
      id,
      organisationId: turn.tenant,
      standing: 'council-return',
      owner: turn.person,
      number: started,
      startedAt: turn.now,
      team: { ...team, rules: previous?.team?.rules ?? team.rules },
    }),
    // The council is the same one, and so are what it aims at and how it answers.
    council: previous?.council ?? {},
    targets: previous?.targets ?? {},
  }
  const outcome = await world.assessments.create(turn.tenant, id, made)
  const standing = outcome === 'exists' ? await world.assessments.read(turn.tenant, id) : made
  return viewOf(turn, world, standing ?? made, roster)
}

/** The bot was taken out: its boards follow nothing any more. The records stay, and are found when it is added again. */
export async function leaveHere({ tenant }: Turn, world: World, place: SharedPlace): Promise<Reply> {
  const left = await channelsAt(tenant, world, place)
  const after = left.flatMap(({ assessments }) =>
    assessments.map((assessment) => ({ type: 'forget', assessment }) as const),
  )
  return { type: 'nothing', after }
}

/** The channels of a team, or the one chat. Being removed is told once for the whole team. */
export async function channelsAt(
  tenant: string,
  world: World,
  { team, conversation }: SharedPlace,
): Promise<readonly Channel[]> {
  const found: Channel[] = []
  for await (const { id, value } of world.channels.list(tenant)) {
    if (id === conversation || (team !== undefined && team === conversation && value.team === team)) found.push(value)
  }
  return found
}
