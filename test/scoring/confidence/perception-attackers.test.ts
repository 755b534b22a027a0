// A lead who watches who joins and leaves, and knows their own view, must not learn another person's answer.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type PersonId, parseAssessmentId } from '../../../assessment/ids.ts'
import {
  differing,
  noViews,
  type Perception,
  type Token,
  withNewFigures,
  withoutView,
  withView,
} from '../../../assessment/organisation/perception.ts'
import { bandOf, bandsOf } from '../../../scoring/benchmark/bands.ts'
import { majoritiesOf } from '../../../scoring/confidence/perception.ts'
import { toNumber } from '../../../scoring/ratio.ts'
import { summarise } from '../../../scoring/summarise.ts'
import { set, taken, there } from '../../support/cards/sample.ts'

const assessment = there(parseAssessmentId('view'))
const oneQuestion = { order: ['LEAD-1C'] } as unknown as typeof set
const most = 17

/** The observations of a lead: who was counted, and the majority on the one question. */
type Seen = { readonly members: readonly number[]; readonly said: string }

/** Plays joins and leaves, and gives every figure that was shown. */
function play(answers: readonly boolean[], moves: readonly (readonly number[])[]): readonly Seen[] {
  const seen: Seen[] = []
  let perception: Perception = noViews
  let shownAt: string | undefined
  for (const [step, people] of moves.entries()) {
    for (const person of people) {
      const id = `p${person}` as PersonId
      const letter = answers[person] ? 'y' : 'n'
      const view = { assessment, at: '', values: letter, token: `${person}.${letter}` as Token }
      perception = perception.views[id] ? withoutView(perception, id) : taken(withView(perception, id, view))
      perception = withNewFigures(perception, String(`${step} ${person}`), {
        functions: () => ({}),
        majorities: (values) => majoritiesOf(oneQuestion, values),
      })
      const { majorities } = perception
      if (majorities?.figures !== undefined && majorities.at !== shownAt) {
        shownAt = majorities.at
        const members = there(majorities.sets.at(-1)).map((token) => Number(token.split('.')[0]))
        seen.push({ members, said: majorities.figures })
      }
    }
  }
  return seen
}

/** For each person, whether someone who knows the answer of `attacker` can tell theirs for certain. */
function determined(seen: readonly Seen[], answers: readonly boolean[], attacker: number): readonly number[] {
  const people = [...new Set(seen.flatMap(({ members }) => members))]
  const mayBe = new Map(people.map((person) => [person, new Set<boolean>()]))
  const masks = seen.map(({ members, said }) => ({
    mask: members.reduce((sum, who) => sum | (1 << people.indexOf(who)), 0),
    of: members.length,
    said,
  }))
  const own = people.indexOf(attacker)
  for (let world = 0; world < 1 << people.length; world += 1) {
    if (own >= 0 && ((world >> own) & 1) !== Number(answers[attacker])) continue
    const isSo = masks.every(({ mask, of, said }) => {
      const yes = ones(world & mask)
      return said === (2 * yes > of ? 'y' : 2 * (of - yes) > of ? 'n' : '-')
    })
    if (isSo) for (const [nth, person] of people.entries()) mayBe.get(person)?.add(((world >> nth) & 1) === 1)
  }
  return people.filter((person) => person !== attacker && mayBe.get(person)?.size === 1)
}

function ones(bits: number): number {
  let count = 0
  for (let rest = bits; rest > 0; rest &= rest - 1) count += 1
  return count
}

describe('A lead who watches joins and leaves', () => {
  it('cannot learn another person’s answer from any sequence of figures', () => {
    const person = fc.nat(most - 1)
    const moves = fc.array(fc.uniqueArray(person, { minLength: 1, maxLength: most }), { minLength: 1, maxLength: 8 })
    const answers = fc.array(fc.boolean(), { minLength: most, maxLength: most })
    fc.assert(
      fc.property(answers, moves, person, (given, acts, attacker) => {
        assert.deepEqual(determined(play(given, acts), given, attacker), [])
      }),
      { numRuns: 150 },
    )
  })

  it('sees only one majority of a question, even if people join and leave afterwards', () => {
    const person = fc.nat(most - 1)
    const moves = fc.array(fc.uniqueArray(person, { minLength: 1, maxLength: most }), { minLength: 1, maxLength: 8 })
    const answers = fc.array(fc.boolean(), { minLength: most, maxLength: most })
    fc.assert(
      fc.property(
        answers,
        moves,
        (given, acts) => new Set(play(given, acts).map(({ members }) => String(members))).size <= 1,
      ),
    )
  })

  it('could learn an answer if two joins were enough for a new majority, hence the rule', () => {
    // Three of five say Yes; two more join, the attacker with No, and the majority turns: the other one said No as well.
    const answers = [true, true, true, false, false, false, false]
    const seen: readonly Seen[] = [
      { members: [0, 1, 2, 3, 4], said: 'y' },
      { members: [0, 1, 2, 3, 4, 5, 6], said: 'n' },
    ]
    assert.ok(determined(seen, answers, 5).includes(6))
  })

  it('sees a band of each score, which fits both a Yes and a No to every question', () => {
    const bands = bandsOf(set)
    for (const [nth, { questions }] of set.functions.entries()) {
      for (let band = 0; band < bands.count; band += 1) {
        for (const { id } of questions) {
          const fits = (value: 'yes' | 'no') =>
            Array.from({ length: questions.length + 1 }, (_, met) => met).some((met) => {
              const others = questions.filter((other) => other.id !== id).slice(0, met)
              const values = Object.fromEntries([...others.map((other) => [other.id, 'yes'] as const), [id, value]])
              const score = summarise(set, values).functions[nth]?.score
              return score !== null && score !== undefined && bandOf(toNumber(score), bands) === band
            })
          assert.ok(fits('yes') && fits('no'), `${id} in band ${band}`)
        }
      }
    }
  })
})

describe('The figures of views', () => {
  const compute = { functions: () => ({}), majorities: () => 'y' }
  const joined = (people: readonly number[], from: Perception = noViews): Perception =>
    people.reduce(
      (before, nth) =>
        taken(withView(before, `p${nth}` as PersonId, { assessment, at: '', values: 'y', token: `${nth}.a` })),
      from,
    )
  const upTo = (n: number) => Array.from({ length: n }, (_, nth) => nth)

  it('come with five views; scores are updated once enough people have joined, majorities never', () => {
    assert.equal(withNewFigures(joined(upTo(4)), 't', compute).functions, undefined)
    const first = withNewFigures(joined(upTo(5)), 'first', compute)
    assert.deepEqual([first.functions?.count, first.majorities?.count], [5, 5])
    for (const n of [5, 6, 7])
      assert.equal(withNewFigures(joined(upTo(n), first), 'later', compute).functions?.at, 'first')
    const second = withNewFigures(joined(upTo(8), first), 'second', compute)
    assert.deepEqual([second.functions?.count, second.majorities?.count], [8, 5])
    const third = withNewFigures(joined(upTo(13), second), 'third', compute)
    assert.deepEqual([third.functions?.count, third.majorities?.count], [13, 5])
  })

  it('are removed at once if fewer than five of the views behind them are left', () => {
    const first = withNewFigures(joined(upTo(5)), 'first', compute)
    const left = withoutView(first, 'p0' as PersonId)
    assert.deepEqual([left.functions?.figures, left.majorities?.figures], [undefined, undefined])
    // Another one in place of the one who left differs by only two people.
    const replaced = withNewFigures(joined([9], left), 'second', compute)
    assert.equal(replaced.functions?.figures, undefined)
  })

  it('are not updated for a set that is close to an earlier one, but are for the same set', () => {
    const first = withNewFigures(joined(upTo(5)), 'first', compute)
    const second = withNewFigures(joined(upTo(10), first), 'second', compute)
    const back = [5, 6, 7, 8].reduce((before, nth) => withoutView(before, `p${nth}` as PersonId), second)
    // Six views are left: one more than the first five.
    assert.equal(withNewFigures(back, 'third', compute).functions?.at, 'second')
    const same = withoutView(back, 'p9' as PersonId)
    assert.equal(withNewFigures(same, 'fourth', compute).functions?.at, 'fourth')
  })

  it('count a person as changed with other answers, and as unchanged with the same answers again', () => {
    assert.equal(differing(['1.a', '2.a'], ['1.b', '2.a', '3.a']), 2)
    const first = withNewFigures(joined(upTo(6)), 'first', compute)
    const again = joined([0], withoutView(first, 'p0' as PersonId))
    assert.equal(withNewFigures(again, 'second', compute), again)
  })

  it('cover at most 500 people, and remember ten sets of them', () => {
    const full = joined(upTo(500))
    const refused = withView(full, 'p500' as PersonId, { assessment, at: '', values: 'y', token: '500.a' })
    assert.deepEqual(refused, { problem: { code: 'record-full' } })
    let perception = joined(upTo(5))
    for (let nth = 0; nth < 30; nth += 1) {
      perception = withNewFigures(joined(upTo(5 + 8 * nth), perception), String(nth), compute)
    }
    assert.deepEqual([perception.functions?.sets.length, perception.majorities?.sets.length], [10, 1])
  })
})
