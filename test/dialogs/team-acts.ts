// What the people of a channel may want to do next to their council return, by itself and at the same moment as others.

import fc from 'fast-check'
import type { AssessmentId } from '../../assessment/ids.ts'
import type { Press } from '../../cards/press.ts'
import type { Cut } from './uneven-store.ts'

/** Five in the channel; Dee is a guest, Eve leaves at some time, and Mal was never there. Ann starts and leads. */
export const inChannel = ['ann', 'bob', 'cai', 'dee?', 'eve'] as const
export type Name = 'ann' | 'bob' | 'cai' | 'dee' | 'eve' | 'mal'

/** A look that brings the button that is wanted onto a card: words to type, a press, or a button of the card before. */
type Look = { readonly type: string } | { readonly press: Press } | ((press: Press) => boolean)

/** A button that somebody wants to press, and where it is found. */
export type Wish = {
  readonly where: 'channel' | 'own chat'
  readonly looks: (assessment: AssessmentId) => readonly Look[]
  readonly isWanted: (press: Press) => boolean
}

const pressOf =
  (wanted: Press['do'], value?: string) =>
  (press: Press): boolean =>
    press.do === wanted && (value === undefined || ('value' in press && press.value === value))

const inTheChannel = (
  looks: (assessment: AssessmentId) => readonly Look[],
  isWanted: (press: Press) => boolean,
): Wish => ({ where: 'channel', looks, isWanted })

const inOwnChat = (
  looks: (assessment: AssessmentId) => readonly Look[],
  isWanted: (press: Press) => boolean,
): Wish => ({
  where: 'own chat',
  looks,
  isWanted,
})

const looking =
  (look: 'ballot' | 'board' | 'functions' | 'leads' | 'parked' | 'team' | 'finish' | 'settings') =>
  (assessment: AssessmentId): readonly Look[] => [{ press: { do: look, assessment } }]

const handOver: Wish['looks'] = (assessment) => [...looking('functions')(assessment), pressOf('hand-over')]
const typing = (words: string) => (): readonly Look[] => [{ type: words }]

/** By what it is called. Each number says how often it is wanted. */
export const wishes = {
  'vote Yes': [5, inTheChannel(looking('ballot'), pressOf('vote', 'yes'))],
  'vote No': [3, inTheChannel(looking('ballot'), pressOf('vote', 'no'))],
  'vote Not sure': [1, inTheChannel(looking('ballot'), pressOf('vote', 'unsure'))],
  reveal: [6, inTheChannel(looking('ballot'), pressOf('reveal'))],
  'agree on Yes': [5, inTheChannel(looking('ballot'), pressOf('agree', 'yes'))],
  'agree on No': [3, inTheChannel(looking('ballot'), pressOf('agree', 'no'))],
  'agree on Not applicable': [2, inTheChannel(looking('ballot'), pressOf('agree', 'notApplicable'))],
  'say why it is not applicable': [2, inOwnChat(() => [], pressOf('agree', 'notApplicable'))],
  'put the question off': [2, inTheChannel(looking('ballot'), pressOf('park'))],
  'go back a question': [2, inTheChannel(looking('ballot'), pressOf('ask'))],
  'ask one that was put off': [2, inTheChannel(looking('parked'), pressOf('ask'))],
  'answer together': [3, inTheChannel(looking('board'), pressOf('together'))],
  'take a function': [2, inTheChannel(looking('functions'), pressOf('take'))],
  'hand a function over': [2, inTheChannel(handOver, pressOf('hand-to'))],
  'change who leads': [2, inTheChannel(looking('leads'), pressOf('name-lead'))],
  'take the lead': [1, inTheChannel(looking('team'), pressOf('take-lead'))],
  'change the settings': [2, inOwnChat(looking('settings'), pressOf('save-settings'))],
  submit: [1, inTheChannel(looking('finish'), pressOf('submit'))],
  'open it again': [2, inTheChannel(looking('team'), pressOf('reopen'))],
  'press the answer in the channel': [2, inTheChannel(looking('ballot'), pressOf('answer'))],
  'take a pressed answer back': [1, inTheChannel(looking('ballot'), pressOf('undo'))],
  'answer a question of their own': [4, inOwnChat(typing('resume'), pressOf('answer'))],
  'take their own answer back': [1, inOwnChat(typing('resume'), pressOf('undo'))],
  'answer No to the rest': [1, inOwnChat(typing('resume'), pressOf('rest'))],
} as const satisfies Readonly<Record<string, readonly [number, Wish]>>
export type WishName = keyof typeof wishes

/** One act. `old` is how many newer cards with such a button they pass over; at 0 they look for a new one first. */
export type Act = {
  readonly who: Name
  readonly wish: WishName
  readonly pick: number
  readonly old: number
  readonly copy: 0 | 1
  /** Whether it is delivered a second time: at the same moment to the same or the other copy, or once all else is done. */
  readonly again: 'no' | 'to the same copy' | 'to the other copy' | 'later'
  /** Which of the writings that follow is cut short at its copy. */
  readonly cut?: Cut
}

/** What may be changed in the settings; which of these, `pick` says. */
export const settingsChanges: readonly Readonly<Record<string, string>>[] = [
  { answering: 'press' },
  { answering: 'vote' },
  { answering: 'vote' },
  { agreeing: 'members' },
  { agreeing: 'leads' },
  { named: 'yes' },
  { guests: 'yes' },
  { panel: 'ann,bob,cai' },
  { panel: '' },
  { panel: 'ann,bob' },
  { leads: 'ann,bob' },
  { name: 'Spring return' },
]
const pressWay = 0

/** What happens at one moment: acts all at once, before which Eve may have left. */
export type Moment = { readonly eveLeaves: boolean; readonly acts: readonly Act[] }

/** A whole session, and how slow each copy's store is. */
export type Session = {
  readonly moments: readonly Moment[]
  readonly waits: readonly [readonly number[], readonly number[]]
}

const often = <Value>(...all: readonly (readonly [number, Value])[]): fc.Arbitrary<Value> =>
  fc.oneof(...all.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })))

const anybody = often<Name>([3, 'ann'], [4, 'bob'], [3, 'cai'], [2, 'dee'], [2, 'eve'], [1, 'mal'])
const mostlyAnn = often<Name>([8, 'ann'], [2, 'bob'], [1, 'cai'], [1, 'dee'], [1, 'eve'], [1, 'mal'])
const forLeads: readonly WishName[] = [
  ...(['reveal', 'agree on Yes', 'agree on No', 'agree on Not applicable', 'say why it is not applicable'] as const),
  ...(['go back a question', 'ask one that was put off', 'change who leads', 'change the settings'] as const),
  ...(['submit', 'open it again'] as const),
]

const again = often<Act['again']>([6, 'no'], [1, 'to the same copy'], [2, 'to the other copy'], [1, 'later'])
const copy = fc.constantFrom(0 as const, 1 as const)
const old = often([7, 0], [2, 1], [1, 2], [1, 4], [1, 9])

/** One of these wishes, of somebody who may well do it, or of the one who is given. */
const actOf = (wanted: readonly WishName[], given: Partial<Pick<Act, 'who' | 'pick'>> = {}): fc.Arbitrary<Act> =>
  often(...wanted.map((name) => [wishes[name][0], name] as const)).chain((wish) =>
    fc.record({
      who: given.who ? fc.constant(given.who) : forLeads.includes(wish) ? mostlyAnn : anybody,
      pick: given.pick === undefined ? fc.nat(11) : fc.constant(given.pick),
      ...{ wish: fc.constant(wish), old, copy, again },
    }),
  )

const momentOf = (act: fc.Arbitrary<Act>, most: number): fc.Arbitrary<Moment> =>
  fc.record({
    eveLeaves: often([15, false], [1, true]),
    acts: fc.array(act, { minLength: 1, maxLength: most, size: 'max' }),
  })

const anything = momentOf(actOf(Object.keys(wishes) as WishName[]), 4)
const vote = actOf(['vote Yes', 'vote No', 'vote Not sure'])
const agree = actOf(['agree on Yes', 'agree on No', 'agree on Not applicable', 'vote No'])
const reveal = actOf(['reveal'])
const submit = actOf(['submit'])
const owns = ['answer a question of their own', 'take their own answer back', 'answer No to the rest'] as const
const presses = ['press the answer in the channel', 'take a pressed answer back', 'put the question off'] as const

/** What mostly comes one after the other, so that a session gets somewhere. */
const courses: fc.Arbitrary<readonly Moment[]> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(anything) },
  { weight: 3, arbitrary: fc.tuple(momentOf(vote, 5), momentOf(reveal, 2), momentOf(agree, 3)) },
  { weight: 1, arbitrary: fc.tuple(momentOf(vote, 1), momentOf(reveal, 1), momentOf(fc.oneof(agree, submit), 4)) },
  {
    // What was put off is agreed upon on an old card while it is being asked again.
    weight: 1,
    arbitrary: fc.tuple(
      ...[vote, reveal, actOf(['put the question off'])].map((act) => momentOf(act, 1)),
      momentOf(fc.oneof(agree, actOf(['ask one that was put off'])), 4),
    ),
  },
  {
    weight: 1,
    arbitrary: often<Name>([2, 'bob'], [1, 'cai'], [1, 'eve']).chain((who) =>
      fc.tuple(
        momentOf(actOf(['take a function'], { who }), 1),
        momentOf(actOf(owns, { who }), 2),
        momentOf(fc.oneof(actOf(owns, { who }), actOf(['hand a function over', 'take a function'])), 3),
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(
      momentOf(actOf(['change the settings'], { who: 'ann', pick: pressWay }), 1),
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

/** The same, in which here and there a copy is cut short, and at last where an answer is agreed. */
export const sessionsCutShort = (most: number): fc.Arbitrary<Session> =>
  fc.record({ session: sessions(most), agreed: fc.tuple(vote, reveal, agree) }).chain(({ session, agreed }) => {
    const last = agreed.map((act): Moment => ({ eveLeaves: false, acts: [{ ...act, who: 'ann', again: 'no' }] }))
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
