// The assessments that a person may see and change. Whose they are is looked up in the record, never taken from a card.

import type { Assessment } from '../assessment/assessment.ts'
import type { AssessmentId } from '../assessment/ids.ts'
import { nobodyYet, type PersonRecord } from '../assessment/person.ts'
import { isRefusal, type Refusal, refuse } from '../assessment/problem.ts'
import { councilOf } from '../assessment/settings.ts'
import type { View } from '../cards/frame.ts'
import { type Words, wordsFor } from '../cards/words.ts'
import type { Step } from '../store/change.ts'
import type { Turn, World } from './turn.ts'

export const wordsOf = (turn: Turn, world: World): Words => wordsFor(world.set, turn.locale)

/** What a card about this assessment is drawn from. */
export function viewOf(turn: Turn, world: World, assessment: Assessment): View {
  return {
    words: wordsOf(turn, world),
    set: world.set,
    assessment,
    council: councilOf(assessment, world.council),
  }
}

function isMine(turn: Turn, assessment: Assessment | undefined): assessment is Assessment {
  return assessment?.owner === turn.person
}

/** One assessment, if it is there and this person's. */
export async function readMine(turn: Turn, world: World, id: AssessmentId): Promise<Assessment | Refusal> {
  const assessment = await world.assessments.read(turn.tenant, id)
  return isMine(turn, assessment) ? assessment : refuse({ code: 'assessment-gone' })
}

export async function readPerson(turn: Turn, world: World): Promise<PersonRecord> {
  return (await world.people.read(turn.tenant, turn.person)) ?? nobodyYet
}

/** The assessments on a person's record that are there, the oldest first. */
export async function assessmentsOf(turn: Turn, world: World, record: PersonRecord): Promise<readonly Assessment[]> {
  const found = await Promise.all(record.assessments.map((id) => world.assessments.read(turn.tenant, id)))
  return found.filter((assessment) => isMine(turn, assessment))
}

export async function allMine(turn: Turn, world: World): Promise<readonly Assessment[]> {
  return assessmentsOf(turn, world, await readPerson(turn, world))
}

/** A refused change, with the assessment as it stands where it is this person's. */
export type Refused = Refusal & { readonly assessment?: Assessment }

/** Applies a pure change to one of this person's assessments and saves it, or says why it was refused. */
export function changeMine(
  turn: Turn,
  world: World,
  id: AssessmentId,
  step: (assessment: Assessment) => Assessment | Refusal,
): Promise<Assessment | Refused> {
  return world.assessments.change<Step<Assessment, Assessment | Refused>>(turn.tenant, id, (before) => {
    if (!isMine(turn, before)) return { type: 'keep', result: refuse({ code: 'assessment-gone' }) }
    const after = step(before)
    if (isRefusal(after)) return { type: 'keep', result: { ...after, assessment: before } }
    return after === before ? { type: 'keep', result: after } : { type: 'save', value: after, result: after }
  })
}
