// Finds the return of each consenting council that goes to the benchmark.

import type { Assessment } from '../../assessment/assessment.ts'
import type { AssessmentId } from '../../assessment/ids.ts'
import { counts } from '../../assessment/organisation/counting.ts'
import type { Organisation } from '../../assessment/organisation/organisation.ts'
import type { QuestionSets } from '../../assessment/versions/question-sets.ts'
import { addMonths } from '../../lib/calendar.ts'
import type { CouncilFigures } from '../../scoring/benchmark/council-figures.ts'
import { figuresOfReturn } from '../../scoring/benchmark/figures-of-return.ts'
import { monthsCounted } from '../../scoring/benchmark/publish.ts'
import { assessmentsIn } from '../../store/collections/assessments.ts'
import { organisationsIn } from '../../store/collections/organisations.ts'
import type { Store } from '../../store/store.ts'
import { meaningOf } from './publication-for.ts'

/** One council of a tenant. */
type Whose = { readonly tenant: string; readonly organisation: string }

export type HandedIn =
  | (Whose & { readonly type: 'return'; readonly assessment: AssessmentId; readonly figures: CouncilFigures })
  /**
   * The council consents but has nothing to send: no return that counts, no type or nation, or a version that is not
   * served.
   */
  | (Whose & {
      readonly type: 'nothing'
      /** The random id of its consent. */
      readonly council: string
      readonly because: 'no return' | 'particulars' | 'question set'
    })
  /**
   * A consent that was withdrawn, or whose council was removed with its last return. `council` is the random id of its
   * returns.
   */
  | (Whose & { readonly type: 'withdrawn'; readonly council: string })

type Given = {
  readonly store: Store
  readonly sets: Pick<QuestionSets, 'find'>
  /**
   * A day, `2027-04-01`. The latest return of each council counts if it was submitted on it or in the 24 months before.
   */
  readonly on: string
  /** Only this tenant; if absent, all tenants. */
  readonly tenant?: string
  /** Whether the bot serves a tenant; if absent, it serves all tenants of the store. */
  readonly isServed?: (tenant: string) => boolean
}

/**
 * Goes through the councils by tenant, and holds the returns of only one tenant in memory. Skips returns that were
 * reopened or do not count.
 */
export async function* consentedReturns({ store, sets, on, tenant, isServed }: Given): AsyncIterable<HandedIn> {
  const organisations = organisationsIn(store)
  const assessments = assessmentsIn(store)
  for (const each of tenant === undefined ? await tenantsIn(store) : [tenant]) {
    if (isServed && !isServed(each)) continue
    const chosen = new Map<string, Organisation>()
    for await (const { id, value } of organisations.list(each)) if (value.benchmark) chosen.set(id, value)
    const isAgreed = [...chosen.values()].some(({ benchmark }) => benchmark?.consent)
    const latest = isAgreed ? await latestReturns(assessments.list(each), chosen, on) : new Map<string, Assessment>()
    for (const [organisation, record] of chosen) {
      const whose = { tenant: each, organisation }
      const { withdrawn = [], left = [] } = record.benchmark ?? {}
      for (const council of new Set([...withdrawn, ...left])) yield { ...whose, type: 'withdrawn', council }
      const agreed = record.benchmark?.consent?.id
      if (agreed !== undefined) yield handedIn(whose, agreed, record, latest.get(organisation), sets)
    }
  }
}

async function tenantsIn(store: Store): Promise<Iterable<string>> {
  const tenants = new Set<string>()
  for await (const { kind, tenant } of store.keys()) if (kind === 'organisation') tenants.add(tenant)
  return tenants
}

async function latestReturns(
  listed: AsyncIterable<{ readonly value: Assessment }>,
  chosen: ReadonlyMap<string, Organisation>,
  on: string,
): Promise<Map<string, Assessment>> {
  const from = addMonths(on, -monthsCounted)
  const latest = new Map<string, Assessment>()
  for await (const { value } of listed) {
    const { organisationId, submittedAt = '' } = value
    const day = submittedAt.slice(0, 10)
    if (!counts(value) || !chosen.get(organisationId)?.benchmark?.consent || day < from || day > on) continue
    if (submittedAt > (latest.get(organisationId)?.submittedAt ?? '')) latest.set(organisationId, value)
  }
  return latest
}

function handedIn(
  whose: Whose,
  council: string,
  { council: particulars }: Organisation,
  assessment: Assessment | undefined,
  sets: Given['sets'],
): HandedIn {
  const nothing = { ...whose, council, type: 'nothing' } as const
  const submission = assessment?.submissions.at(-1)
  if (!assessment || !submission) return { ...nothing, because: 'no return' }
  const set = sets.find(submission.questionSet)
  if (!set) return { ...nothing, because: 'question set' }
  const figures = figuresOfReturn(assessment, { council, set, meaning: meaningOf(set), submission, particulars })
  return figures === 'particulars'
    ? { ...nothing, because: figures }
    : { ...whose, type: 'return', assessment: assessment.id, figures }
}
