// The progress of an assessment, and the question that comes next.

import assert from 'node:assert/strict'
import {
  askedOf,
  functionAnswered,
  functionOf,
  nextOpen,
  openAfter,
  positionOf,
  progress,
  questionBefore,
  twoLevelsWithoutYes,
  unsureQuestions,
  whereIs,
} from '../../../assessment/answers/progress.ts'
import { type Assessment, moveTo } from '../../../assessment/assessment.ts'
import type { PersonId, QuestionId } from '../../../assessment/ids.ts'
import { startTeam } from '../../../assessment/team/team.ts'
import {
  answered,
  complete,
  fresh,
  middle,
  person,
  question,
  questionId,
  say,
  set,
  stamp,
  stranger,
  there,
} from '../../support/cards/sample.ts'

const functionNamed = (code: string) => there(functionOf(set, code))

describe('progress', () => {
  it('counts the answers of each function, Not sure included, but no question with only a note', () => {
    assert.deepEqual(progress(set, middle).slice(0, 3), [
      { code: 'LEAD', questions: 10, answered: 10, unsure: 1 },
      { code: 'CULT', questions: 10, answered: 1, unsure: 0 },
      { code: 'AGIL', questions: 10, answered: 1, unsure: 0 },
    ])
  })

  it('tells whether every question of a function is answered', () => {
    assert.equal(functionAnswered(middle, functionNamed('LEAD')), true)
    assert.equal(functionAnswered(middle, functionNamed('CULT')), false)
    assert.equal(functionOf(set, 'NONE'), undefined)
  })

  it('lists the Not sure answers in question order', () => {
    assert.deepEqual(unsureQuestions(set, answered, person), ['LEAD-4C', 'INCL-1C'])
    assert.deepEqual(unsureQuestions(set, fresh, person), [])
  })
})

describe('the position of a question', () => {
  it('is counted from 1, within its function and within the set', () => {
    assert.deepEqual(positionOf(set, question('LEAD-1C')), { inFunction: 1, ofFunction: 10, inSet: 1, ofSet: 90 })
    assert.deepEqual(positionOf(set, question('CULT-2P')), { inFunction: 4, ofFunction: 10, inSet: 14, ofSet: 90 })
    assert.deepEqual(positionOf(set, question('GOVN-5P')), { inFunction: 10, ofFunction: 10, inSet: 90, ofSet: 90 })
  })

  it('matches a search of the set, for every question', () => {
    const all = [...set.questions.keys()]
    assert.deepEqual(set.order, all)
    for (const { code, questions } of set.functions) {
      assert.equal(functionOf(set, code)?.questions, questions)
      for (const [nth, each] of questions.entries()) {
        const own = { inFunction: nth + 1, ofFunction: questions.length }
        assert.deepEqual(positionOf(set, each), { ...own, inSet: all.indexOf(each.id) + 1, ofSet: all.length })
      }
    }
  })

  it('is an error for a question that the set does not have', () => {
    assert.throws(() => positionOf(set, { ...question('LEAD-1C'), id: questionId('GONE-1C') }), RangeError)
  })

  it('determines the previous question, except for the first', () => {
    assert.equal(questionBefore(askedOf(set, fresh, person), questionId('CULT-1C')), 'LEAD-5P')
    assert.equal(questionBefore(askedOf(set, fresh, person), questionId('LEAD-1C')), undefined)
  })
})

describe('the next open question', () => {
  it('is the first unanswered one, from the start or after a given question', () => {
    assert.equal(nextOpen(set, fresh, person), 'LEAD-1C')
    assert.equal(nextOpen(set, middle, person), 'CULT-1P')
    assert.equal(nextOpen(set, middle, person, questionId('AGIL-3C')), 'AGIL-4C')
  })

  it('is searched from the start again after the last question', () => {
    assert.equal(nextOpen(set, middle, person, questionId('GOVN-5P')), 'CULT-1P')
  })

  it('is the first open one of all if the given question is not in the set', () => {
    assert.equal(nextOpen(set, middle, person, questionId('GONE-1C')), 'CULT-1P')
  })

  it('matches a plain search, after every question and for every list of questions', () => {
    const owners = ['CULT', 'AGIL', 'GOVN'].flatMap((code) => functionNamed(code).questions.map(({ id }) => id))
    for (const asked of [set.order, owners, []]) {
      for (const wanted of [3, 7, 90]) {
        for (const [at, after] of [undefined, ...set.order].entries()) {
          const isWanted = (id: QuestionId) => set.order.indexOf(id) % wanted === wanted - 1
          const later = asked.filter((id) => set.order.indexOf(id) >= at)
          assert.equal(openAfter(set, after, isWanted, asked), later.find(isWanted) ?? asked.find(isWanted))
        }
      }
    }
  })

  it('is the same question again if no other is open, and undefined if all are answered', () => {
    const { 'CULT-3C': _left, ...answers } = complete.answers
    assert.equal(nextOpen(set, { ...complete, answers }, person, questionId('CULT-3C')), 'CULT-3C')
    assert.equal(nextOpen(set, complete, person), undefined)
  })
})

describe('the current question of a person', () => {
  it('is the question that they went to last, even if it is answered', () => {
    assert.equal(whereIs(set, moveTo(middle, questionId('LEAD-2P'), stamp(12, 'moved')), person)?.id, 'LEAD-2P')
  })

  it('is the first open one for a person without a cursor', () => {
    assert.equal(whereIs(set, middle, stranger)?.id, 'CULT-1P')
  })

  it('is the first open one if the set no longer has the question of their cursor', () => {
    assert.equal(whereIs(set, moveTo(middle, questionId('GONE-1C'), stamp(12, 'moved')), person)?.id, 'CULT-1P')
  })

  it('is undefined if all is answered and their cursor has no question', () => {
    assert.equal(whereIs(set, answered, person), undefined)
  })
})

describe('the offer to answer No to the rest', () => {
  const firstTwoLevels = ['LEAD-1C', 'LEAD-1P', 'LEAD-2C', 'LEAD-2P']
  const allNo = firstTwoLevels.reduce((assessment, id) => say(assessment, id, 'no'), fresh)

  it('comes after two levels without a Yes', () => {
    assert.equal(twoLevelsWithoutYes(set, allNo, question('LEAD-3C')), true)
    assert.equal(
      twoLevelsWithoutYes(set, say(allNo, 'LEAD-2P', 'unsure', { operation: 'x' }), question('LEAD-3P')),
      true,
    )
  })

  it('does not come after a Yes, before both levels are answered, or below level 3', () => {
    assert.equal(twoLevelsWithoutYes(set, say(allNo, 'LEAD-1P', 'yes', { operation: 'x' }), question('LEAD-3C')), false)
    assert.equal(twoLevelsWithoutYes(set, say(fresh, 'LEAD-1C', 'no'), question('LEAD-3C')), false)
    assert.equal(twoLevelsWithoutYes(set, allNo, question('LEAD-2P')), false)
  })

  it('looks only at the two levels directly below', () => {
    const yesBelow = say(allNo, 'LEAD-1C', 'yes', { operation: 'x' })
    const levelThree = say(say(yesBelow, 'LEAD-3C', 'no'), 'LEAD-3P', 'no')
    assert.equal(twoLevelsWithoutYes(set, levelThree, question('LEAD-4C')), true)
  })
})

describe('the questions of a council return in a member’s own chat', () => {
  const [rhys, gone] = ['rhys', 'gone'] as unknown as readonly [PersonId, PersonId]
  const owned = (who: PersonId) => ({ person: who, at: '2026-03-03T10:00:00.000Z', operation: 'taken' })
  const owners = { CULT: owned(rhys), DATA: owned(rhys), TECH: owned(gone) }
  const team = { ...startTeam({ conversation: '19:leadership@thread.tacv2' }, person), owners }
  const council: Assessment = { ...fresh, team }
  const answeredAll = (code: string) =>
    functionNamed(code).questions.reduce((assessment, { id }) => say(assessment, id, 'yes'), council)

  it('are those of the member’s functions, in the order of the set', () => {
    const asked = askedOf(set, council, rhys)
    assert.equal(asked.length, 20)
    assert.deepEqual([asked[0], asked[10]], ['CULT-1C', 'DATA-1C'])
    assert.deepEqual(askedOf(set, council, person), [])
  })

  it('lead from one function of the member to the next, and back to the first', () => {
    assert.equal(nextOpen(set, council, rhys, questionId('CULT-5P')), 'DATA-1C')
    assert.equal(nextOpen(set, council, rhys, questionId('DATA-5P')), 'CULT-1C')
    assert.equal(nextOpen(set, answeredAll('CULT'), rhys), 'DATA-1C')
    assert.equal(nextOpen(set, council, rhys, questionId('TECH-1C')), 'CULT-1C')
  })

  it('do not exist for a member without a function', () => {
    assert.equal(nextOpen(set, council, person), undefined)
    assert.equal(whereIs(set, council, person), undefined)
  })

  it('do not include the question of their cursor once its function is handed over', () => {
    const at = moveTo(council, questionId('CULT-3C'), { ...stamp(4, 'moved'), by: rhys })
    assert.equal(whereIs(set, at, rhys)?.id, 'CULT-3C')
    const { CULT: _handed, ...others } = owners
    assert.equal(whereIs(set, { ...at, team: { ...team, owners: others } }, rhys)?.id, 'DATA-1C')
  })

  it('are the only ones in their list of Not sure answers', () => {
    const unsure = ['LEAD-1C', 'DATA-2C', 'CULT-3P'].reduce((all, id) => say(all, id, 'unsure'), council)
    assert.deepEqual(unsureQuestions(set, unsure, rhys), ['CULT-3P', 'DATA-2C'])
  })

  it('lead back from the first of one function to the last of the function before', () => {
    const asked = askedOf(set, council, rhys)
    assert.equal(questionBefore(asked, questionId('DATA-1C')), 'CULT-5P')
    assert.equal(questionBefore(asked, questionId('CULT-1C')), undefined)
  })
})
