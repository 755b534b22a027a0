// Changes the council of an assessment: to one of the tenant's, or for a council return to one that a lead adds.

import { changeCouncil } from '../../../assessment/organisation/change-council.ts'
import { addedOrganisation } from '../../../assessment/organisation/tenant-councils.ts'
import { type InputFault, isRefusal, type Refusal, refuse } from '../../../assessment/problem.ts'
import { statedFor } from '../../../assessment/settings.ts'
import { onceOnly } from '../../../assessment/team/roles.ts'
import { setOf } from '../../../assessment/versions/question-sets.ts'
import type { View } from '../../../cards/parts/frame.ts'
import { draftCard, type Inputs, type PressOf } from '../../../cards/press.ts'
import { changeCouncilCard, changeCouncilDraft, chosenIn } from '../../../cards/settings/change-council-card.ts'
import type { ListedCouncil } from '../../../cards/settings/listed-council.ts'
import { uncountView } from '../../../store/collections/erasing/uncount-view.ts'
import { changeAssessment, type RefusedChange, readAssessment } from '../../access/assessment-access.ts'
import { inPrivate } from '../../access/in-private.ts'
import { problemUnlessLead } from '../../access/permission-checks.ts'
import { refused } from '../../access/refused.ts'
import { viewOpenAssessment } from '../../access/view-assessment.ts'
import type { Dependencies } from '../../dependencies/dependencies.ts'
import { dropDraft, readDraft } from '../../dependencies/drafts.ts'
import { listSettings } from '../../settings/list-settings.ts'
import { readName } from '../../settings/read-name.ts'
import { drawingOf, type Reply, stampOf, type Turn } from '../../turn.ts'
import { addCouncil, joinCouncil, leaveCouncil, listCouncils } from './tenant-councils.ts'

/** The councils to choose from, with this person's unsaved inputs. */
export function showCouncils(turn: Turn, deps: Dependencies, press: PressOf<'council-of'>): Promise<Reply> {
  const draw = async (view: View): Promise<Reply> => {
    const councils = await listCouncils(deps, turn.tenant)
    const typed = await readDraft(turn, deps, changeCouncilDraft(view.assessment.id))
    const how = { drawing: drawingOf(turn), councils, typed, isDraft: typed !== undefined }
    return inPrivate(turn, view, 'settings', (own) => changeCouncilCard({ ...own, ...how }))
  }
  return viewOpenAssessment(turn, deps, press.assessment, draw, problemUnlessLead(turn))
}

/**
 * Moves the assessment to the chosen council. Saves an added council before the return belongs to it. Afterwards
 * removes the earlier council, or after a refusal the new one, if it was added only for this return.
 */
export async function saveCouncil(
  turn: Turn,
  deps: Dependencies,
  press: PressOf<'change-council'>,
  inputs: Inputs,
): Promise<Reply> {
  const id = press.assessment
  const outcome = await save(turn, deps, id, inputs)
  if (!isRefusal(outcome)) {
    // The draft of the council's particulars was about the earlier council.
    await dropDraft(turn, deps, [changeCouncilDraft(id), draftCard('settings', id, 'council')])
    return listSettings(turn, deps, outcome, true)
  }
  const { problem, view } = outcome
  if (!view || problem.code !== 'bad-inputs') return refused(turn, deps, problem, view)
  const councils = await listCouncils(deps, turn.tenant)
  const how = { drawing: drawingOf(turn), councils, faults: problem.inputs, typed: inputs }
  return { type: 'card', card: changeCouncilCard({ ...view, ...how }) }
}

async function save(
  turn: Turn,
  deps: Dependencies,
  id: PressOf<'change-council'>['assessment'],
  inputs: Inputs,
): Promise<View | RefusedChange> {
  const { tenant } = turn
  const seen = await readAssessment(turn, deps, id)
  if (isRefusal(seen)) return seen
  const { assessment, people } = seen
  const problem = problemUnlessLead(turn)(assessment, people)
  if (problem) return { ...refuse(problem), view: seen }
  const before = assessment.organisationId
  // A redelivery finds the change made.
  if (assessment.team?.operations.includes(turn.operation)) return seen
  const chosen = await choose(turn, deps, seen, inputs)
  if (isRefusal(chosen)) return { ...chosen, view: seen }
  if (chosen.id !== before && !(await joinCouncil(deps, tenant, chosen.id, id))) {
    return { ...refuse({ code: 'bad-inputs', inputs: [unknown] }), view: seen }
  }
  const outcome = await changeAssessment(turn, deps, id, problemUnlessLead(turn), (current) =>
    onceOnly(current, stampOf(turn), (one) => changeCouncil(one, setOf(deps.sets, one), stated(deps, chosen))),
  )
  const left = isRefusal(outcome) ? chosen.id : before
  const stays = isRefusal(outcome) ? before : outcome.assessment.organisationId
  if (left !== stays) await leaveCouncil(deps, tenant, left, id)
  // Stops counting the view with those of its earlier council.
  if (assessment.perception?.counted && stays !== before)
    await uncountView(deps.perceptions, tenant, assessment.owner, id)
  return outcome
}

const stated = ({ council: deployment }: Dependencies, { id, council }: ListedCouncil) => ({
  ...{ id, council },
  stated: statedFor({ organisationId: id }, deployment),
})

const unknown: InputFault = { input: 'organisation', fault: 'unknown-choice' }

/** Finds the chosen council in the list, or adds one with the typed name. */
async function choose(turn: Turn, deps: Dependencies, view: View, inputs: Inputs): Promise<ListedCouncil | Refusal> {
  const faults: InputFault[] = []
  const name = view.assessment.team ? readName(inputs, 'council', faults) : undefined
  if (faults.length > 0) return refuse({ code: 'bad-inputs', inputs: faults })
  const councils = await listCouncils(deps, turn.tenant)
  const chosen = chosenIn(councils, inputs.organisation, name)
  if (chosen) return { id: chosen.id, council: (await deps.organisations.read(turn.tenant, chosen.id))?.council ?? {} }
  if (name === undefined) {
    return refuse({
      code: 'bad-inputs',
      inputs: [councils.length > 1 ? unknown : { input: 'council', fault: 'missing' }],
    })
  }
  const id = addedOrganisation(deps.idFor(turn))
  const council = { name }
  // Adds no council for a return that could not move.
  const tried = changeCouncil(view.assessment, setOf(deps.sets, view.assessment), { id, council, stated: {} })
  if (isRefusal(tried)) return tried
  const full = await addCouncil(deps, turn.tenant, id, { council, addedFor: view.assessment.id })
  return full ?? { id, council }
}
