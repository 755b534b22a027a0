// Where an assessment stands, and which question comes next.

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
  it('counts each function’s answers, Not sure among them, and no mere note', () => {
    assert.deepEqual(progress(set, middle).slice(0, 3), [
      { code: 'LEAD', questions: 10, answered: 10, unsure: 1 },
      { code: 'CULT', questions: 10, answered: 1, unsure: 0 },
      { code: 'AGIL', questions: 10, answered: 1, unsure: 0 },
    ])
  })

  it('knows when a function has an answer to each question', () => {
    assert.equal(functionAnswered(middle, functionNamed('LEAD')), true)
    assert.equal(functionAnswered(middle, functionNamed('CULT')), false)
    assert.equal(functionOf(set, 'NONE'), undefined)
  })

  it('lists the Not sure ones in the order in which they are asked', () => {
    assert.deepEqual(unsureQuestions(set, answered, person), ['LEAD-4C', 'INCL-1C'])
    assert.deepEqual(unsureQuestions(set, fresh, person), [])
  })
})

describe('the place of a question', () => {
  it('is counted from 1, in its function and in the whole', () => {
    assert.deepEqual(positionOf(set, question('LEAD-1C')), { inFunction: 1, ofFunction: 10, inSet: 1, ofSet: 90 })
    assert.deepEqual(positionOf(set, question('CULT-2P')), { inFunction: 4, ofFunction: 10, inSet: 14, ofSet: 90 })
    assert.deepEqual(positionOf(set, question('GOVN-5P')), { inFunction: 10, ofFunction: 10, inSet: 90, ofSet: 90 })
  })

  it('is the same for every question as a search of the set tells', () => {
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

  it('is no position for a question that the set does not have', () => {
    assert.throws(() => positionOf(set, { ...question('LEAD-1C'), id: questionId('GONE-1C') }), RangeError)
  })

  it('has the one before it, but for the first', () => {
    assert.equal(questionBefore(askedOf(set, fresh, person), questionId('CULT-1C')), 'LEAD-5P')
    assert.equal(questionBefore(askedOf(set, fresh, person), questionId('LEAD-1C')), undefined)
  })
})

describe('the next open question', () => {
  it('is the first that has no answer, past the ones that have', () => {
    assert.equal(nextOpen(set, fresh, person), 'LEAD-1C')
    assert.equal(nextOpen(set, middle, person), 'CULT-1P')
    assert.equal(nextOpen(set, middle, person, questionId('AGIL-3C')), 'AGIL-4C')
  })

  it('begins again at the start after the last', () => {
    assert.equal(nextOpen(set, middle, person, questionId('GOVN-5P')), 'CULT-1P')
  })

  it('is the first open one after a question that the set does not have', () => {
    assert.equal(nextOpen(set, middle, person, questionId('GONE-1C')), 'CULT-1P')
  })

  it('is what two searches find, after every question and for every list of those asked', () => {
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

  it('is the same question again when no other is open, and none when all are answered', () => {
    const { 'CULT-3C': _left, ...answers } = complete.answers
    assert.equal(nextOpen(set, { ...complete, answers }, person, questionId('CULT-3C')), 'CULT-3C')
    assert.equal(nextOpen(set, complete, person), undefined)
  })
})

describe('where a person is', () => {
  it('is the question they went to last, answered or not', () => {
    assert.equal(whereIs(set, moveTo(middle, questionId('LEAD-2P'), stamp(12, 'moved')), person)?.id, 'LEAD-2P')
  })

  it('is the first open one for who has not been anywhere', () => {
    assert.equal(whereIs(set, middle, stranger)?.id, 'CULT-1P')
  })

  it('is the first open one when the question they were at is in the set no more', () => {
    assert.equal(whereIs(set, moveTo(middle, questionId('GONE-1C'), stamp(12, 'moved')), person)?.id, 'CULT-1P')
  })

  it('is nowhere when all is answered and they went nowhere since', () => {
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

  it('looks at the two levels right below, not at all of them', () => {
    const yesBelow = say(allNo, 'LEAD-1C', 'yes', { operation: 'x' })
    const levelThree = say(say(yesBelow, 'LEAD-3C', 'no'), 'LEAD-3P', 'no')
    assert.equal(twoLevelsWithoutYes(set, levelThree, question('LEAD-4C')), true)
  })
})

describe('what somebody is asked of a council return in their own chat', () => {
  const [rhys, gone] = ['rhys', 'gone'] as unknown as readonly [PersonId, PersonId]
  const owned = (who: PersonId) => ({ person: who, at: '2026-03-03T10:00:00.000Z', operation: 'taken' })
  const owners = { CULT: owned(rhys), DATA: owned(rhys), TECH: owned(gone) }
  const team = { ...startTeam({ conversation: '19:leadership@thread.tacv2' }, person), owners }
  const council: Assessment = { ...fresh, team }
  const answeredAll = (code: string) =>
    functionNamed(code).questions.reduce((assessment, { id }) => say(assessment, id, 'yes'), council)

  it('is the questions of the functions that they have, in the order of the set', () => {
    const asked = askedOf(set, council, rhys)
    assert.equal(asked.length, 20)
    assert.deepEqual([asked[0], asked[10]], ['CULT-1C', 'DATA-1C'])
    assert.deepEqual(askedOf(set, council, person), [])
  })

  it('goes from the last open question of one to the first of the other, and round again', () => {
    assert.equal(nextOpen(set, council, rhys, questionId('CULT-5P')), 'DATA-1C')
    assert.equal(nextOpen(set, council, rhys, questionId('DATA-5P')), 'CULT-1C')
    assert.equal(nextOpen(set, answeredAll('CULT'), rhys), 'DATA-1C')
    assert.equal(nextOpen(set, council, rhys, questionId('TECH-1C')), 'CULT-1C')
  })

  it('is nothing for whoever has no function, whatever is open', () => {
    assert.equal(nextOpen(set, council, person), undefined)
    assert.equal(whereIs(set, council, person), undefined)
  })

  it('is not the question that they were at, once its function is somebody else’s', () => {
    const at = moveTo(council, questionId('CULT-3C'), { ...stamp(4, 'moved'), by: rhys })
    assert.equal(whereIs(set, at, rhys)?.id, 'CULT-3C')
    const { CULT: _handed, ...others } = owners
    assert.equal(whereIs(set, { ...at, team: { ...team, owners: others } }, rhys)?.id, 'DATA-1C')
  })

  it('lists only their own Not sure ones', () => {
    const unsure = ['LEAD-1C', 'DATA-2C', 'CULT-3P'].reduce((all, id) => say(all, id, 'unsure'), council)
    assert.deepEqual(unsureQuestions(set, unsure, rhys), ['CULT-3P', 'DATA-2C'])
  })

  it('has before the first question of a function the last of the one before', () => {
    const asked = askedOf(set, council, rhys)
    assert.equal(questionBefore(asked, questionId('DATA-1C')), 'CULT-5P')
    assert.equal(questionBefore(asked, questionId('CULT-1C')), undefined)
  })
})
