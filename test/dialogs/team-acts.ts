// The acts that people of a channel may do next in their council return, singly and at the same moment as others.

import type { AssessmentId } from '../../assessment/ids.ts'
import type { Press } from '../../cards/press.ts'
import type { SettingsPart } from '../../cards/settings/settings-presses.ts'
import type { Input } from '../../dialogs/turn.ts'
import { typing } from './bot-copy.ts'
import type { Cut } from './uneven-store.ts'

/** Five in the channel; Dee is a guest, Eve leaves at some time, and Mal was never there. Ann starts and leads. */
export const inChannel = ['ann', 'bob', 'cai', 'dee?', 'eve'] as const
export type Name = 'ann' | 'bob' | 'cai' | 'dee' | 'eve' | 'mal'

/** A way to get a card with the wanted button: words to type, a press, or a button of the card before. */
type Look = { readonly type: string } | { readonly press: Press } | ((press: Press) => boolean)

/** A button that a person wants to press, with the cards that have it; or the words that they type instead. */
export type Wish = {
  readonly where: 'channel' | 'own chat'
  readonly looks: (assessment: AssessmentId) => readonly Look[]
  readonly isWanted: (press: Press) => boolean
  readonly types?: (pick: number) => Input
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
  (look: 'ballot' | 'board' | 'functions' | 'leads' | 'parked' | 'team' | 'finish') =>
  (assessment: AssessmentId): readonly Look[] => [{ press: { do: look, assessment } }]

const setting =
  (part: SettingsPart) =>
  (assessment: AssessmentId): readonly Look[] => [{ press: { do: 'settings', assessment, part } }]

const savesPart =
  (part: SettingsPart) =>
  (press: Press): boolean =>
    press.do === 'save-settings' && press.part === part

const handOver: Wish['looks'] = (assessment) => [...looking('functions')(assessment), pressOf('hand-over')]
const resume = (): readonly Look[] => [{ type: 'resume' }]
const beside = (): readonly Look[] => [...resume(), pressOf('more')]
const besideTheOneBefore = (): readonly Look[] => [...resume(), pressOf('go'), pressOf('more')]

/** Whether it puts a question to the team again: the previous one, to vote on it anew, or a parked one. */
const bringsBack =
  (how: 'from' | 'anew' | 'put off') =>
  (press: Press): boolean =>
    press.do === 'ask' && (press.anew ? 'anew' : press.from ? 'from' : 'put off') === how

/** Gives a function to a mentioned person: the typist's only function, or one that is named. */
const handOverInWords: Wish = {
  ...inTheChannel(() => [], pressOf('hand-to')),
  types: (pick) => typing(`hand over${['', ' A', ' B'][pick % 3]}`, ['bob', 'cai', 'dee', 'eve'][pick % 4] ?? 'bob'),
}

/** The acts by name. Each number says how often the act is drawn. */
export const wishes = {
  'vote Yes': [5, inTheChannel(looking('ballot'), pressOf('vote', 'yes'))],
  'vote No': [3, inTheChannel(looking('ballot'), pressOf('vote', 'no'))],
  'vote Not sure': [1, inTheChannel(looking('ballot'), pressOf('vote', 'unsure'))],
  reveal: [6, inTheChannel(looking('ballot'), pressOf('reveal'))],
  'agree on Yes': [5, inTheChannel(looking('ballot'), pressOf('agree', 'yes'))],
  'agree on No': [3, inTheChannel(looking('ballot'), pressOf('agree', 'no'))],
  'agree on Not applicable': [2, inTheChannel(looking('ballot'), pressOf('agree', 'notApplicable'))],
  'say why it is not applicable': [2, inOwnChat(() => [], pressOf('agree', 'notApplicable'))],
  'press Not applicable': [1, inTheChannel(looking('ballot'), pressOf('not-applicable'))],
  'give the reason for it': [1, inOwnChat(() => [], pressOf('not-applicable'))],
  'put the question off': [2, inTheChannel(looking('ballot'), pressOf('park'))],
  'go back a question': [2, inTheChannel(looking('ballot'), bringsBack('from'))],
  'vote on it anew': [2, inTheChannel(looking('ballot'), bringsBack('anew'))],
  'keep the answer': [1, inTheChannel(looking('ballot'), pressOf('keep'))],
  'ask one that was put off': [2, inTheChannel(looking('parked'), bringsBack('put off'))],
  'answer together': [3, inTheChannel(looking('board'), pressOf('together'))],
  'take a function': [2, inTheChannel(looking('functions'), pressOf('take'))],
  'hand a function over': [2, inTheChannel(handOver, pressOf('hand-to'))],
  'hand a function over in words': [2, handOverInWords],
  'change who leads': [2, inTheChannel(looking('leads'), pressOf('name-lead'))],
  'take the lead': [1, inTheChannel(looking('team'), pressOf('take-lead'))],
  'change the rules': [2, inOwnChat(setting('rules'), savesPart('rules'))],
  'name the return': [1, inOwnChat(setting('dates'), savesPart('dates'))],
  submit: [1, inTheChannel(looking('finish'), pressOf('submit'))],
  'open it again': [2, inTheChannel(looking('team'), pressOf('reopen'))],
  'press the answer in the channel': [2, inTheChannel(looking('ballot'), pressOf('answer'))],
  'take a pressed answer back': [1, inTheChannel(looking('ballot'), pressOf('undo'))],
  'answer a question of their own': [4, inOwnChat(resume, pressOf('answer'))],
  'take their own answer back': [1, inOwnChat(resume, pressOf('undo'))],
  'answer No to the rest': [1, inOwnChat(resume, pressOf('rest'))],
  'write a note beside it': [1, inOwnChat(beside, pressOf('annotate'))],
  'write a note beside the one before': [2, inOwnChat(besideTheOneBefore, pressOf('annotate'))],
} as const satisfies Readonly<Record<string, readonly [number, Wish]>>
export type WishName = keyof typeof wishes

/**
 * One act. `old` counts the newer cards with such a button that they skip; at 0 they ask for a new card first. It may
 * also name their newest card with the question that was put off last.
 */
export type Act = {
  readonly who: Name
  readonly wish: WishName
  readonly pick: number
  readonly old: number | 'put off'
  readonly copy: 0 | 1
  /** Whether it is delivered a second time: at the same moment to the same or the other copy, or to both some moments later, once all else is done. */
  readonly again: 'no' | 'to the same copy' | 'to the other copy' | 'later'
  /** Which of the next writes is cut short at its copy. */
  readonly cut?: Cut
}

/** The changes to the rules that an act can pick. */
export const ruleChanges: readonly Readonly<Record<string, string>>[] = [
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
  { whenAll: 'no' },
  { leads: 'ann,bob' },
]
export const pressWay = 0

/**
 * The events of one moment: acts all at once, before which Eve may have left. One copy hears of it at once; the other
 * still has the old roster.
 */
export type Moment = { readonly eveLeaves: 'no' | 'copy 0 is told' | 'copy 1 is told'; readonly acts: readonly Act[] }

/** A whole session, and how slow each copy's store is. */
export type Session = {
  readonly moments: readonly Moment[]
  readonly waits: readonly [readonly number[], readonly number[]]
}
