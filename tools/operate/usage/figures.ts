// The figures of use: councils, assessments begun and finished, medians. They name no person, and hide small numbers.

import type { Assessment } from '../../../assessment/assessment.ts'
import { assessmentsIn } from '../../../store/collections/assessments.ts'
import type { Store } from '../../../store/store.ts'

/** A number below this could point to one person: it is told as "fewer than". */
const smallest = 5

type Kind = {
  readonly begun: number
  readonly finished: number
  /** Answers of an assessment, in the middle of all that were begun. */
  readonly answers: number | undefined
  /** Days from the start to the first submission, in the middle of all that were finished. */
  readonly days: number | undefined
}

export type Usage = {
  /** Councils with a return. */
  readonly councils: number
  readonly returns: Kind
  readonly views: Kind
  /** Documents that could not be read, and are in no figure. */
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
      // Throws when the store itself is away.
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

/** Undefined for fewer than five values: it would tell the figure of one of them. */
function median(values: readonly number[]): number | undefined {
  if (values.length < smallest) return undefined
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)] ?? 0,
    sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0,
  ]
  return Math.round(((low + high) / 2) * 10) / 10
}

/** A count of things that single people did. A small count is hidden; zero points to no person and is shown. */
export const told = (count: number): number | string =>
  count > 0 && count < smallest ? `fewer than ${smallest}` : count
