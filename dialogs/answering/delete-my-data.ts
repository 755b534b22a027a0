// Deletes a person's own answers after a confirmation. In the council's records their answers stay, and a pseudonym
// replaces their id.

import type { Assessment } from '../../assessment/assessment.ts'
import type { PersonRecord } from '../../assessment/people/person.ts'
import { deleteCard, deletedCard } from '../../cards/answering/delete-card.ts'
import type { PressOf } from '../../cards/press.ts'
import { appendTo } from '../../store/collections/audit-trail.ts'
import { type Erasure, eraseDocument, isNamedIn } from '../../store/collections/erasing/erase-document.ts'
import type { Step } from '../../store/documents/change.ts'
import { personalViews, readPerson } from '../access/my-assessments.ts'
import { throwUnlessUnreadable } from '../access/readable-only.ts'
import { wordsOf } from '../access/view.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Reply, Turn } from '../turn.ts'
import { documentsNaming } from './documents-naming.ts'

export async function askToDelete(turn: Turn, deps: Dependencies): Promise<Reply> {
  const record = await readPerson(turn, deps)
  const mine = await personalViews(turn, deps, record)
  const words = wordsOf(turn, deps)
  if (mine.length === 0 && !(await isNamed(turn, deps))) {
    await forgetChoices(turn, deps)
    return { type: 'card', card: deletedCard(words, 'nothing') }
  }
  const answers = mine.flatMap((assessment) => Object.values(assessment.answers)).filter(({ value }) => value)
  return { type: 'card', card: deleteCard(words, mine.length, answers.length, turn.now) }
}

/**
 * Removes everything from before the confirmation card. Later assessments stay, so that an old card or a redelivered
 * press removes nothing unasked. Removes the person's record last, so that an interrupted deletion can be repeated.
 * Skips and counts unreadable records; the person's record then stays, and the card says so.
 */
export async function erase(turn: Turn, deps: Dependencies, press: PressOf<'erase'>): Promise<Reply> {
  const { tenant, person } = turn
  const record = await readPerson(turn, deps)
  const mine = await personalViews(turn, deps, record)
  const asked = new Set(mine.filter(({ startedAt }) => startedAt <= press.asked).map(({ id }) => id))
  const isNothing = mine.length === 0 && !(await isNamed(turn, deps))
  if (!isNothing) await deps.noteErasure(tenant, person, turn.now)
  for (const id of asked) {
    await deps.assessments.change(tenant, id, () => gone)
    for await (const chunk of deps.history.ids(tenant, `${id}/`)) await deps.history.change(tenant, chunk, () => gone)
  }
  const left = await leaveReturns(turn, deps, press.asked)
  const skipped = left.skipped + (await unreadableViews(turn, deps, record, mine))
  const { hasKept } = left
  if (!isNothing) await noteInTrail(turn, deps)
  await deps.people.change(tenant, person, (before) => {
    const assessments = before?.assessments.filter((id) => !asked.has(id)) ?? []
    if (!before || (assessments.length === 0 && skipped === 0 && !hasKept)) return gone
    const lists = skipped > 0 || hasKept ? {} : { returns: [], parts: [] }
    return { type: 'save', value: { ...withoutChoices(before), assessments, ...lists }, result: undefined }
  })
  await deps.files.change(tenant, person, () => gone)
  deps.participation.forget(tenant, person)
  await deps.store.compact()
  const outcome = skipped > 0 ? 'partly' : isNothing ? 'nothing' : 'done'
  return { type: 'card', card: deletedCard(wordsOf(turn, deps), outcome) }
}

const gone = { type: 'remove', result: undefined } as const

/**
 * Removes the unsaved inputs and the language of a person without answers, or their whole record, so that the card
 * "nothing is kept" is true.
 */
function forgetChoices({ tenant, person }: Turn, deps: Dependencies): Promise<void> {
  return deps.people.change<Step<PersonRecord, void>>(tenant, person, (before) => {
    if (!before) return { type: 'unchanged', result: undefined }
    // A record that lists unreadable documents stays, so that they can be erased later.
    return before.assessments.length === 0 ? gone : { type: 'save', value: withoutChoices(before), result: undefined }
  })
}

/** Removes the person's unsaved inputs and chosen language from their record. */
function withoutChoices({ drafts: _unsaved, language: _chosen, ...rest }: PersonRecord): PersonRecord {
  return rest
}

/** Adds the erasure to the tenant's audit trail, under the pseudonym. Idempotent. */
async function noteInTrail({ tenant, person, now, operation }: Turn, deps: Dependencies): Promise<void> {
  const instead = deps.formerOf(tenant, person)
  const erasure = { id: `${operation} privacy-erase`, action: 'privacy-erase', at: now, by: instead } as const
  await appendTo(deps.audit, tenant, 'tenant', [{ ...erasure, person: instead }])
}

/** The number of unreadable personal views on the person's record. These stay, and so does the record. */
async function unreadableViews(
  { tenant }: Turn,
  deps: Dependencies,
  record: PersonRecord,
  mine: readonly Assessment[],
): Promise<number> {
  const readable = new Set(mine.map(({ id }) => id))
  const others = record.assessments.filter((id) => !readable.has(id))
  const found = await Promise.all(
    others.map((id) =>
      deps.assessments.read(tenant, id).then(
        () => 0,
        () => 1,
      ),
    ),
  )
  return found.reduce<number>((sum, one) => sum + one, 0)
}

/** Erases the person from every council record, except records that they changed after the confirmation card. */
async function leaveReturns(turn: Turn, deps: Dependencies, asked: string) {
  const { tenant, person } = turn
  const erased = { person, instead: deps.formerOf(tenant, person) }
  const outcomes: (Erasure | 'skipped')[] = []
  for await (const key of documentsNaming(turn, deps)) {
    outcomes.push(await eraseDocument(deps, key, erased, asked).catch(skip))
  }
  return {
    skipped: outcomes.filter((outcome) => outcome === 'skipped').length,
    hasKept: outcomes.includes('kept'),
  }

  async function skip(fault: unknown): Promise<'skipped'> {
    await throwUnlessUnreadable(deps, fault)
    return 'skipped'
  }
}

/** Whether a record of the council names the person. True for an unreadable record. */
async function isNamed(turn: Turn, deps: Dependencies): Promise<boolean> {
  for await (const key of documentsNaming(turn, deps)) {
    if (await isNamedIn(deps, key, turn.person).catch(() => true)) return true
  }
  return false
}
