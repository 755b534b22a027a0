// Random sessions of a team: usual sequences of acts, with random acts in between.

import fc from 'fast-check'
import { type Act, type Moment, type Name, pressWay, type Session, type WishName, wishes } from './team-acts.ts'
import type { Cut } from './uneven-store.ts'

const often = <Value>(...all: readonly (readonly [number, Value])[]): fc.Arbitrary<Value> =>
  fc.oneof(...all.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })))

const anybody = often<Name>([3, 'ann'], [4, 'bob'], [3, 'cai'], [2, 'dee'], [2, 'eve'], [1, 'mal'])
const mostlyAnn = often<Name>([8, 'ann'], [2, 'bob'], [1, 'cai'], [1, 'dee'], [1, 'eve'], [1, 'mal'])
const forLeads: readonly WishName[] = [
  ...(['reveal', 'agree on Yes', 'agree on No', 'agree on Not applicable', 'say why it is not applicable'] as const),
  ...(['go back a question', 'vote on it anew', 'keep the answer'] as const),
  ...(['ask one that was put off', 'change who leads'] as const),
  ...(['change the rules', 'submit', 'open it again'] as const),
]

const again = often<Act['again']>([6, 'no'], [1, 'to the same copy'], [2, 'to the other copy'], [1, 'later'])
const copy = fc.constantFrom(0 as const, 1 as const)
const old = often<Act['old']>([7, 0], [2, 1], [1, 2], [1, 4], [1, 9])

/** One of these wishes, by a person who is likely to have it, or as given. */
const actOf = (wanted: readonly WishName[], given: Partial<Omit<Act, 'wish'>> = {}): fc.Arbitrary<Act> =>
  often(...wanted.map((name) => [wishes[name][0], name] as const)).chain((wish) =>
    fc
      .record({
        who: forLeads.includes(wish) ? mostlyAnn : anybody,
        pick: fc.nat(11),
        ...{ wish: fc.constant(wish), old, copy, again },
      })
      .map((act) => ({ ...act, ...given })),
  )

const momentOf = (act: fc.Arbitrary<Act>, most: number): fc.Arbitrary<Moment> =>
  fc.record({
    eveLeaves: often<Moment['eveLeaves']>([30, 'no'], [1, 'copy 0 is told'], [1, 'copy 1 is told']),
    acts: fc.array(act, { minLength: 1, maxLength: most, size: 'max' }),
  })

const anything = momentOf(actOf(Object.keys(wishes) as WishName[]), 4)
const vote = actOf(['vote Yes', 'vote No', 'vote Not sure'])
const agree = actOf(['agree on Yes', 'agree on No', 'agree on Not applicable', 'vote No'])
const endAnew = actOf(['agree on Yes', 'agree on No', 'keep the answer', 'vote No'])
const reveal = actOf(['reveal'])
const annHandsOver = actOf(['hand a function over'], { who: 'ann' })
const annHandsOverOnAnOldCard = actOf(['hand a function over'], { who: 'ann', old: 1 })
const submit = actOf(['submit'])
const annReveals = actOf(['reveal'], { who: 'ann' })
const back = actOf(['go back a question'], { who: 'ann' })
const anew = fc.oneof(...(['no', 'later'] as const).map((again) => actOf(['vote on it anew'], { who: 'ann', again })))
const anewOnAnOldCard = actOf(['vote on it anew'], { who: 'ann', old: 1 })
const atTheQuestion = ['vote Yes', 'vote No', 'reveal', 'agree on Yes', 'agree on No'] as const
const own = ['answer a question of their own', 'take their own answer back', 'answer No to the rest'] as const
const notes = ['write a note beside it', 'write a note beside the one before'] as const
const owns = [...own, ...notes] as const
const handOvers = ['hand a function over', 'hand a function over in words', 'take a function'] as const
const presses = ['press the answer in the channel', 'take a pressed answer back', 'put the question off'] as const

/** The usual order of acts, so that a session makes progress. */
const courses: fc.Arbitrary<readonly Moment[]> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(anything) },
  { weight: 3, arbitrary: fc.tuple(momentOf(vote, 5), momentOf(reveal, 2), momentOf(agree, 3)) },
  { weight: 1, arbitrary: fc.tuple(momentOf(vote, 1), momentOf(reveal, 1), momentOf(fc.oneof(agree, submit), 4)) },
  {
    // On an old card they vote on, reveal and agree a question that was parked a moment ago.
    weight: 2,
    arbitrary: fc.tuple(
      momentOf(vote, 3),
      momentOf(actOf(['put the question off']), 1),
      momentOf(actOf(atTheQuestion, { old: 'put off' }), 4),
    ),
  },
  {
    // An agreed question is put to the vote again, agreed again, and asked once more on an old card.
    weight: 2,
    arbitrary: fc.tuple(
      ...[momentOf(vote, 3), momentOf(reveal, 1), momentOf(agree, 2), momentOf(back, 1), momentOf(anew, 1)],
      ...[
        momentOf(vote, 3),
        momentOf(annReveals, 1),
        momentOf(fc.oneof(endAnew, anewOnAnOldCard), 3),
        momentOf(back, 1),
      ],
      momentOf(fc.oneof(actOf(atTheQuestion), anewOnAnOldCard), 3),
    ),
  },
  {
    // A parked question is agreed on an old card while it is asked again.
    weight: 1,
    arbitrary: fc.tuple(
      ...[vote, reveal, actOf(['put the question off'])].map((act) => momentOf(act, 1)),
      momentOf(fc.oneof(agree, actOf(['ask one that was put off'])), 4),
    ),
  },
  {
    // A member takes a function and answers in it; it passes to others, at last on a card that shows its former owner.
    weight: 2,
    arbitrary: often<Name>([2, 'bob'], [1, 'cai'], [1, 'eve']).chain((who) =>
      fc.tuple(
        momentOf(actOf(['take a function'], { who }), 1),
        momentOf(actOf(owns, { who }), 2),
        momentOf(fc.oneof(actOf(owns, { who }), actOf(handOvers), annHandsOver), 3),
        momentOf(fc.oneof(actOf(notes, { who }), annHandsOverOnAnOldCard), 2),
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(
      momentOf(actOf(['change the rules'], { who: 'ann', pick: pressWay }), 1),
      momentOf(actOf(presses), 3),
      momentOf(actOf(presses), 3),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(momentOf(submit, 2), anything, momentOf(actOf(['open it again']), 2)),
  },
)

const waits = fc.array(fc.nat(4), { minLength: 1, maxLength: 40 })

/** A session of so many courses of moments at most. */
export const sessions = (most: number): fc.Arbitrary<Session> =>
  fc.record({
    moments: fc.array(courses, { minLength: 1, maxLength: most, size: 'max' }).map((all) => all.flat()),
    waits: fc.tuple(waits, waits),
  })

/** A course with a copy that is interrupted now and then, and at the end while an answer is agreed. */
export const sessionsCutShort = (most: number): fc.Arbitrary<Session> =>
  fc.record({ session: sessions(most), agreed: fc.tuple(vote, reveal, agree) }).chain(({ session, agreed }) => {
    const last = agreed.map((act): Moment => ({ eveLeaves: 'no', acts: [{ ...act, who: 'ann', again: 'no' }] }))
    const moments = [...session.moments, ...last]
    const acts = moments.reduce((sum, moment) => sum + moment.acts.length, 0)
    const cuts = fc.tuple(fc.array(maybeCut, { minLength: acts - 1, maxLength: acts - 1 }), cut)
    return cuts.map(([others, atLast]) => cutShort({ ...session, moments }, [...others, atLast].values()))
  })

const cut: fc.Arbitrary<Cut> = fc.record({ nth: fc.nat(2), when: fc.constantFrom('before' as const, 'after' as const) })
const maybeCut = fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: cut })

const cutShort = (session: Session, cuts: IterableIterator<Cut | undefined>): Session => ({
  ...session,
  moments: session.moments.map((moment) => ({
    ...moment,
    acts: moment.acts.map((act) => ({ ...act, cut: cuts.next().value })),
  })),
})
