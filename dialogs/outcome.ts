// What became of an effect, and what follows from that.

import type { Assessment } from '../assessment/assessment.ts'
import type { PersonId } from '../assessment/ids.ts'
import { councilOf } from '../assessment/settings.ts'
import { leadsIn, type Roster, type Team } from '../assessment/team.ts'
import { isReturn } from '../assessment/teamwork.ts'
import type { View } from '../cards/frame.ts'
import { unreachableCard } from '../cards/reminded-card.ts'
import { wordsFor } from '../cards/words.ts'
import type { Step } from '../store/change.ts'
import type { Effect, Outcome, Tag, World } from './turn.ts'

/**
 * Takes note of an outcome. Who cannot be written to is mentioned in the channel, once until a message reaches them
 * again, and a lead is told. Gives the effects by which that is done.
 */
export async function settle(
  world: World,
  tenant: string,
  tag: Tag,
  outcome: Outcome,
  _now: string,
): Promise<readonly Effect[]> {
  const noted = await world.assessments.change<Step<Assessment, Noted>>(tenant, tag.assessment, (before) => {
    if (!before || !isReturn(before)) return { type: 'keep', result: {} }
    const team = note(before.team, tag, outcome)
    if (team === before.team) return { type: 'keep', result: {} }
    const after = { ...before, team }
    return { type: 'save', value: after, result: { before: before.team, after } }
  })
  const { before, after } = noted
  const isNewlyUnreachable = outcome === 'unreachable' && before && !before.unreachable.includes(tag.person)
  return after && isNewlyUnreachable ? tellThatUnreachable(world, tenant, after, tag) : []
}

type Noted = { readonly before?: Team; readonly after?: Assessment }

function note(team: Team, { type, person }: Tag, outcome: Outcome): Team {
  const unreachable = team.unreachable.filter((other) => other !== person)
  const listed = outcome === 'unreachable' ? [...unreachable, person] : unreachable
  const isSame = outcome === 'failed' || listed.length === team.unreachable.length
  const noted = isSame ? team : { ...team, unreachable: listed }
  const claim = team.reminders[person]
  if (type !== 'reminder' || !claim || claim.outcome) return noted
  // What failed for a reason that passes may be tried again at once.
  const { [person]: _claim, ...others } = team.reminders
  return { ...noted, reminders: outcome === 'failed' ? others : { ...others, [person]: { ...claim, outcome } } }
}

async function tellThatUnreachable(
  world: World,
  tenant: string,
  assessment: Assessment,
  tag: Tag,
): Promise<readonly Effect[]> {
  const { team } = assessment
  const people = team && (await world.members(tenant, team.conversation))
  const member = people && people !== 'refused' ? people.get(tag.person) : undefined
  if (!team || !people || people === 'refused' || !member) return []
  const words = wordsFor(world.set, team.locale)
  const view: View = {
    words,
    set: world.set,
    assessment,
    council: councilOf(assessment, world.council),
    place: 'personal',
    people,
  }
  const text = words.ui.team.unreachable.mention(world.appLink)
  return [
    { type: 'mention', assessment: assessment.id, member, text },
    ...leadToTell(team, people, tag).flatMap((lead): readonly Effect[] => {
      const to = people.get(lead)
      if (!to) return []
      const card = unreachableCard({ ...view, viewer: lead }, tag.person)
      return [{ type: 'tell', to, conversation: team.conversation, card }]
    }),
  ]
}

/** Whoever asked for the reminder, or else the first lead who is there; nobody is told of themselves. */
function leadToTell(team: Team, people: Roster, tag: Tag): readonly PersonId[] {
  const leads = leadsIn(team, people)
  const asked = tag.type === 'reminder' ? tag.askedBy : undefined
  return [...(asked ? [asked] : []), ...leads].filter((lead) => lead !== tag.person).slice(0, 1)
}
