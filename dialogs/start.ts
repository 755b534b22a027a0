// Starting: the first question at once, with no form before it.

import { type Assessment, startAssessment } from '../assessment/assessment.ts'
import { nobodyYet, type PersonRecord } from '../assessment/person.ts'
import { whereYouAre } from './go.ts'
import { allMine } from './mine.ts'
import type { Reply, Turn, World } from './turn.ts'
import { choose, openOnes } from './which.ts'

/** Goes on with the open assessment; asks which where there are several; starts one where there is none. */
export async function start(turn: Turn, world: World): Promise<Reply> {
  const mine = await allMine(turn, world)
  const open = openOnes(mine)
  const [first] = open
  if (open.length > 1) return choose(turn, world, open, (id) => ({ do: 'continue', assessment: id }))
  return first ? whereYouAre(turn, world, first) : startAnother(turn, world)
}

/** Starts a new assessment beside whatever there is. */
export async function startAnother(turn: Turn, world: World): Promise<Reply> {
  const id = world.newId()
  // The person's record names it first: an assessment that nobody's record names could never be found to be deleted.
  const number = await world.people.change(turn.tenant, turn.person, (record: PersonRecord = nobodyYet) => {
    const value = { assessments: [...record.assessments, id], started: record.started + 1 }
    return { type: 'save', value, result: value.started }
  })
  const assessment: Assessment = startAssessment(world.set, {
    id,
    organisationId: turn.tenant,
    standing: 'personal-view',
    owner: turn.person,
    number,
    startedAt: turn.now,
  })
  await world.assessments.create(turn.tenant, id, assessment)
  return whereYouAre(turn, world, assessment, { type: 'first' })
}
