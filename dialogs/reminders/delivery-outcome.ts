// Records the outcome of a message or mention, and returns the effects that follow.

import type { Assessment } from '../../assessment/assessment.ts'
import type { PersonId } from '../../assessment/ids.ts'
import { isReturn } from '../../assessment/team/roles.ts'
import { leadsIn, type Roster, type Team, withUnreachable } from '../../assessment/team/team.ts'
import { setOf } from '../../assessment/versions/question-sets.ts'
import { wordsFor } from '../../cards/parts/words.ts'
import { unreachableCard } from '../../cards/reminders/reminders-sent-card.ts'
import type { Step } from '../../store/documents/change.ts'
import { localeOf, recipientView } from '../access/recipient-view.ts'
import { teamViewOf } from '../access/view.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Effect, Outcome, Tag } from '../effects.ts'

/**
 * Records the outcome of a message. An unreachable person is mentioned in the channel, once until a message reaches
 * them again. The record changes first, so that two failed messages lead to one mention. Returns the effect for the
 * mention.
 */
export async function recordDelivery(
  deps: Dependencies,
  tenant: string,
  tag: Tag,
  became: Outcome,
): Promise<readonly Effect[]> {
  const noted = await deps.assessments.change<Step<Assessment, Noted>>(tenant, tag.assessment, (before) => {
    if (!before || !isReturn(before)) return { type: 'unchanged', result: {} }
    const team = note(before.team, tag, became)
    if (team === before.team) return { type: 'unchanged', result: {} }
    const after = { ...before, team }
    return { type: 'save', value: after, result: { before: before.team, after } }
  })
  const { before, after } = noted
  const isNewlyUnreachable = became === 'unreachable' && before && !before.unreachable.includes(tag.person)
  return after && isNewlyUnreachable ? mentionOf(deps, tenant, after, tag) : []
}

type Noted = { readonly before?: Team; readonly after?: Assessment }

function note(team: Team, { type, person }: Tag, became: Outcome): Team {
  const noted = became === 'delivered' || became === 'unreachable' ? listing(team, person, became) : team
  const claim = team.reminders[person]
  if (type !== 'reminder' || !claim || claim.outcome) return noted
  // A message that was certainly not sent, for a transient reason, may be sent again at once. Any other counts as
  // today's reminder, because none is better than two.
  const { [person]: _claim, ...others } = team.reminders
  if (became === 'failed') return { ...noted, reminders: others }
  const outcome = became === 'delivered' || became === 'perhaps' ? 'delivered' : 'unreachable'
  return { ...noted, reminders: { ...others, [person]: { ...claim, outcome } } }
}

function listing(team: Team, person: PersonId, became: 'delivered' | 'unreachable'): Team {
  const isListed = team.unreachable.includes(person)
  if (isListed === (became === 'unreachable')) return team
  if (!isListed) return withUnreachable(team, person)
  return { ...team, unreachable: team.unreachable.filter((other) => other !== person) }
}

async function mentionOf(
  deps: Dependencies,
  tenant: string,
  assessment: Assessment,
  { person }: Tag,
): Promise<readonly Effect[]> {
  const { id, team } = assessment
  const member = team && (await peopleOf(deps, tenant, team))?.get(person)
  // The person has left the channel. If they return, the next failed message leads here again.
  if (!team || !member) {
    await unlist(deps, tenant, id, person)
    return []
  }
  const locale = await localeOf(deps, tenant, { assessment }, person)
  const text = wordsFor(setOf(deps.sets, assessment), locale).ui.team.unreachable.mention(deps.appLink)
  return [{ type: 'mention', assessment: id, member, text }]
}

/**
 * Records the outcome of the mention that followed a message with this tag. Tells a lead about a delivered mention.
 * After a failed one, the next message that does not reach this person leads to another mention.
 */
export async function recordMention(
  deps: Dependencies,
  tenant: string,
  tag: Tag,
  became: Outcome,
): Promise<readonly Effect[]> {
  if (became !== 'delivered' && became !== 'perhaps') {
    await unlist(deps, tenant, tag.assessment, tag.person)
    return []
  }
  const assessment = await deps.assessments.read(tenant, tag.assessment)
  const { team } = assessment ?? {}
  const people = team && (await peopleOf(deps, tenant, team))
  if (!assessment || !team || !people) return []
  const view = teamViewOf(deps, assessment, people, 'personal')
  const [lead] = leadToTell(team, people, tag)
  const to = lead && people.get(lead)
  if (!lead || !to) return []
  const card = unreachableCard(await recipientView(deps, tenant, view, lead), tag.person)
  return [{ type: 'tell', to, conversation: team.conversation, card }]
}

async function peopleOf(deps: Dependencies, tenant: string, team: Team): Promise<Roster | undefined> {
  // While Teams does not answer, the members are unknown.
  const people = await deps.members(tenant, team.conversation).catch(() => 'refused' as const)
  return people === 'refused' ? undefined : people
}

async function unlist(deps: Dependencies, tenant: string, id: Assessment['id'], person: PersonId): Promise<void> {
  await deps.assessments.change<Step<Assessment, void>>(tenant, id, (before) => {
    if (!before || !isReturn(before)) return { type: 'unchanged', result: undefined }
    const team = listing(before.team, person, 'delivered')
    if (team === before.team) return { type: 'unchanged', result: undefined }
    return { type: 'save', value: { ...before, team }, result: undefined }
  })
}

/** The lead who asked for the reminder, or the first current lead; never the person concerned. */
function leadToTell(team: Team, people: Roster, tag: Tag): readonly PersonId[] {
  const leads = leadsIn(team, people)
  const asked = tag.type === 'reminder' ? tag.askedBy : undefined
  return [...(asked ? [asked] : []), ...leads].filter((lead) => lead !== tag.person).slice(0, 1)
}
