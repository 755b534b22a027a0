// Gives a person the static card of results for a message to others, and adds this to the audit trail.

import type { AssessmentId } from '../../assessment/ids.ts'
import { isRefusal, type Refusal } from '../../assessment/problem.ts'
import type { Card } from '../../cards/parts/elements.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { PressOf } from '../../cards/press.ts'
import { insertCard } from '../../cards/sharing/insert-card.ts'
import { type Preview, previewOf } from '../../cards/sharing/preview.ts'
import { shareCard } from '../../cards/sharing/share-card.ts'
import { appendTo } from '../../store/collections/audit-trail.ts'
import { readAssessment } from '../access/assessment-access.ts'
import { refused } from '../access/refused.ts'
import { viewAssessment } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Reply, Turn } from '../turn.ts'
import { pictureOf } from './card-picture.ts'
import { findResults, type Search } from './find-results.ts'
import { milestonesBefore } from './milestones.ts'
import { summaryOf } from './results.ts'

/** One result of a search. The figures leave the bot only when it is chosen. */
export type Found = { readonly id: AssessmentId; readonly preview: Preview }

/** The inserted card, and its line in the list. */
export type Inserted = { readonly card: Card; readonly preview: Preview }

export async function search(turn: Turn, deps: Dependencies, asked: Search): Promise<readonly Found[]> {
  const found = await findResults(turn, deps, asked)
  return found.map((view) => ({ id: view.assessment.id, preview: previewOf(view, summaryOf(view)) }))
}

/**
 * The card of one result, for a person who may see it now. Adds an audit entry before the card is sent.
 *
 * @throws StoreUnavailable if the entry could not be saved, and then gives no card
 */
export async function insert(turn: Turn, deps: Dependencies, id: AssessmentId): Promise<Inserted | Refusal> {
  const view = await readAssessment(turn, deps, id)
  return isRefusal(view) ? view : handOut(turn, deps, view)
}

async function handOut(turn: Turn, deps: Dependencies, view: View): Promise<Inserted> {
  const { id } = view.assessment
  const { tenant, person, now, operation } = turn
  // Lists it first, so that this person's erasure finds the entry. Their record already lists their own views.
  if (view.assessment.team) await deps.participation.list(tenant, person, id, now)
  const entry = {
    id: [operation, 'share', id].join(' '),
    action: 'share',
    at: now,
    by: person,
    assessment: id,
  } as const
  await appendTo(deps.audit, tenant, id, [entry])
  const summary = summaryOf(view)
  // The readers are unknown, so the card addresses no person.
  const forAll: View = { ...view, viewer: undefined }
  const last = (await milestonesBefore(turn, deps, view, 1)).at(-1)
  const picture = await pictureOf(deps, forAll, summary, last)
  const card = insertCard({ ...forAll, summary, picture, asOf: now, link: deps.appLink })
  return { card, preview: previewOf(view, summary) }
}

/** Explains how results are shared. Without the search extension it explains only how to forward the card. */
export function explainSharing(turn: Turn, deps: Dependencies, press: PressOf<'share'>): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, (view) => ({
    type: 'card',
    card: shareCard({ ...view, hasExtension: deps.appLink !== undefined }),
    again: press,
  }))
}

/** The static card as a new message, for forwarding. */
export async function giveCard(turn: Turn, deps: Dependencies, press: PressOf<'share-card'>): Promise<Reply> {
  const inserted = await insert(turn, deps, press.assessment)
  return isRefusal(inserted) ? refused(turn, deps, inserted.problem) : { type: 'card', card: inserted.card }
}
