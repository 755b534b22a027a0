// Starting: the first question at once, with no form before it.

import { type Assessment, startAssessment } from '../assessment/assessment.ts'
import { nobodyYet, type PersonRecord } from '../assessment/person.ts'
import { whereYouAre } from './go.ts'
import { assessmentsOf, readPerson } from './mine.ts'
import type { Reply, Turn, World } from './turn.ts'
import { choose, openOnes } from './which.ts'

/** Goes on with the open assessment; asks which where there are several; starts one where there is none. */
export async function start(turn: Turn, world: World): Promise<Reply> {
  const record = await readPerson(turn, world)
  const open = openOnes(await assessmentsOf(turn, world, record))
  const [first] = open
  if (open.length > 1) return choose(turn, world, open, (id) => ({ do: 'continue', assessment: id }))
  return first
    ? whereYouAre(turn, world, first, isUntouched(first) ? { type: 'first' } : undefined)
    : startNew(turn, world, record)
}

/** Starts another assessment beside whatever there is; one that was started but never answered will do. */
export async function startAnother(turn: Turn, world: World): Promise<Reply> {
  const record = await readPerson(turn, world)
  const open = openOnes(await assessmentsOf(turn, world, record))
  const started = open.find(({ id }) => id === world.idFor(turn)) ?? open.find(isUntouched)
  return started ? whereYouAre(turn, world, started, { type: 'first' }) : startNew(turn, world, record)
}

const isUntouched = ({ answers }: Assessment) => Object.keys(answers).length === 0

async function startNew(turn: Turn, world: World, { started }: PersonRecord): Promise<Reply> {
  const id = world.idFor(turn)
  const number = started + 1
  const assessment = startAssessment(world.set, {
    id,
    organisationId: turn.tenant,
    standing: 'personal-view',
    owner: turn.person,
    number,
    startedAt: turn.now,
  })
  // Where it exists, this turn was delivered before; it is listed then, or is about to be.
  const made = await world.assessments.create(turn.tenant, id, assessment)
  const isListed = await world.people.change(turn.tenant, turn.person, (record: PersonRecord = nobodyYet) => {
    if (record.assessments.includes(id)) return { type: 'keep', result: true }
    return record.started === started
      ? { type: 'save', value: { assessments: [...record.assessments, id], started: number }, result: true }
      : { type: 'keep', result: false }
  })
  if (isListed) {
    const standing = made === 'exists' ? await world.assessments.read(turn.tenant, id) : assessment
    return whereYouAre(turn, world, standing ?? assessment, { type: 'first' })
  }
  // Pressed twice at the same moment: the other press has started one, so this one goes and that one goes on.
  await world.assessments.change(turn.tenant, id, () => ({ type: 'remove', result: undefined }))
  return start(turn, world)
}
