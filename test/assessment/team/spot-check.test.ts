// Spot checks: the drawn questions, the permissions, and the records that are kept.

import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { reopen } from '../../../assessment/answers/submission.ts'
import { type PersonId, parsePersonId } from '../../../assessment/ids.ts'
import { most } from '../../../assessment/limits.ts'
import { pseudonymise } from '../../../assessment/people/pseudonymise.ts'
import { isRefusal, type Refusal } from '../../../assessment/problem.ts'
import type { CouncilReturn } from '../../../assessment/team/roles.ts'
import {
  declineSpot,
  discussSpot,
  drawSpotCheck,
  endSpot,
  handInSpot,
  saySpot,
  unseenBy,
} from '../../../assessment/team/spot-check/change-spot-check.ts'
import {
  checksOf,
  differencesOf,
  openCheck,
  type SpotCheck,
  toDiscuss,
} from '../../../assessment/team/spot-check/spot-check.ts'
import { spotAgreement } from '../../../scoring/confidence/spot-agreement.ts'
import { bronwen, people, priya, rhys, sam, submitted, tom } from '../../cards/team-sample.ts'
import { questionId, stamp, taken, there } from '../../support/cards/sample.ts'

const theReturn = submitted as CouncilReturn
const rankBy = (seed: string) => (question: string) => hash('sha256', seed + question)
const drawing = { isDrawable: () => true, rank: rankBy('seed'), id: 'check' }
let operations = 0
const by = (person: PersonId) => stamp(21, `spot ${operations++}`, person)
const problemOf = (outcome: CouncilReturn | Refusal) => (isRefusal(outcome) ? outcome.problem.code : 'taken')

const draw = (assessment = theReturn, colleague = priya, lead = bronwen, seed = 'seed') =>
  drawSpotCheck(assessment, colleague, { ...drawing, rank: rankBy(seed), id: `check ${operations}` }, by(lead), people)
const drawn = taken(draw())
const checkOf = (assessment: CouncilReturn): SpotCheck => there(checksOf(assessment.team).at(-1))
const id = checkOf(drawn).id

const say = (assessment: CouncilReturn, nth: number, value: 'yes' | 'no' | 'unsure' = 'yes', person = priya) =>
  saySpot(assessment, { check: id, nth, value }, by(person))
/** All ten questions answered, the first `agreed` of them as in the return. */
const allSaid = (agreed: number, assessment = drawn): CouncilReturn =>
  checkOf(assessment).questions.reduce(
    (before, { value }, index) => taken(say(before, index + 1, index < agreed ? value : 'unsure')),
    assessment,
  )
const handedIn = taken(handInSpot(allSaid(8), id, by(priya)))

describe('A spot check', () => {
  it('draws ten questions by a seed: the same ones by the same seed, others by another seed', () => {
    const questions = (assessment: CouncilReturn) => checkOf(assessment).questions.map(({ question }) => question)
    assert.equal(new Set(questions(drawn)).size, 10)
    assert.deepEqual(questions(taken(draw())), questions(drawn))
    assert.notDeepEqual(questions(taken(draw(theReturn, priya, bronwen, 'another'))), questions(drawn))
    for (const { question, value } of checkOf(drawn).questions) {
      assert.equal(theReturn.answers[question]?.value, value)
    }
  })

  it('can draw each question that the colleague has not seen, over many seeds', () => {
    const seen = new Set(
      Array.from({ length: 200 }, (_, nth) => taken(draw(theReturn, priya, bronwen, `seed ${nth}`))).flatMap(
        (assessment) => checkOf(assessment).questions.map(({ question }) => question),
      ),
    )
    assert.deepEqual([...seen].toSorted(), [...unseenBy(theReturn, priya)].toSorted())
  })

  it('draws no question that the colleague answered, confirmed or voted on by name, or that is excluded', () => {
    const [first, second, third] = unseenBy(theReturn, priya).map(
      (question) => [question, theReturn.answers[question]] as const,
    )
    assert.ok(first?.[1] && second?.[1] && third?.[1])
    const touched = {
      ...theReturn,
      answers: {
        ...theReturn.answers,
        [first[0]]: { ...first[1], confirmed: by(priya) },
        [second[0]]: { ...second[1], earlier: [{ ...second[1], by: priya }] },
        [third[0]]: { ...third[1], votes: { yes: 1, no: 0, unsure: 0, by: { [priya]: 'yes' as const } } },
      },
    }
    const left = unseenBy(touched, priya)
    for (const [question] of [first, second, third]) assert.ok(!left.includes(question))
    assert.equal(left.length, unseenBy(theReturn, priya).length - 3)
    const few = drawSpotCheck(
      theReturn,
      priya,
      { ...drawing, isDrawable: (question) => left.indexOf(question) >= 0 && left.indexOf(question) < 9 },
      by(bronwen),
      people,
    )
    assert.deepEqual(isRefusal(few) && few.problem, { code: 'too-few-to-draw', found: 9 })
    const cult = Object.entries(theReturn.answers).filter(([, { by: giver }]) => giver === rhys)
    assert.ok(cult.length > 0 && cult.every(([question]) => !unseenBy(theReturn, rhys).includes(questionId(question))))
  })

  it('is drawn only by a lead, from a submitted return, for another member, not a guest, one at a time', () => {
    assert.equal(problemOf(draw(theReturn, priya, rhys)), 'leads-only')
    assert.equal(problemOf(draw(theReturn, sam)), 'guest-takes-nothing')
    assert.equal(problemOf(draw(theReturn, bronwen)), 'not-a-member')
    assert.equal(problemOf(draw(theReturn, there(parsePersonId('nobody')))), 'not-a-member')
    assert.equal(problemOf(draw(reopen(theReturn))), 'spot-check-over')
    assert.equal(problemOf(draw(drawn, tom)), 'spot-check-open')
    assert.equal(problemOf(draw(handedIn, tom)), 'taken')
  })

  it('is drawn only once when the press is redelivered', () => {
    const press = by(bronwen)
    const once = taken(drawSpotCheck(theReturn, priya, drawing, press, people))
    const again = drawSpotCheck(once, priya, { ...drawing, rank: rankBy('another') }, press, people)
    assert.equal(again, once)
  })

  it('is answered only by the colleague, who can change the answers until they hand it in', () => {
    const changed = taken(say(taken(say(drawn, 1, 'yes')), 1, 'no'))
    assert.equal(checkOf(changed).questions[0]?.said, 'no')
    for (const person of [bronwen, tom]) assert.equal(problemOf(say(drawn, 1, 'yes', person)), 'spot-check-over')
    assert.equal(problemOf(say(drawn, 11)), 'spot-check-over')
    assert.equal(problemOf(saySpot(drawn, { check: 'another', nth: 1, value: 'yes' }, by(priya))), 'spot-check-over')
    assert.equal(problemOf(say(handedIn, 1)), 'spot-check-over')
    const half = taken(say(drawn, 1))
    assert.equal(handInSpot(half, id, by(priya)), half)
    assert.equal(problemOf(handInSpot(allSaid(10), id, by(tom))), 'spot-check-over')
  })

  it('shows the agreement and the differing questions once it is handed in', () => {
    assert.equal(spotAgreement(checkOf(allSaid(8))), undefined)
    const { agreed, of, ac1 } = there(spotAgreement(checkOf(handedIn)))
    assert.deepEqual([agreed, of], [8, 10])
    // Two raters of ten questions. Observed: 8 of 10. Of the 20 ratings `yes` and `no` are the return's and the colleague's.
    const yes = checkOf(handedIn).questions.filter(({ value }) => value === 'yes').length
    const bySame = checkOf(handedIn).questions.filter(({ value, said }) => value === 'yes' && said === 'yes').length
    const shares = [(yes + bySame) / 20, (10 - yes + 8 - bySame) / 20, 2 / 20]
    const chance = shares.reduce((sum, share) => sum + share * (1 - share), 0) / 2
    assert.ok(Math.abs(there(ac1 ?? undefined) - (0.8 - chance) / (1 - chance)) < 1e-9)
    assert.deepEqual(
      differencesOf(checkOf(handedIn)).map(({ question }) => question),
      checkOf(handedIn)
        .questions.slice(8)
        .map(({ question }) => question),
    )
    assert.deepEqual(differencesOf(checkOf(allSaid(8))), [])
  })

  it('loses its answers when the colleague declines it or takes it back, or a lead withdraws it', () => {
    const half = taken(say(drawn, 1, 'no'))
    const ends = [
      ['declined', declineSpot(half, id, by(priya))],
      ['declined', declineSpot(handedIn, id, by(priya))],
      ['withdrawn', endSpot(half, id, by(bronwen), people)],
    ] as const
    for (const [how, outcome] of ends) {
      const { questions, ended } = checkOf(taken(outcome))
      assert.equal(ended?.how, how)
      assert.ok(questions.every(({ said }) => said === undefined))
      assert.equal(openCheck(taken(outcome)), undefined)
    }
    assert.equal(problemOf(declineSpot(half, id, by(tom))), 'spot-check-over')
    assert.equal(problemOf(endSpot(half, id, by(rhys), people)), 'leads-only')
  })

  it('can be deleted by a lead once it is over', () => {
    assert.deepEqual(checksOf(taken(endSpot(handedIn, id, by(bronwen), people)).team), [])
    assert.equal(endSpot(handedIn, 'another', by(bronwen), people), handedIn)
  })

  it('lets a lead add a difference to the team’s discussion list, and remove it', () => {
    const [agreed, differs] = [checkOf(handedIn).questions[0], checkOf(handedIn).questions[9]].map(
      (each) => there(each).question,
    )
    assert.ok(agreed && differs)
    const listed = taken(discussSpot(handedIn, { check: id, question: differs, discuss: true }, by(bronwen), people))
    assert.deepEqual(toDiscuss(listed), [differs])
    const same = taken(discussSpot(handedIn, { check: id, question: agreed, discuss: true }, by(bronwen), people))
    assert.deepEqual(toDiscuss(same), [])
    const off = taken(discussSpot(listed, { check: id, question: differs, discuss: false }, by(bronwen), people))
    assert.deepEqual(toDiscuss(off), [])
    const refusal = discussSpot(handedIn, { check: id, question: differs, discuss: true }, by(priya), people)
    assert.equal(problemOf(refusal), 'leads-only')
    assert.deepEqual(toDiscuss({ ...listed, questionSet: { version: '2031.1' } }), [])
  })

  it('is over once the return has moved to another version of the questions', () => {
    const moved = { ...drawn, questionSet: { ...drawn.questionSet, version: '2031.1' } }
    assert.equal(openCheck(moved), undefined)
    assert.equal(problemOf(say(moved, 1)), 'spot-check-over')
    assert.equal(problemOf(draw(moved, tom)), 'taken')
  })

  it('is kept as one of the last five of a return', () => {
    let assessment = theReturn
    for (let nth = 0; nth < most.spotChecks + 3; nth += 1) {
      assessment = taken(draw(assessment))
      assessment = taken(declineSpot(assessment, checkOf(assessment).id, by(priya)))
    }
    assert.equal(checksOf(assessment.team).length, most.spotChecks)
  })

  it('is deleted with an erased colleague while it is open, and keeps a pseudonym once it is handed in', () => {
    const instead = there(parsePersonId('former-1'))
    const waiting = pseudonymise(drawn, priya, instead)
    assert.deepEqual(checksOf(there(waiting.team)), [])
    const kept = pseudonymise(handedIn, priya, instead)
    assert.equal(there(checksOf(there(kept.team))[0]).colleague, instead)
    assert.ok(!JSON.stringify(kept).includes(priya))
    assert.deepEqual(spotAgreement(there(checksOf(there(kept.team))[0])), spotAgreement(checkOf(handedIn)))
  })
})
