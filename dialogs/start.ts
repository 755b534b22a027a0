// Starting: the first question at once, with no form before it.

import { type Assessment, startAssessment } from '../assessment/assessment.ts'
import type { AssessmentId } from '../assessment/ids.ts'
import { nobodyYet, type PersonRecord } from '../assessment/person.ts'
import type { Step } from '../store/change.ts'
import { resume, whereYouAre } from './go.ts'
import { nobody, personalViews, readPerson, viewOf } from './mine.ts'
import type { Reply, Turn, World } from './turn.ts'
import { choose } from './which.ts'

const isOpen = ({ submittedAt }: Assessment) => submittedAt === undefined

/** Goes on with the open assessment; asks which where there are several; starts one where there is none. */
export async function start(turn: Turn, world: World): Promise<Reply> {
  const record = await readPerson(turn, world)
  const mine = await personalViews(turn, world, record)
  const open = mine.filter(isOpen)
  const [first] = open
  if (open.length > 1) {
    const views = open.map((assessment) => viewOf(turn, world, assessment, nobody))
    return choose(turn, world, views, (id) => ({ do: 'resume', assessment: id }))
  }
  return first ? resume(turn, world, { do: 'resume', assessment: first.id }) : startNew(turn, world, record, mine)
}

/** Starts another assessment beside whatever there is; one that was started but never answered will do. */
export async function startAnother(turn: Turn, world: World): Promise<Reply> {
  const record = await readPerson(turn, world)
  const mine = await personalViews(turn, world, record)
  const open = mine.filter(isOpen)
  const started =
    open.find(({ id }) => id === world.idFor(turn)) ?? open.find(({ answers }) => Object.keys(answers).length === 0)
  return started ? resume(turn, world, { do: 'resume', assessment: started.id }) : startNew(turn, world, record, mine)
}

async function startNew(turn: Turn, world: World, record: PersonRecord, mine: readonly Assessment[]): Promise<Reply> {
  // Listed but not there: another press is about to make it, or was cut short before it could.
  const pending = record.assessments.find((id) => !mine.some((assessment) => assessment.id === id))
  const { id, number } = pending ? { id: pending, number: record.started } : await register(turn, world, record)
  const { council = {}, targets = {} } = mine.at(-1) ?? {}
  const assessment = {
    ...startAssessment(world.set, {
      id,
      organisationId: turn.tenant,
      standing: 'personal-view',
      owner: turn.person,
      number,
      startedAt: turn.now,
    }),
    // The council is the same one, and so is what it aims at.
    council,
    targets,
  }
  const made = await world.assessments.create(turn.tenant, id, assessment)
  const standing = made === 'exists' ? await world.assessments.read(turn.tenant, id) : assessment
  return whereYouAre(turn, viewOf(turn, world, standing ?? assessment, nobody))
}

/**
 * Lists a new assessment before it exists: what no record lists could never be found to be deleted. Where Start was
 * pressed twice at the same moment, the first press's is listed: both then make that one, and one of them comes first.
 */
async function register(
  turn: Turn,
  world: World,
  seen: PersonRecord,
): Promise<{ readonly id: AssessmentId; readonly number: number }> {
  const listed = await world.people.change<Step<PersonRecord, PersonRecord>>(
    turn.tenant,
    turn.person,
    (record = nobodyYet) => {
      // Where a deletion came between, nothing is listed that could be gone on with.
      if (record.started > seen.started && record.assessments.length > 0) return { type: 'keep', result: record }
      const assessments = [...record.assessments, world.idFor(turn)]
      const value = { ...record, assessments, started: record.started + 1 }
      return { type: 'save', value, result: value }
    },
  )
  const own = world.idFor(turn)
  return {
    id: listed.assessments.includes(own) ? own : (listed.assessments.at(-1) ?? own),
    number: listed.started,
  }
}
