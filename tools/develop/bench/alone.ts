// Times parts of our bot without HTTP: a summary, a card, an update in the store.

import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { answer } from '../../../assessment/answers/answering.ts'
import { type Assessment, moveTo, startAssessment, valuesOf } from '../../../assessment/assessment.ts'
import { parseAssessmentId, parsePersonId } from '../../../assessment/ids.ts'
import { isRefusal } from '../../../assessment/problem.ts'
import type { Question, QuestionSet } from '../../../assessment/question-set.ts'
import { questionCard } from '../../../cards/answering/question-card.ts'
import { wordsFor } from '../../../cards/parts/words.ts'
import { makeFolder } from '../../../lib/files/make-folder.ts'
import { summarise } from '../../../scoring/summarise.ts'
import { assessmentsIn } from '../../../store/collections/assessments.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { median } from './figures.ts'

export type Alone = {
  /** Microseconds for the summary of ninety answers. */
  readonly summary: number
  /** Microseconds for a question card half-way through. */
  readonly card: number
  /** Microseconds to write 16 KB to the disk and flush them. No durable answer can be faster. */
  readonly flush: number
  /** Updates a second of assessments with 45 answers, one after another. */
  readonly updates: number
  /** Updates a second with 50 people answering at once. */
  readonly updatesTogether: number
  /** Size in bytes of an assessment of 45 answers. */
  readonly bytes: number
}

/**
 * Measures the figures that need no running bot.
 *
 * @param folder an empty folder on the disk to measure
 */
export async function measureAlone(set: QuestionSet, folder: string): Promise<Alone> {
  const asked = [...set.questions.values()]
  const half = answered(set, asked.slice(0, 45), 'half')
  const values = valuesOf(answered(set, asked, 'whole'))
  const [question] = asked.slice(45)
  if (!question) throw new Error('The question set has more than 45 questions.')
  const own = { place: 'personal', people: new Map() } as const
  const view = { words: wordsFor(set, 'en-GB'), set, assessment: half, council: {}, ...own, question }
  return {
    summary: microseconds(1000, () => summarise(set, values)),
    card: microseconds(1000, () => questionCard(view)),
    flush: flush(folder),
    ...(await updates(set, folder)),
    bytes: JSON.stringify(half).length,
  }
}

const batches = 15

/** The median of several batches of `calls` calls each. The first batches warm up. */
function microseconds(calls: number, work: () => unknown): number {
  const times = Array.from({ length: batches * 2 }, () => {
    const began = performance.now()
    for (let call = 0; call < calls; call++) work()
    return ((performance.now() - began) / calls) * 1000
  })
  return median(times.slice(batches))
}

function flush(folder: string): number {
  makeFolder(folder)
  const file = openSync(join(folder, 'flush'), 'w')
  const page = Buffer.alloc(16_384)
  const took = microseconds(10, () => {
    writeSync(file, page)
    fdatasyncSync(file)
  })
  closeSync(file)
  return took
}

async function updates(set: QuestionSet, folder: string): Promise<Pick<Alone, 'updates' | 'updatesTogether'>> {
  const store = openSqliteStore(join(folder, 'updates.sqlite'))
  const assessments = assessmentsIn(store)
  const asked = [...set.questions.values()].slice(0, 45)
  const ids = await Promise.all(
    Array.from({ length: 50 }, async (_, index) => {
      const assessment = answered(set, asked, `of-${index}`)
      await assessments.create('bench', assessment.id, assessment)
      return assessment.id
    }),
  )
  let turns = 0
  const update = (id: string) =>
    assessments.change('bench', id, (assessment) => {
      turns += 1
      if (!assessment) throw new Error('It was created above.')
      const stamp = { by: assessment.owner, at: new Date().toISOString(), operation: `move-${turns}` }
      const value = moveTo(assessment, asked[turns % asked.length]?.id, stamp)
      return { type: 'save', value, result: undefined }
    })
  const [one = ''] = ids
  const rate = async (rounds: number, round: () => Promise<number>) => {
    const rates: number[] = []
    for (let count = 0; count < rounds; count++) {
      const began = performance.now()
      const done = await round()
      rates.push((done / (performance.now() - began)) * 1000)
    }
    return median(rates)
  }
  const figures = {
    updates: await rate(200, async () => {
      await update(one)
      return 1
    }),
    updatesTogether: await rate(50, async () => (await Promise.all(ids.map(update))).length),
  }
  await store.close()
  return figures
}

/** An assessment with answers to these questions, two in three of them Yes. */
function answered(set: QuestionSet, questions: readonly Question[], name: string): Assessment {
  const id = parseAssessmentId(name)
  const owner = parsePersonId('officer')
  if (!id || !owner) throw new Error('These are ids.')
  const at = new Date().toISOString()
  const started = startAssessment(set, {
    id,
    organisationId: 'bench',
    owner,
    number: 1,
    startedAt: at,
  })
  return questions.reduce<Assessment>((assessment, question, index) => {
    const value = index % 3 === 0 ? 'no' : 'yes'
    const stamp = { by: owner, at, operation: `${name}-${index}-${crypto.randomUUID()}` }
    const outcome = answer(assessment, { question, value, seen: 0 }, stamp, undefined)
    if (isRefusal(outcome)) throw new Error(`${question.id} was not answered: ${outcome.problem.code}.`)
    return outcome
  }, started)
}
