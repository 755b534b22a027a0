// An assessment stays within its size limit, and the history that moves out of it is kept.

import assert from 'node:assert/strict'
import { answerValues, type Statement } from '../../../assessment/answers/answer.ts'
import { annotate, answer, takeBack } from '../../../assessment/answers/answering.ts'
import {
  type FiledStatement,
  fileHistory,
  type HistoryDocument,
  isFull,
  statementsIn,
  withAdded,
} from '../../../assessment/answers/history-document.ts'
import { sizeOf } from '../../../assessment/answers/size.ts'
import { reopen, submit } from '../../../assessment/answers/submission.ts'
import { type Assessment, moveTo } from '../../../assessment/assessment.ts'
import type { PersonId } from '../../../assessment/ids.ts'
import { bytes, longest, mergeWindow, most } from '../../../assessment/limits.ts'
import { isRefusal, type Refusal } from '../../../assessment/problem.ts'
import { defaultRateLimit } from '../../../bot/incoming/person-rate-limit.ts'
import { fresh, person, question, questionId, set, stranger, taken } from '../../support/cards/sample.ts'

const start = Date.parse('2026-03-02T09:00:00.000Z')
const day = 24 * 60 * 60 * 1000
const questions = [...set.questions.keys()]

let operations = 0
const at = (milliseconds: number, by: PersonId = person) => ({
  by,
  at: new Date(start + milliseconds).toISOString(),
  operation: `operation ${operations++}`,
})

/** Files statements as the store does after each change: into the last document until it is full. */
function filed(outcome: Assessment | Refusal, documents: HistoryDocument[] = []): Assessment {
  let assessment = taken(outcome)
  for (let due = fileHistory(assessment); due; due = fileHistory(assessment)) {
    const nth = assessment.historyDocuments
    const document = withAdded(documents[nth], due.document)
    documents[nth] = document
    assessment = { ...due.after, historyDocuments: isFull(document) ? nth + 1 : nth }
  }
  return assessment
}

/** A text of this many bytes, a different one each time. */
const wide = (length: number) => `${operations} ${'山'.repeat(length)}`.slice(0, length)

const stored = (value: unknown) => Buffer.byteLength(JSON.stringify(value))

describe('An assessment with a long history', () => {
  it('keeps at most two earlier entries after ten minutes of presses on one question at the rate limit', () => {
    const presses = defaultRateLimit.burst + (defaultRateLimit.perSecond * mergeWindow) / 1000
    let assessment: Assessment = fresh
    for (let press = 0; press < presses; press++) {
      const value = answerValues[press % 3] ?? 'yes'
      const seen = assessment.answers['LEAD-1C']?.revision ?? 0
      const stamp = at((press * 1000) / defaultRateLimit.perSecond)
      assessment = filed(answer(assessment, { question: question('LEAD-1C'), value, seen }, stamp, undefined))
    }
    assert.equal(assessment.answers['LEAD-1C']?.revision, presses)
    assert.ok((assessment.answers['LEAD-1C']?.earlier.length ?? 9) <= 2)
    assert.ok(stored(assessment) < 20_000, `${stored(assessment)} bytes`)
    assert.equal(assessment.historyDocuments, 0)
  })

  it('stays below its size limit when every question gets a new longest note every ten minutes for a day', () => {
    const documents: HistoryDocument[] = []
    let assessment: Assessment = fresh
    let largest = 0
    for (let moment = 0; moment < day; moment += mergeWindow + 1) {
      for (const id of questions) {
        const words = { note: wide(longest.note), evidence: wide(longest.evidence) }
        assessment = filed(annotate(assessment, id, words, at(moment)), documents)
      }
      largest = Math.max(largest, stored(assessment))
    }
    assert.ok(largest < bytes.assessment, `${largest} bytes`)
    assert.ok(assessment.historyDocuments < most.historyDocuments / 2, `${assessment.historyDocuments} documents`)
    for (const document of documents) assert.ok(stored(document) < 2 * bytes.historyDocument)
    const said =
      documents.flatMap(statementsIn).length + Object.values(assessment.answers).flatMap((a) => a.earlier).length
    assert.equal(said + questions.length, assessment.statements)
  })

  it('is no larger than its estimated size', () => {
    let assessment: Assessment = fresh
    for (const [nth, id] of questions.entries()) {
      assessment = filed(annotate(assessment, id, { note: wide(longest.note) }, at(nth * day)))
      assessment = moveTo(assessment, id, at(nth * day, `somebody-${nth}` as PersonId))
    }
    assert.ok(sizeOf(assessment) >= stored(assessment))
  })

  it('never merges the alternating answers of two people, and keeps all of them with their notes', () => {
    const documents: HistoryDocument[] = []
    let assessment: Assessment = fresh
    const said: Pick<Statement, 'value' | 'by' | 'note'>[] = []
    for (let press = 0; press < 400; press++) {
      const by = press % 2 === 0 ? person : stranger
      const value = answerValues[press % 3] ?? 'yes'
      const seen = assessment.answers['LEAD-1C']?.revision ?? 0
      const remarks = { note: `note ${Math.floor(press / 5)}` }
      const input = { question: question('LEAD-1C'), value, seen, remarks }
      assessment = filed(answer(assessment, input, at(press * 1000, by), undefined), documents)
      said.push({ value, by, note: remarks.note })
    }
    const { earlier = [], ...standing } = assessment.answers['LEAD-1C'] ?? assert.fail('It has no answer.')
    assert.ok(earlier.length <= most.earlier)
    const all = [...documents.flatMap(statementsIn), ...statementsIn({ statements: earlier as FiledStatement[] })]
    const kept = [...all.toSorted((a, b) => a.nth - b.nth), standing]
    assert.equal(kept.length, 400)
    assert.deepEqual(
      kept.map(({ value, by }) => [value, by]),
      said.map(({ value, by }) => [value, by]),
    )
    assert.deepEqual(
      documents.flatMap(statementsIn).map(({ nth, note }) => note === said[nth - 1]?.note),
      documents.flatMap(statementsIn).map(() => true),
    )
  })

  it('stores a note once, even when the answer beside it changes ten times', () => {
    const note = 'x'.repeat(longest.note)
    let assessment = taken(annotate(fresh, questionId('LEAD-1C'), { note }, at(0)))
    for (let press = 1; press <= 10; press++) {
      const seen = assessment.answers['LEAD-1C']?.revision ?? 0
      const input = { question: question('LEAD-1C'), value: answerValues[press % 3] ?? 'yes', seen } as const
      assessment = taken(answer(assessment, input, at(press * day), undefined))
    }
    assert.equal(JSON.stringify(assessment).split(note).length - 1, 1)
  })

  it('keeps at most ten submissions, the first one included, when it is submitted 300 times', () => {
    const documents: HistoryDocument[] = []
    let assessment: Assessment = fresh
    for (let nth = 0; nth < 300; nth++) {
      assessment = filed(reopen(submit(assessment, {}, at(nth * day))), documents)
    }
    assert.ok(assessment.submissions.length <= most.submissions)
    assert.equal(assessment.submissions[0]?.at, new Date(start).toISOString())
    assert.equal(documents.flatMap((one) => one.submissions).length + assessment.submissions.length, 300)
  })

  it('keeps two submissions when it is submitted and reopened many times within ten minutes', () => {
    let assessment: Assessment = fresh
    for (let nth = 0; nth < 200; nth++) {
      assessment = reopen(submit(assessment, {}, at(nth * 1000)))
    }
    assert.equal(assessment.submissions.length, 2)
  })
})

describe('A full assessment', () => {
  /** An assessment that can file no more history, filled with long notes to the limit. */
  function full(): Assessment {
    let assessment: Assessment = { ...fresh, historyDocuments: most.historyDocuments }
    for (let press = 0; ; press++) {
      const id = questions[press % questions.length] ?? assert.fail('There is no question.')
      const words = { note: wide(longest.note), evidence: wide(longest.evidence) }
      const outcome = annotate(assessment, id, words, at(press * mergeWindow))
      if (isRefusal(outcome)) {
        assert.deepEqual(outcome.problem, { code: 'record-full' })
        return assessment
      }
      assessment = outcome
    }
  }

  it('refuses a longer note, and accepts a shorter note, an answer, an undo and a submission', () => {
    let assessment = full()
    assert.ok(stored(assessment) < 2_000_000)
    const id = questionId('LEAD-1C')
    const before = sizeOf(assessment)
    const longer = annotate(assessment, id, { note: wide(longest.note), evidence: wide(longest.evidence) }, at(9e9))
    assert.ok(isRefusal(longer) && longer.problem.code === 'record-full')
    const own = assessment.answers[id] ?? assert.fail('It has no note.')
    const quick = { ...at(0), at: own.at }
    const shorter = taken(annotate(assessment, id, { note: 'short' }, quick))
    assert.ok(sizeOf(shorter) < before)
    assert.ok(submit(assessment, {}, at(9e9)).submittedAt)
    assessment = taken(
      answer(shorter, { question: question(id), value: 'yes', seen: 0 }, { ...at(0), operation: 'it' }, undefined),
    )
    assert.equal(taken(takeBack(assessment, 'it', at(9e9))).answers[id]?.value, undefined)
  })
})

describe('The cursors of an assessment', () => {
  it('are kept only for the hundred people who moved last', () => {
    let assessment: Assessment = fresh
    for (let nth = 0; nth < 250; nth++) {
      assessment = moveTo(assessment, questionId('LEAD-1C'), at(nth, `somebody-${nth}` as PersonId))
    }
    assert.equal(Object.keys(assessment.places).length, most.places)
    assert.ok(assessment.places['somebody-249'] && !assessment.places['somebody-149'])
  })
})
