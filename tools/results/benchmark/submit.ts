// Sends the returns of councils that consented: `npm run benchmark -- submit` writes their files, or posts them to a
// hub.

import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AssessmentId } from '../../../assessment/ids.ts'
import { consentedReturns, type HandedIn } from '../../../bot/benchmark/consented-returns.ts'
import type { Environment } from '../../../bot/settings/environment.ts'
import { fileReason } from '../../../lib/files/file-reason.ts'
import { makeFolder } from '../../../lib/files/make-folder.ts'
import type { Timing } from '../../../lib/timing.ts'
import { printable } from '../../../questions/printable.ts'
import { returnFile } from '../../../scoring/benchmark/files/return-file.ts'
import { withdrawalFile } from '../../../scoring/benchmark/files/withdrawal-file.ts'
import { auditIn } from '../../../store/collections/audit.ts'
import { appendTo } from '../../../store/collections/audit-trail.ts'
import type { Store } from '../../../store/store.ts'
import type { Outcome } from '../../command/outcome.ts'
import { UsageFault } from '../../command/usage-fault.ts'
import { withStore } from '../../command/with-store.ts'
import { type HubTimes, hubAddress, postFile } from './post-file.ts'
import { setsOf } from './sets-of.ts'

export type Submitting = {
  /** The folder for the files, if they do not go to a hub's `endpoint`. */
  readonly out?: string
  readonly endpoint?: string
  readonly tenant?: string
  readonly questionSet?: string
  readonly env: Environment
  /** The current time (ISO 8601, UTC). */
  readonly now: string
  readonly timing: Timing
  readonly times?: HubTimes
}

/** Delivers the file. Returns `undefined` on success, otherwise a sentence with the reason. */
type Deliver = (name: string, text: string) => Promise<string | undefined>

/**
 * Goes through the councils of the store. Records each return in the audit trail before its file leaves the store.
 * Idempotent: a second run changes nothing at a hub, and writes the same files.
 */
export function submit(given: Submitting): Promise<Outcome> {
  const deliver = deliveryOf(given)
  const sets = setsOf(given.questionSet, given.env)
  return withStore(given.env, async (store) => {
    const lines: string[] = []
    const faults: string[] = []
    const tell = (whose: string, told: string, fault: string | undefined) =>
      fault === undefined ? lines.push(`${whose}: ${told}`) : faults.push(`${whose}: ${fault}`)
    const { now, tenant } = given
    for await (const each of consentedReturns({ store, sets, on: now.slice(0, 10), tenant })) {
      const whose = printable(`${each.tenant} ${each.organisation}`)
      switch (each.type) {
        case 'nothing':
          faults.push(`${whose}: ${reasons[each.because]}`)
          break
        case 'withdrawn':
          tell(whose, 'the withdrawal is handed in.', await deliver(...withdrawal(each)))
          break
        case 'return':
          await noteSubmission(store, each, now)
          tell(whose, `the return of ${each.figures.submittedOn} is handed in.`, await deliver(...filed(each)))
          break
        default:
          return each satisfies never
      }
    }
    const none = lines.length + faults.length === 0 ? ['No council has agreed to hand in its returns.'] : []
    return {
      exitCode: faults.length > 0 ? 1 : 0,
      out: [...lines, ...none].join('\n') || undefined,
      err: faults.join('\n') || undefined,
    }
  })
}

const reasons = {
  'no return': 'agreed, but no return of the last 24 months is submitted and counts.',
  particulars: 'agreed, but its type or its nation is not known. A lead sets both in the settings of a return.',
  'question set':
    'agreed, but its return is of a question set that is not served here. Set QUESTION_SETS as the bot has it.',
} as const

const filed = ({ figures }: Extract<HandedIn, { type: 'return' }>) =>
  [`${figures.council}-${figures.submittedOn}.json`, returnFile(figures)] as const

const withdrawal = ({ council }: Extract<HandedIn, { type: 'withdrawn' }>) =>
  [`${council}-withdrawn.json`, withdrawalFile(council)] as const

function deliveryOf({ out, endpoint, env, timing, times }: Submitting): Deliver {
  if ((out === undefined) === (endpoint === undefined)) throw new UsageFault('Give either --out DIR or --endpoint URL.')
  if (out !== undefined) {
    prepareFolder(out)
    return async (name, text) => written(join(out, name), text)
  }
  const url = hubAddress(endpoint ?? '')
  const secret = env.BENCHMARK_HUB_SECRET?.trim()
  return (_name, text) => postFile(text, { url, timing, times, ...(secret && { secret }) })
}

function prepareFolder(folder: string): void {
  try {
    makeFolder(folder)
  } catch (error) {
    const reason = fileReason(error)
    if (reason === undefined) throw error
    throw new UsageFault(`${printable(folder)} cannot be made: ${reason}.`)
  }
}

/** Replaces the whole file: a return that was resubmitted on the same day replaces the first one. */
function written(file: string, text: string): string | undefined {
  try {
    if (textIn(file) === text) return undefined
    writeFileSync(`${file}.new`, text, { mode: 0o600 })
    renameSync(`${file}.new`, file)
    return undefined
  } catch (error) {
    const reason = fileReason(error)
    if (reason === undefined) throw error
    return `${printable(file)} cannot be written: ${reason}.`
  }
}

function textIn(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** Records one entry for each submission, even if it is sent again. */
function noteSubmission(
  store: Store,
  { tenant, assessment, figures }: { tenant: string; assessment: AssessmentId; figures: { submittedOn: string } },
  now: string,
): Promise<void> {
  const action = 'benchmark-submit'
  const id = [action, assessment, figures.submittedOn].join(' ')
  return appendTo(auditIn(store), tenant, assessment, [{ id, action, at: now, assessment }])
}
