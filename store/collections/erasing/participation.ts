// The index of participation: each person's record lists the council returns that name them.

import { z } from 'zod'
import { type AssessmentId, type PersonId, parseAssessmentId } from '../../../assessment/ids.ts'
import { withFreshDrafts } from '../../../assessment/people/drafts.ts'
import { nobodyYet, type PersonRecord, withPart } from '../../../assessment/people/person.ts'
import { peopleInBallot, peopleNamedIn } from '../../../assessment/team/people-in.ts'
import { lruCache } from '../../../lib/lru-cache.ts'
import type { Step } from '../../documents/change.ts'
import { collection } from '../../documents/collection.ts'
import type { Form } from '../../documents/stored-form.ts'
import { type Store, system } from '../../store.ts'
import { assessmentsIn } from '../assessments.ts'
import { assessmentOf, ballotsIn } from '../ballots.ts'
import type { People } from '../people.ts'

export type Participation = {
  /** Lists a return with a person. Call it before the return first names them. `now` is ISO 8601, UTC. */
  list(tenant: string, person: PersonId, part: AssessmentId, now: string): Promise<void>
  /** Drops the cached record, so that the next `list` reads it again. Call it after an erasure changed the record. */
  forget(tenant: string, person: PersonId): void
  /** Whether the index is complete. False until the documents of earlier versions of the bot are indexed. */
  isComplete(): Promise<boolean>
  /**
   * Indexes the documents of earlier versions of the bot, once. After an interruption the next call starts again.
   * Reports and skips an unreadable document; the index then does not count as complete.
   */
  backfill(now: string, isEnding: () => boolean, unreadable: (fault: unknown) => void): Promise<void>
}

// Another copy of the bot may erase a person, so this copy trusts its cache for one minute.
const trusted = 60_000
const remembered = 5000

/** The marker that the index is complete. */
export const backfillForm: Form<{ readonly at: string }> = { schema: z.object({ at: z.string() }) }

export function participationIn(store: Store, people: People): Participation {
  const listed = lruCache<{ readonly at: number; readonly parts: ReadonlySet<string> }>(remembered)
  const markers = collection(store, 'backfill', backfillForm)
  let isDone = false
  const nameOf = (tenant: string, person: PersonId) => JSON.stringify([tenant, person])

  async function list(tenant: string, person: PersonId, part: AssessmentId, now: string): Promise<void> {
    const name = nameOf(tenant, person)
    const at = Date.parse(now)
    const known = listed.get(name)
    if (known?.parts.has(part) && Math.abs(at - known.at) < trusted) return
    const record = await people.change<Step<PersonRecord, PersonRecord>>(tenant, person, (before = nobodyYet) => {
      const after = withPart(before, part)
      return after === before
        ? { type: 'unchanged', result: before }
        : { type: 'save', value: withFreshDrafts(after, now), result: after }
    })
    listed.set(name, { at, parts: new Set([...record.returns, ...record.parts, part]) })
  }

  /** The return that a document belongs to, and the people it names. Nobody for a personal view. */
  async function namedIn(tenant: string, kind: string, id: string) {
    if (kind === 'ballot') {
      const ballot = await ballotsIn(store).read(tenant, id)
      return { part: assessmentOf(id), people: ballot ? peopleInBallot(ballot) : [] }
    }
    const assessment = await assessmentsIn(store).read(tenant, id)
    return { part: parseAssessmentId(id), people: assessment?.team ? peopleNamedIn(assessment) : [] }
  }

  return {
    list,
    forget: (tenant, person) => listed.delete(nameOf(tenant, person)),
    async isComplete() {
      isDone ||= (await markers.read(system, 'participation')) !== undefined
      return isDone
    },
    async backfill(now, isEnding, unreadable) {
      if (await this.isComplete()) return
      const done = new Set<string>()
      let hasFailed = false
      let isEmpty = true
      for await (const { tenant, kind, id } of store.keys()) {
        if (isEnding()) return
        if (kind !== 'assessment' && kind !== 'ballot') continue
        isEmpty = false
        try {
          const named = await namedIn(tenant, kind, id)
          for (const person of named.people) {
            const name = JSON.stringify([tenant, person, named.part])
            if (!named.part || done.has(name) || person.startsWith('former-')) continue
            await list(tenant, person, named.part, now)
            done.add(name)
          }
        } catch (fault) {
          hasFailed = true
          unreadable(fault)
        }
      }
      if (hasFailed) return
      // An empty store gets no marker, so the next start checks again.
      if (!isEmpty) await markers.create(system, 'participation', { at: now })
      isDone = true
    },
  }
}
