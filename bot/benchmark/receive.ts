// Receives a return or a withdrawal from another council's bot, and checks it before it is stored.

import type { QuestionId } from '../../assessment/ids.ts'
import type { QuestionSets } from '../../assessment/versions/question-sets.ts'
import { addMonths } from '../../lib/calendar.ts'
import type { CouncilFigures } from '../../scoring/benchmark/council-figures.ts'
import { readReturnJson, returnFile } from '../../scoring/benchmark/files/return-file.ts'
import { readWithdrawalJson } from '../../scoring/benchmark/files/withdrawal-file.ts'
import { monthsCounted } from '../../scoring/benchmark/publish.ts'
import { type HubRecord, type HubRecords, receivedId, receivedPrefix } from '../../store/benchmark/hub-records.ts'
import type { Step } from '../../store/documents/change.ts'
import { system } from '../../store/store.ts'
import { mostCouncils } from './hub.ts'
import { meaningOf } from './publication-for.ts'

/** The response to a file: an HTTP status, and a sentence for the sender. */
export type Received = { readonly status: 202 | 400 | 409 | 422 | 507; readonly message: string }

export type ReceiverParts = {
  readonly records: HubRecords
  readonly sets: Pick<QuestionSets, 'find'>
  /** The most councils with stored files. A test sets fewer than `mostCouncils`. */
  readonly most?: number
}

/** Makes the function that receives a file. A file that comes twice is stored once. */
export function receiver({ records, sets, most = mostCouncils }: ReceiverParts) {
  // Counts once, then adds each new council. Several copies of the bot may exceed the limit by a few.
  let councils: Promise<number> | undefined
  const counted = () => {
    councils ??= countOf(records.ids(system, receivedPrefix)).catch((error: unknown) => {
      councils = undefined
      throw error
    })
    return councils
  }

  async function keep(council: string, step: (before: HubRecord | undefined) => Step<HubRecord, Received>) {
    const isNew = (await records.read(system, receivedId(council))) === undefined
    if (isNew && (await counted()) >= most) return refused(507, 'The hub keeps no more councils. Tell its operator.')
    const outcome = await records.change<Step<HubRecord, Received>>(system, receivedId(council), step)
    if (isNew && outcome.status === 202 && councils) councils = councils.then((many) => many + 1)
    return outcome
  }

  /** @param today `2027-04-01`. Refuses returns of a later day and those older than 24 months */
  return async (json: unknown, today: string): Promise<Received> => {
    const read = readReturnJson(json)
    if ('figures' in read) {
      const { figures } = read
      const why = faultOf(figures, sets, today)
      return why === undefined ? keep(figures.council, (before) => withReturn(before, figures)) : refused(422, why)
    }
    const withdrawal = read.fault === 'another-format' ? readWithdrawalJson(json) : read
    if ('council' in withdrawal) return keep(withdrawal.council, (before) => withdrawn(before, today))
    const { fault } = withdrawal
    return refused(400, typeof fault === 'string' ? sentences[fault] : `${fault.at}: ${fault.complaint}.`)
  }
}

const sentences = {
  'not-json': 'The file is not JSON with a format, a content and a checksum.',
  'another-format': 'The file is neither a return nor a withdrawal.',
  'another-version': 'The file is of another version of the format.',
  checksum: 'The checksum does not match: the file was changed or cut.',
} as const

const refused = (status: Exclude<Received['status'], 202>, message: string): Received => ({ status, message })
const taken: Received = { status: 202, message: 'Taken. It counts from the next publication on.' }

function faultOf(figures: CouncilFigures, sets: ReceiverParts['sets'], today: string): string | undefined {
  const { submittedOn, questionSet, answers, madeUp } = figures
  if (madeUp) return 'The return is made up. This hub publishes real ones.'
  if (submittedOn > today) return 'The return is of a later day.'
  if (submittedOn < addMonths(today, -monthsCounted)) return `The return is more than ${monthsCounted} months old.`
  const set = sets.find(questionSet)
  if (!set) return 'This hub does not publish that version of the questions.'
  const isUnknown = Object.keys(answers).some((question) => !set.questions.has(question as QuestionId))
  if (isUnknown || meaningOf(set) !== questionSet.meaning) return 'The questions are not those of this hub.'
  return undefined
}

function withReturn(before: HubRecord | undefined, figures: CouncilFigures): Step<HubRecord, Received> {
  if (before?.type === 'withdrawn') {
    return {
      type: 'unchanged',
      result: refused(409, 'The council has withdrawn under this id. A new consent has a new id.'),
    }
  }
  const { submittedOn } = figures
  const file = returnFile(figures)
  if (before?.type === 'received') {
    const isKnown = before.file === file || before.submittedOn > submittedOn
    if (isKnown) return { type: 'unchanged', result: taken }
  }
  return { type: 'save', value: { type: 'received', submittedOn, file }, result: taken }
}

/** Replaces the return by a mark, so that an old file that comes again is refused. */
const withdrawn = (before: HubRecord | undefined, today: string): Step<HubRecord, Received> =>
  before?.type === 'withdrawn'
    ? { type: 'unchanged', result: taken }
    : { type: 'save', value: { type: 'withdrawn', at: today }, result: taken }

async function countOf(ids: AsyncIterable<string>): Promise<number> {
  let many = 0
  for await (const _ of ids) many += 1
  return many
}
