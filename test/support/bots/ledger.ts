// A ledger of answers: the outcome of each press as its reply states it, to compare with the history in the store.

import assert from 'node:assert/strict'
import type { Assessment } from '../../../assessment/assessment.ts'
import type { QuestionSet } from '../../../assessment/question-set.ts'
import { type PressOf, parsePress } from '../../../cards/press.ts'
import { buttonsOf, type DrawnCard, headingsOf, textsOf } from '../cards/card-reading.ts'
import type { Activity } from '../people/activities.ts'
import type { Delivered } from './post-to.ts'

/**
 * `saved`: the reply said so. `operation` is the one that its Undo takes back: that of an earlier press if it gave the
 * same answer. `refused`: the answer had changed since, or this copy does not serve the questions. `busy`: too fast. `unknown`: the reply told of a fault, or the
 * connection broke; the answer may be saved or not.
 */
type Entry = {
  readonly owner: string
  readonly question: string
  readonly value: string
  readonly operation: string
  readonly became: 'saved' | 'refused' | 'busy' | 'unknown'
}

type Deliver = (activity: Activity) => Promise<Delivered>

export type Ledger = {
  /** Every press of an answer, in the order of the replies. */
  readonly entries: readonly Entry[]
  /** Delivers as `deliver` does, and enters the presses of this owner's answers. */
  keeping(owner: string, deliver: Deliver): Deliver
}

export function openLedger(set: QuestionSet): Ledger {
  const entries: Entry[] = []
  return {
    entries,
    keeping: (owner, deliver) => async (activity) => {
      const press = answerIn(activity)
      if (!press) return deliver(activity)
      const { question, value } = press
      const entry = { owner, question, value, operation: String(activity.id) }
      const delivered = await deliver(activity).catch((error) => {
        entries.push({ ...entry, became: 'unknown' })
        throw error
      })
      entries.push({ ...entry, ...becameOf(set, press, delivered) })
      return delivered
    },
  }
}

function answerIn({ value }: Activity): PressOf<'answer'> | undefined {
  const press = parsePress(Object(value).action?.data)
  return press?.do === 'answer' ? press : undefined
}

const names = { yes: 'Yes', no: 'No', unsure: 'Not sure', notApplicable: 'Not applicable' }

const refusals = ['You have answered this since', 'I do not have these questions']

/** The outcome that the reply states. */
function becameOf(
  set: QuestionSet,
  press: PressOf<'answer'>,
  { body }: Delivered,
): Pick<Entry, 'became'> & Partial<Entry> {
  const { type, value } = body as { type: string; value: unknown }
  if (type === 'application/vnd.microsoft.activity.message') {
    return { became: String(value).startsWith('One moment: that was faster') ? 'busy' : 'unknown' }
  }
  const card = value as DrawnCard
  if (refusals.some((refusal) => headingsOf(card).includes(refusal))) return { became: 'refused' }
  const [words] = set.words.values()
  const saved = `Saved ${names[press.value]}: ${words?.question(press.question).text}`
  assert.ok(textsOf(card).includes(saved), `The card does not say: ${saved}`)
  const undo = buttonsOf(card).find(({ title }) => title === 'Undo')
  return { became: 'saved', operation: String(undo?.data.operation) }
}

/** How often it became what, and how much of the unknown is in the store. */
type Balance = Record<Entry['became'] | 'unknownAndStored', number>

/**
 * Compares the ledger with every assessment: each acknowledged answer is in its question's history once, in the order
 * of the replies, or merged into a later answer of that person. Nothing else is there except answers that were left unknown.
 */
export function balance({ entries }: Ledger, assessments: readonly Assessment[]): Balance {
  const merged = new Set(assessments.flatMap(mergedIn))
  const isMerged = ({ owner, question, operation }: Entry) => merged.has(`${owner} ${question} by ${operation}`)
  const saved = new Set(entries.filter((entry) => entry.became === 'saved' && !isMerged(entry)).map(lineOf))
  const unknown = new Set(entries.filter(({ became }) => became === 'unknown').map(lineOf))
  const stored = assessments.flatMap(historyOf)
  const others = stored.filter((line) => !saved.has(line))
  assert.deepEqual(byQuestion(stored.filter((line) => saved.has(line))), byQuestion([...saved]))
  assert.deepEqual(
    others.filter((line) => !unknown.has(line)),
    [],
    'Something is stored that nobody was told of.',
  )
  assert.equal(new Set(others).size, others.length, 'What nobody was told of is stored twice.')
  const count = (what: Entry['became']) => entries.filter(({ became }) => became === what).length
  return {
    saved: count('saved'),
    refused: count('refused'),
    busy: count('busy'),
    unknown: count('unknown'),
    unknownAndStored: others.length,
  }
}

type Line = `${string} ${string}: ${string} by ${string}`

const lineOf = ({ owner, question, value, operation }: Omit<Entry, 'became'>): Line =>
  `${owner} ${question}: ${value} by ${operation}`

/** Everything that was ever said in an assessment, of each question in its order. */
function historyOf({ owner, answers }: Assessment): readonly Line[] {
  return Object.entries(answers).flatMap(([question, answer]) =>
    [...answer.earlier, answer].map(({ value, operation }) =>
      lineOf({ owner, question, value: String(value), operation }),
    ),
  )
}

/** The operations that were merged into later answers. */
const mergedIn = ({ owner, merged }: Assessment) =>
  merged.map(({ question, operation }) => `${owner} ${question} by ${operation}`)

/** The lines of each question of each person, in their order. */
function byQuestion(lines: readonly Line[]): Partial<Record<string, Line[]>> {
  return Object.groupBy(lines, (line) => line.slice(0, line.indexOf(':')))
}
