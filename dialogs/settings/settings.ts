// Shows and saves the settings of an assessment, part by part; those of a council return in a lead's own chat.

import { refusalOnceSubmitted } from '../../assessment/answers/refuse-submitted.ts'
import type { Assessment } from '../../assessment/assessment.ts'
import { isRefusal } from '../../assessment/problem.ts'
import { statedFor } from '../../assessment/settings.ts'
import { wholeOf } from '../../assessment/team/asked-set.ts'
import { onceOnly } from '../../assessment/team/roles.ts'
import type { Roster } from '../../assessment/team/team.ts'
import type { Card } from '../../cards/parts/elements.ts'
import type { View } from '../../cards/parts/frame.ts'
import { draftCard, type Inputs, type Press, type PressOf } from '../../cards/press.ts'
import { partCard } from '../../cards/settings/part-card.ts'
import type { PartView } from '../../cards/settings/settings-part.ts'
import { partsOf, standingIn } from '../../cards/settings/settings-parts.ts'
import type { SettingsPart } from '../../cards/settings/settings-presses.ts'
import { targetInput } from '../../cards/settings/targets-part.ts'
import { changeAssessment, type RefusedChange, readAssessment } from '../access/assessment-access.ts'
import { inPrivate } from '../access/in-private.ts'
import { problemUnlessLead } from '../access/permission-checks.ts'
import { refused } from '../access/refused.ts'
import { viewOf } from '../access/view.ts'
import { viewAssessment } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { dropDraft, readDraft } from '../dependencies/drafts.ts'
import { listDue } from '../reminders/due-dates.ts'
import { listWith } from '../roles/assign-role.ts'
import { councilIds } from '../team/councils/tenant-councils.ts'
import { keepCouncil } from '../team/organisation-records.ts'
import { drawingOf, type Reply, stampOf, type Turn } from '../turn.ts'
import { changePart } from './change-part.ts'
import { listSettings } from './list-settings.ts'
import { mergeSettings } from './merge-settings.ts'
import { readCouncil } from './read-council.ts'

/** Lists the parts of the settings, or opens one with this person's unsaved inputs. */
export function showSettings(turn: Turn, deps: Dependencies, press: PressOf<'settings'>): Promise<Reply> {
  const { part, all, back } = press
  const draw = async (view: View): Promise<Reply> => {
    if (part === undefined) return listSettings(turn, deps, view)
    const isOffered = all === undefined || (part === 'targets' && all <= view.set.levels)
    if (!isOffered || !partsOf(view.assessment).includes(part)) {
      return refused(turn, deps, { code: 'not-understood' }, view)
    }
    const how = {
      back,
      ...(all === undefined ? await asLeft(turn, deps, view, part) : await filled(turn, deps, view, all)),
      ...(part === 'council' && { isOneOfSeveral: (await councilIds(deps, turn.tenant)).length > 1 }),
    }
    return inPrivate(turn, view, 'settings', (own) => drawn(turn, deps, own, part, how))
  }
  const drawUnlessClosed = (view: View) => {
    // The list of a finished view shows only the person's own settings. Its parts cannot be changed, nor can a
    // submitted return.
    const isOwnList = part === undefined && !view.assessment.team
    const closed = isOwnList ? undefined : refusalOnceSubmitted(view.assessment)
    return closed ? refused(turn, deps, closed.problem, view) : draw(view)
  }
  return viewAssessment(turn, deps, press.assessment, drawUnlessClosed, problemUnlessLead(turn))
}

type How = Pick<PartView, 'typed' | 'isDraft' | 'all' | 'faults' | 'drawn' | 'isOneOfSeveral' | 'back'>

function drawn(turn: Turn, deps: Dependencies, view: View, part: SettingsPart, how: How): Card {
  return partCard({
    ...view,
    deployment: statedFor(view.assessment, deps.council),
    drawing: drawingOf(turn),
    part,
    ...how,
  })
}

async function asLeft(turn: Turn, deps: Dependencies, view: View, part: SettingsPart): Promise<How> {
  const typed = await readDraft(turn, deps, draftCard('settings', view.assessment.id, part))
  return typed ? { typed, isDraft: true } : {}
}

/** Fills every target with one level, unsaved. This replaces a draft of targets. */
async function filled(turn: Turn, deps: Dependencies, view: View, all: number): Promise<How> {
  await dropDraft(turn, deps, draftCard('settings', view.assessment.id, 'targets'))
  return { typed: Object.fromEntries(view.set.functions.map(({ code }) => [targetInput(code), String(all)])), all }
}

/**
 * Saves one part, then lists the parts or leads back to the card that asked for it. Refused values stay on the card and
 * in the draft.
 */
export async function saveSettings(
  turn: Turn,
  deps: Dependencies,
  press: PressOf<'save-settings'>,
  inputs: Inputs,
  lookAt: (turn: Turn, deps: Dependencies, press: Press) => Reply | Promise<Reply>,
): Promise<Reply> {
  const { part } = press
  const outcome = await save(turn, deps, press, inputs)
  if (!isRefusal(outcome)) {
    await dropDraft(turn, deps, draftCard('settings', press.assessment, part))
    return press.back
      ? lookAt(turn, deps, { do: press.back, assessment: press.assessment })
      : listSettings(turn, deps, outcome, true)
  }
  const { problem, view } = outcome
  if (!view || problem.code !== 'bad-inputs') return refused(turn, deps, problem, view)
  const how = { faults: problem.inputs, typed: inputs, drawn: press.drawn, back: press.back }
  return { type: 'card', card: drawn(turn, deps, view, part, how) }
}

async function save(
  turn: Turn,
  deps: Dependencies,
  press: PressOf<'save-settings'>,
  inputs: Inputs,
): Promise<View | RefusedChange> {
  const stamp = stampOf(turn)
  const step = (before: Assessment, roster: Roster) =>
    onceOnly(before, stamp, (assessment) => {
      const view = viewOf(turn, deps, assessment, roster)
      const merged = mergedIn(deps, view, press, inputs)
      return changePart(press.part, { deps, set: wholeOf(view.set), inputs: merged, assessment, roster, stamp })
    })
  const seen = await readAssessment(turn, deps, press.assessment)
  if (!isRefusal(seen) && seen.assessment.team && !problemUnlessLead(turn)(seen.assessment, seen.people)) {
    const tried = step(seen.assessment, seen.people)
    if (!isRefusal(tried)) await listAhead(turn, deps, seen.assessment, tried)
  }
  const outcome = await changeAssessment(turn, deps, press.assessment, problemUnlessLead(turn), step)
  if (press.part === 'council' && !isRefusal(seen) && !isRefusal(outcome)) {
    await keepChosen(turn, deps, press, seen.assessment, outcome.assessment)
  }
  return outcome
}

/**
 * Copies the particulars to the council's record, for later returns and personal views. Runs after the return has saved
 * them, because the return may have been submitted meanwhile and then refuses the change. Compares them with the drawn
 * card, so that a second press completes an interrupted change.
 */
async function keepChosen(
  { tenant, operation }: Turn,
  deps: Dependencies,
  { drawn: inputs }: PressOf<'save-settings'>,
  before: Assessment,
  after: Assessment,
): Promise<void> {
  // A redelivery must not overwrite a later choice by the lead of another return.
  if (!after.team || before.team?.operations.includes(operation)) return
  const drawn = inputs && readCouncil({ deps, inputs, assessment: after }).settings.council
  await keepCouncil(deps, tenant, drawn ?? before.council, after)
}

/**
 * Lists the due date and the return of new leads before the change is saved, because unlisted records are not found.
 */
async function listAhead(
  { tenant, now }: Turn,
  deps: Dependencies,
  before: Assessment,
  after: Assessment,
): Promise<void> {
  await listDue(deps, tenant, after, now)
  const leads = after.team?.leads.filter((lead) => !before.team?.leads.includes(lead)) ?? []
  for (const lead of leads) await listWith(deps, tenant, lead, after.id)
}

function mergedIn(deps: Dependencies, view: View, press: PressOf<'save-settings'>, inputs: Inputs): Inputs {
  if (!press.drawn) return inputs
  return mergeSettings(
    inputs,
    press.drawn,
    standingIn(press.part, { ...view, deployment: statedFor(view.assessment, deps.council) }),
  )
}
