// Finds the documents of one council, or of all councils, of a tenant.

import { assessmentForm } from '../../../store/collections/assessments.ts'
import { assessmentOf } from '../../../store/collections/ballots.ts'
import { fromDocument } from '../../../store/documents/stored-form.ts'
import { type Key, type Store, system } from '../../../store/store.ts'
import { type MovedKind, movedKinds } from './moved-files.ts'

export type Belonging = {
  /** The keys of each kind, in the order of their ids. */
  readonly keys: Readonly<Record<MovedKind, readonly Key[]>>
  readonly assessments: ReadonlySet<string>
  /** The ids of the channels and group chats of its returns, in order. */
  readonly conversations: readonly string[]
  /** The number of its deleted returns. They do not move, because they will soon be removed. */
  readonly deleted: number
}

/**
 * Goes once through all keys and the assessments.
 * @param organisation one council of the tenant; all councils by default
 */
export async function belonging(store: Store, tenant: string, organisation?: string): Promise<Belonging> {
  const all = (await Array.fromAsync(store.keys())).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const own = all.filter((key) => key.tenant === tenant)
  const assessments = new Set<string>()
  const conversations = new Set<string>()
  for (const key of own.filter(({ kind }) => kind === 'assessment')) {
    const stored = await store.read(key)
    if (!stored) continue
    const { organisationId, team } = fromDocument('assessment', assessmentForm, stored.document).value
    if (organisation !== undefined && organisationId !== organisation) continue
    assessments.add(key.id)
    if (team) conversations.add(team.conversation)
  }
  let deleted = 0
  for (const key of own.filter(({ kind }) => kind === 'deleted')) {
    const stored = await store.read(key)
    if (!stored) continue
    const { organisationId } = fromDocument('deleted', assessmentForm, stored.document).value
    if (organisation === undefined || organisationId === organisation) deleted += 1
  }
  // The ids of ballots, history and full documents of the audit trail begin with the assessment's id and a slash.
  const ofAssessment = ({ id }: Key) => assessments.has(id.includes('/') ? assessmentOf(id) : id)
  const isOurs: Readonly<Record<MovedKind, (key: Key) => boolean>> = {
    assessment: ofAssessment,
    ballot: ofAssessment,
    history: ofAssessment,
    audit: ofAssessment,
    organisation: ({ id }) => organisation === undefined || id === organisation,
    channel: ({ id }) => conversations.has(id),
    person: () => true,
    due: () => true,
  }
  const due = all.filter(
    ({ tenant: place, kind, id }) =>
      place === system && kind === 'due' && id.startsWith(`${tenant}/`) && assessments.has(id.split('/')[1] ?? ''),
  )
  const keysOf = (kind: MovedKind) =>
    kind === 'due' ? due : own.filter((key) => key.kind === kind && isOurs[kind](key))
  return {
    keys: Object.fromEntries(movedKinds.map((kind) => [kind, keysOf(kind)])) as unknown as Belonging['keys'],
    assessments,
    conversations: [...conversations].toSorted(),
    deleted,
  }
}
