// Answering, annotating and taking back, as an officer does them.

import assert from 'node:assert/strict'
import type { AnswerValue } from '../../../assessment/answers/answer.ts'
import {
  annotate,
  answer,
  answerRest,
  mayBeNotApplicable,
  saidIn,
  takeBack,
} from '../../../assessment/answers/answering.ts'
import { type Assessment, valuesOf } from '../../../assessment/assessment.ts'
import type { AuthorityType } from '../../../assessment/council.ts'
import { isRefusal, type Problem, type Refusal } from '../../../assessment/problem.ts'
import {
  answered,
  finished,
  fresh,
  person,
  question,
  questionId,
  set,
  stamp,
  taken,
} from '../../support/cards/sample.ts'

const lead = question('LEAD-1C')

const said = (assessment: Assessment, value: AnswerValue, seen: number, operation: string, day = 3) =>
  answer(assessment, { question: lead, value, seen }, stamp(day, operation), undefined)

function problemOf(outcome: Assessment | Refusal): Problem {
  return isRefusal(outcome) ? outcome.problem : assert.fail('This was not refused.')
}

describe('an answer', () => {
  it('is stored with its author, its time and its operation', () => {
    const after = taken(said(fresh, 'yes', 0, 'one'))
    assert.deepEqual(JSON.parse(JSON.stringify(after.answers)), {
      'LEAD-1C': {
        value: 'yes',
        by: person,
        at: '2026-03-03T10:00:00.000Z',
        nth: 1,
        operation: 'one',
        revision: 1,
        earlier: [],
      },
    })
  })

  it('keeps its earlier values, the oldest first', () => {
    const first = taken(said(fresh, 'no', 0, 'one', 3))
    const second = taken(said(first, 'unsure', 1, 'two', 4))
    const third = taken(said(second, 'yes', 2, 'three', 5))
    const { value, revision, earlier } = third.answers['LEAD-1C'] ?? assert.fail()
    assert.deepEqual([value, revision], ['yes', 3])
    assert.deepEqual(
      earlier.map(({ value, at, operation }) => [value, at.slice(0, 10), operation]),
      [
        ['no', '2026-03-03', 'one'],
        ['unsure', '2026-03-04', 'two'],
      ],
    )
  })

  it('changes nothing when it is given twice, even from an old card', () => {
    const once = taken(said(fresh, 'yes', 0, 'one'))
    assert.equal(said(once, 'yes', 0, 'one'), once)
    assert.equal(said(once, 'yes', 0, 'two'), once)
  })

  it('is not overwritten by a press on a card that shows an older state', () => {
    const once = taken(said(fresh, 'yes', 0, 'one'))
    const problem = problemOf(said(once, 'no', 0, 'two'))
    assert.deepEqual(problem, {
      code: 'answer-changed',
      question: 'LEAD-1C',
      standing: once.answers['LEAD-1C'],
      wanted: 'no',
      reason: undefined,
    })
  })

  it('is accepted after the earlier one was undone, even from an old card', () => {
    const undone = taken(takeBack(taken(said(fresh, 'yes', 0, 'one')), 'one', stamp(4, 'undo')))
    const again = taken(said(undone, 'no', 0, 'two', 5))
    assert.deepEqual([again.answers['LEAD-1C']?.value, again.answers['LEAD-1C']?.revision], ['no', 3])
  })

  it('is refused once the assessment is finished', () => {
    assert.deepEqual(problemOf(said(finished, 'no', 1, 'late')), {
      code: 'assessment-submitted',
      at: '2026-03-20T10:00:00.000Z',
    })
  })
})

describe('"Not applicable"', () => {
  const asked = question('AGIL-3P')
  const say = (authority: Parameters<typeof answer>[3], reason?: string) =>
    answer(fresh, { question: asked, value: 'notApplicable', seen: 0, reason }, stamp(3, 'one'), authority)

  it('is accepted with a reason from a type of authority that the question allows', () => {
    const { value, reason } = taken(say('combined-authority', 'No field staff.')).answers['AGIL-3P'] ?? assert.fail()
    assert.deepEqual([value, reason], ['notApplicable', 'No field staff.'])
  })

  it('is refused without a reason', () => {
    const missing: Problem = { code: 'bad-inputs', inputs: [{ input: 'reason', fault: 'missing' }] }
    assert.deepEqual(problemOf(say('combined-authority')), missing)
    assert.deepEqual(problemOf(say('combined-authority', '')), missing)
  })

  it('is refused to any other type of authority, and while the type is unknown', () => {
    const refused: Problem = { code: 'not-applicable-here', question: questionId('AGIL-3P') }
    assert.deepEqual(problemOf(say('county', 'No field staff.')), refused)
    assert.deepEqual(problemOf(say(undefined, 'No field staff.')), refused)
    assert.equal(mayBeNotApplicable(asked, 'police-and-crime'), true)
    assert.equal(mayBeNotApplicable(lead, 'police-and-crime'), false)
  })

  it('with another reason counts as a new answer', () => {
    const once = taken(say('combined-authority', 'No field staff.'))
    const again = { question: asked, value: 'notApplicable', seen: 1, reason: 'Never had any.' } as const
    const twice = taken(answer(once, again, stamp(4, 'two'), 'combined-authority'))
    assert.equal(twice.answers['AGIL-3P']?.reason, 'Never had any.')
    assert.equal(twice.answers['AGIL-3P']?.revision, 2)
  })

  it('leaves no reason behind when the answer becomes a Yes', () => {
    const once = taken(say('combined-authority', 'No field staff.'))
    const yes = { question: asked, value: 'yes', seen: 1 } as const
    assert.equal(taken(answer(once, yes, stamp(4, 'two'), undefined)).answers['AGIL-3P']?.reason, undefined)
  })
})

describe('"None of the rest yet"', () => {
  const questions = ['LEAD-1C', 'LEAD-1P', 'LEAD-2C', 'LEAD-2P'].map(question)

  it('answers No to the open questions and keeps every existing answer, Not sure included', () => {
    let before = taken(said(fresh, 'yes', 0, 'one'))
    before = taken(
      answer(before, { question: question('LEAD-2C'), value: 'unsure', seen: 0 }, stamp(3, 'two'), undefined),
    )
    const after = taken(answerRest(before, questions, stamp(4, 'rest')))
    assert.deepEqual(valuesOf(after), { 'LEAD-1C': 'yes', 'LEAD-1P': 'no', 'LEAD-2C': 'unsure', 'LEAD-2P': 'no' })
    assert.deepEqual(saidIn(after, 'rest'), ['LEAD-1P', 'LEAD-2P'])
  })

  it('is taken back as a whole by one Undo', () => {
    const before = taken(said(fresh, 'yes', 0, 'one'))
    const after = taken(takeBack(taken(answerRest(before, questions, stamp(4, 'rest'))), 'rest', stamp(5, 'undo')))
    const values = { 'LEAD-1C': 'yes', 'LEAD-1P': undefined, 'LEAD-2C': undefined, 'LEAD-2P': undefined }
    assert.deepEqual(valuesOf(after), values)
  })

  it('changes nothing if no question is open, and is refused once the assessment is finished', () => {
    const full = taken(answerRest(fresh, questions, stamp(4, 'rest')))
    assert.equal(answerRest(full, questions, stamp(5, 'again')), full)
    assert.equal(problemOf(answerRest(finished, questions, stamp(5, 'late'))).code, 'assessment-submitted')
  })
})

describe('a note and a link', () => {
  const id = questionId('LEAD-1C')

  it('stay beside an answer when it changes', () => {
    const words = { note: 'Ask Siân.', evidence: 'https://example.org/plan' }
    const noted = taken(annotate(taken(said(fresh, 'no', 0, 'one')), id, words, stamp(4, 'note')))
    const changed = taken(said(noted, 'yes', 2, 'two', 5)).answers['LEAD-1C'] ?? assert.fail()
    assert.deepEqual([changed.value, changed.note, changed.evidence], ['yes', 'Ask Siân.', 'https://example.org/plan'])
  })

  it('can be added to an open question, which stays open', () => {
    const noted = taken(annotate(fresh, id, { note: 'Ask Siân.' }, stamp(4, 'note')))
    assert.equal(noted.answers['LEAD-1C']?.value, undefined)
    assert.equal(taken(said(noted, 'yes', 0, 'one', 5)).answers['LEAD-1C']?.note, 'Ask Siân.')
  })

  it('are cleared when they are left out, and change nothing when they are the same', () => {
    const noted = taken(annotate(fresh, id, { note: 'Ask Siân.', evidence: 'https://example.org' }, stamp(4, 'note')))
    assert.equal(annotate(noted, id, { note: 'Ask Siân.', evidence: 'https://example.org' }, stamp(5, 'same')), noted)
    const cleared = taken(annotate(noted, id, { evidence: 'https://example.org' }, stamp(5, 'clear'))).answers[
      'LEAD-1C'
    ]
    assert.deepEqual([cleared?.note, cleared?.evidence], [undefined, 'https://example.org'])
    assert.equal(annotate(fresh, id, {}, stamp(4, 'nothing')), fresh)
  })

  it('keep the reason of a "Not applicable"', () => {
    const noted = taken(annotate(answered, questionId('AGIL-3P'), { note: 'Checked.' }, stamp(14, 'note')))
    const { value, reason } = noted.answers['AGIL-3P'] ?? assert.fail()
    assert.deepEqual([value, reason], ['notApplicable', 'The authority has no field staff of its own.'])
  })

  it('are refused once the assessment is finished', () => {
    assert.equal(problemOf(annotate(finished, id, { note: 'Late.' }, stamp(21, 'late'))).code, 'assessment-submitted')
  })
})

describe('Undo', () => {
  it('restores the earlier answer, and keeps both in the history', () => {
    const changed = taken(said(taken(said(fresh, 'no', 0, 'one')), 'yes', 1, 'two', 4))
    const { value, revision, earlier } =
      taken(takeBack(changed, 'two', stamp(5, 'undo'))).answers['LEAD-1C'] ?? assert.fail()
    assert.deepEqual([value, revision], ['no', 3])
    assert.deepEqual(
      earlier.map(({ value }) => value),
      ['no', 'yes'],
    )
  })

  it('opens the question again if there was no earlier answer', () => {
    const undone = taken(takeBack(taken(said(fresh, 'yes', 0, 'one')), 'one', stamp(4, 'undo')))
    assert.equal(undone.answers['LEAD-1C']?.value, undefined)
  })

  it('takes back nothing more when it is redelivered', () => {
    const undone = taken(takeBack(taken(said(fresh, 'yes', 0, 'one')), 'one', stamp(4, 'undo')))
    assert.equal(takeBack(undone, 'one', stamp(4, 'undo')), undone)
  })

  it('can take back an earlier answer after a later one', () => {
    const changed = taken(said(taken(said(fresh, 'no', 0, 'one')), 'yes', 1, 'two', 4))
    const once = taken(takeBack(changed, 'two', stamp(5, 'undo')))
    assert.equal(once.answers['LEAD-1C']?.value, 'no')
    assert.equal(taken(takeBack(once, 'one', stamp(6, 'undo more'))).answers['LEAD-1C']?.value, undefined)
  })

  it('takes back an answer and keeps its note', () => {
    const noted = annotate(
      taken(said(fresh, 'yes', 0, 'one')),
      questionId('LEAD-1C'),
      { note: 'Ask Tom' },
      stamp(4, 'note'),
    )
    const undone = taken(takeBack(taken(noted), 'one', stamp(5, 'undo'))).answers['LEAD-1C']
    assert.deepEqual([undone?.value, undone?.note], [undefined, 'Ask Tom'])
  })

  it('is refused if it would restore a "Not applicable" that the council may no longer give', () => {
    const first = taken(
      answer(
        fresh,
        { question: question('AGIL-3P'), value: 'notApplicable', seen: 0, reason: 'None' },
        stamp(3, 'one'),
        'police-and-crime',
      ),
    )
    const changed = taken(
      answer(first, { question: question('AGIL-3P'), value: 'no', seen: 1 }, stamp(4, 'two'), 'police-and-crime'),
    )
    const back = (authority: AuthorityType) => takeBack(changed, 'two', stamp(5, 'undo'), { set, authority })
    assert.equal(problemOf(back('district')).code, 'not-applicable-here')
    assert.equal(taken(back('police-and-crime')).answers['AGIL-3P']?.value, 'notApplicable')
  })

  it('is refused for a changed answer, for an unknown operation, and once the assessment is finished', () => {
    const changed = taken(said(taken(said(fresh, 'no', 0, 'one')), 'yes', 1, 'two', 4))
    assert.deepEqual(problemOf(takeBack(changed, 'one', stamp(5, 'undo'))), { code: 'nothing-to-undo' })
    assert.deepEqual(problemOf(takeBack(changed, 'never', stamp(5, 'undo'))), { code: 'nothing-to-undo' })
    assert.equal(problemOf(takeBack(finished, 'unsure', stamp(21, 'late'))).code, 'assessment-submitted')
  })
})
