// Computes the figures of use: councils, assessments begun and finished, medians. They name nobody, and hide small
// numbers.

import type { Assessment } from '../../../assessment/assessment.ts'
import { assessmentsIn } from '../../../store/collections/assessments.ts'
import type { Store } from '../../../store/store.ts'

/** A smaller number could identify a person, so it is shown as "fewer than". */
const smallest = 5

type Kind = {
  readonly begun: number
  readonly finished: number
  /** The median number of answers of all assessments that were begun. */
  readonly answers: number | undefined
  /** The median number of days from the start to the first submission. */
  readonly days: number | undefined
}

export type Usage = {
  /** The number of councils with a return. */
  readonly councils: number
  readonly returns: Kind
  readonly views: Kind
  /** The number of unreadable documents, which count in no figure. */
  readonly unreadable: number
}

type Measured = { readonly answers: number; readonly days: number | undefined }

/** Reads every assessment that was started on or after a day (ISO 8601; all if it is empty). */
export async function usageOf(store: Store, since = ''): Promise<Usage> {
  const assessments = assessmentsIn(store)
  const councils = new Set<string>()
  const [returns, views]: [Measured[], Measured[]] = [[], []]
  const keys = (await Array.fromAsync(store.keys())).filter(({ kind }) => kind === 'assessment')
  let unreadable = 0
  for (const { tenant, id } of keys) {
    const found = await assessments.read(tenant, id).catch(async (error: unknown) => {
      // Throws if the store itself is unavailable.
      await store.check()
      if (error) unreadable += 1
      return undefined
    })
    if (!found || found.startedAt < since) continue
    if (found.team) councils.add(JSON.stringify([tenant, found.organisationId]))
    ;(found.team ? returns : views).push(measured(found))
  }
  return { councils: councils.size, returns: kindOf(returns), views: kindOf(views), unreadable }
}

const day = 24 * 60 * 60 * 1000

function measured({ answers, startedAt, submissions, submittedAt }: Assessment): Measured {
  const first = [...submissions.map(({ at }) => at), ...(submittedAt ? [submittedAt] : [])].toSorted()[0]
  const given = Object.values(answers).filter(({ value }) => value !== undefined).length
  return { answers: given, days: first === undefined ? undefined : (Date.parse(first) - Date.parse(startedAt)) / day }
}

function kindOf(all: readonly Measured[]): Kind {
  const days = all.flatMap(({ days }) => (days === undefined ? [] : [days]))
  return {
    begun: all.length,
    finished: days.length,
    answers: median(all.map(({ answers }) => answers)),
    days: median(days),
  }
}

/** Undefined for fewer than five values, because it could reveal the figure of one of them. */
function median(values: readonly number[]): number | undefined {
  if (values.length < smallest) return undefined
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)] ?? 0,
    sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0,
  ]
  return Math.round(((low + high) / 2) * 10) / 10
}

/** A count of single people's acts. Hides a small count; zero identifies nobody and is shown. */
export const told = (count: number): number | string =>
  count > 0 && count < smallest ? `fewer than ${smallest}` : count
