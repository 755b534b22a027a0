// Every card of a council return in every state worth a look, and every card of the fullest return.

import type { AnswerValue } from '../../assessment/answers/answer.ts'
import { usualSubmissionRule } from '../../assessment/answers/submission-share.ts'
import { type Assessment, valuesOf } from '../../assessment/assessment.ts'
import { auditFields } from '../../assessment/audit/entry.ts'
import { bringable } from '../../assessment/team/bringing.ts'
import { confirmAnswer } from '../../assessment/team/confirming.ts'
import type { CouncilReturn } from '../../assessment/team/roles.ts'
import type { Team } from '../../assessment/team/team.ts'
import { changedCard } from '../../cards/answering/changed-card.ts'
import { detailCard } from '../../cards/answering/detail-card.ts'
import { formCard } from '../../cards/answering/form-card.ts'
import { functionDoneLine } from '../../cards/answering/operation-notice.ts'
import { pauseCard } from '../../cards/answering/pause-card.ts'
import { progressCard } from '../../cards/answering/progress-card.ts'
import { questionCard } from '../../cards/answering/question-card.ts'
import { reviewCard } from '../../cards/answering/review-card.ts'
import type { View } from '../../cards/parts/frame.ts'
import { type ReminderView, reminderCard } from '../../cards/reminders/reminder-card.ts'
import {
  type RemindersSentView,
  remindersSentCard,
  unreachableCard,
} from '../../cards/reminders/reminders-sent-card.ts'
import { retentionCard } from '../../cards/reminders/retention-card.ts'
import { type FinishView, finishCard } from '../../cards/results/finish-card.ts'
import { functionCard } from '../../cards/results/function-card.ts'
import { gapsCard } from '../../cards/results/gaps-card.ts'
import { resultsCard } from '../../cards/results/results-card.ts'
import { type BringView, bringCard } from '../../cards/roles/bring-card.ts'
import { type FunctionAssignedView, functionAssignedCard } from '../../cards/roles/function-assigned-card.ts'
import { functionLeftOutCard } from '../../cards/roles/function-left-out-card.ts'
import { type FunctionsView, functionsCard } from '../../cards/roles/functions-card.ts'
import { myFunctionsCard } from '../../cards/roles/my-functions-card.ts'
import { observersCard } from '../../cards/roles/observers-card.ts'
import { handOverCard, leadsCard } from '../../cards/roles/people-card.ts'
import { aboutQuestionCard } from '../../cards/session/about-question-card.ts'
import { ballotCard } from '../../cards/session/ballot-card.ts'
import type { BallotView } from '../../cards/session/ballot-view.ts'
import { type NoteView, noteCard } from '../../cards/session/note-card.ts'
import { parkedCard } from '../../cards/session/parked-card.ts'
import { type ReasonView, reasonCard } from '../../cards/session/reason-card.ts'
import { recordedCard } from '../../cards/session/recorded-card.ts'
import { type SessionDoneView, sessionDoneCard } from '../../cards/session/session-done-card.ts'
import { type LeftOutView, leftOutCard } from '../../cards/settings/left-out-card.ts'
import { partCard } from '../../cards/settings/part-card.ts'
import { type SettingsView, settingsCard } from '../../cards/settings/settings-card.ts'
import type { PartView } from '../../cards/settings/settings-part.ts'
import { type SettingsPart, settingsParts } from '../../cards/settings/settings-presses.ts'
import { channelHelpCard, channelNotUnderstoodCard } from '../../cards/system/help-card.ts'
import { withLanguageSwitch } from '../../cards/system/language-switch.ts'
import { problemCard } from '../../cards/system/problem-card.ts'
import { teamWelcomeCard } from '../../cards/system/welcome-card.ts'
import { type AuditTrailView, auditTrailCard } from '../../cards/team/audit-trail-card.ts'
import { boardCard } from '../../cards/team/board-card.ts'
import { deletedReturnCard, deleteReturnCard } from '../../cards/team/delete-return-card.ts'
import { earlierCard } from '../../cards/team/earlier-returns-card.ts'
import { movedCard } from '../../cards/team/moved-card.ts'
import { sentPrivatelyCard } from '../../cards/team/sent-privately-card.ts'
import { teamCard } from '../../cards/team/team-card.ts'
import { type WhichCountsView, whichCountsCard } from '../../cards/team/which-counts-card.ts'
import { beyondTargets, gapList } from '../../scoring/roadmap.ts'
import * as sample from '../support/cards/sample.ts'
import {
  about,
  alone,
  asSent,
  type Drawing,
  everyFault,
  type FiledDrawing,
  functionNamed,
  inFile,
  planOf,
  type Seen,
  summaryOf,
  viewOf,
} from './drawing.ts'
import * as team from './team-sample.ts'
import { everyEntry } from './team-sample.ts'

const { bronwen, grace, rhys, priya, tom, aoife, sam, gone, shared, own } = team
const { questionId, question } = sample
const codes = sample.set.functions.map(({ code }) => code)

const board = (name: string, assessment: Assessment, seen: Seen = shared()): Drawing =>
  about(name, assessment, (view) => boardCard({ ...view, summary: summaryOf(view), plan: planOf(view) }), seen)

const ballot = (
  name: string,
  assessment: Assessment,
  id: string,
  rest: Partial<BallotView> = {},
  seen: Seen = shared(),
): Drawing => about(name, assessment, (view) => ballotCard({ ...view, question: question(id), ...rest }), seen)

const done = (
  name: string,
  assessment: Assessment,
  rest: Omit<SessionDoneView, keyof View>,
  seen: Seen = shared(),
): Drawing => about(name, assessment, (view) => sessionDoneCard({ ...view, ...rest }), seen)

const functions = (name: string, seen: Seen, change?: FunctionsView['change']): Drawing =>
  about(name, team.middle, (view) => functionsCard({ ...view, change }), seen)

const given = (
  name: string,
  assessment: Assessment,
  code: string,
  rest: Partial<FunctionAssignedView>,
  seen: Seen,
): Drawing =>
  about(name, assessment, (view) => functionAssignedCard({ ...view, function: functionNamed(code), ...rest }), seen)

const reminder = (
  name: string,
  why: ReminderView['why'],
  seen: Seen = own(rhys),
  assessment: Assessment = team.middle,
): Drawing => about(name, assessment, (view) => reminderCard({ ...view, why }), seen)

const reminded = (name: string, assessment: Assessment, rest: Partial<RemindersSentView>): Drawing =>
  about(
    name,
    assessment,
    (view) => remindersSentCard({ ...view, told: [], already: [], muted: [], ...rest }),
    shared(bronwen),
  )

const reason = (name: string, rest: Partial<ReasonView> = {}): Drawing =>
  about(
    name,
    team.middle,
    (view, drawing) => reasonCard({ ...view, question: question('AGIL-3P'), round: 2, drawing, ...rest }),
    own(bronwen),
  )

const results = (name: string, assessment: Assessment, seen: Seen): Drawing =>
  about(name, assessment, (view) => resultsCard({ ...view, summary: summaryOf(view), ...asSent(view) }), seen)

const matrix = (name: string, assessment: Assessment, code: string, seen: Seen): Drawing =>
  about(
    name,
    assessment,
    (view) => {
      const row = sample.there(summaryOf(view).functions.find((row) => row.code === code))
      return functionCard({ ...view, function: functionNamed(code), row })
    },
    seen,
  )

const gaps = (name: string, assessment: Assessment, seen: Seen, page = 1): Drawing =>
  about(
    name,
    assessment,
    (view) => {
      const given = [sample.set, valuesOf(assessment), { nation: view.council.nation }] as const
      return gapsCard({ ...view, toTarget: gapList(...given), beyond: beyondTargets(...given), page })
    },
    seen,
  )

const review = (name: string, assessment: Assessment, code: string, seen: Seen): Drawing =>
  about(name, assessment, (view) => reviewCard({ ...view, function: functionNamed(code) }), seen)

const finish = (
  name: string,
  assessment: Assessment,
  seen: Seen,
  how: Pick<FinishView, 'isSecond' | 'isDrafted'> = {},
): Drawing =>
  about(
    name,
    assessment,
    (view) => finishCard({ ...view, ...how, summary: summaryOf(view), rule: usualSubmissionRule }),
    seen,
  )

const notCounted = team.withTeam(team.submitted, {
  notCounted: { instead: team.other, by: bronwen, at: '2026-04-10T10:00:00.000Z' },
})

/** The first of the other returns is one of a place that the reader is a member of. */
const whichCounts = (
  name: string,
  assessment: Assessment,
  others: readonly Assessment[],
  seen: Seen,
  how: Partial<WhichCountsView> = {},
): Drawing =>
  about(
    name,
    assessment,
    (view) =>
      whichCountsCard({
        ...view,
        ...how,
        others: others.map((other, nth) => ({
          assessment: { ...other, id: team.other },
          ...(nth === 0 && { council: view.council }),
        })),
      }),
    seen,
  )

const draft = { by: bronwen, at: '2026-03-10T10:00:00.000Z' }

const leftOut = (name: string, assessment: Assessment, rest: Partial<LeftOutView> = {}): Drawing =>
  about(name, assessment, (view, drawing) => leftOutCard({ ...view, drawing, ...rest }), own(bronwen))

const oneLeftOut = { AGIL: sample.there(team.leavingOut.team?.leftOut?.AGIL) }

const settings = (name: string, assessment: Assessment, seen: Seen, rest: Partial<SettingsView> = {}): Drawing =>
  about(name, assessment, (view) => settingsCard({ ...view, deployment: {}, ...rest }), seen)

const part = (
  name: string,
  which: SettingsPart,
  assessment: Assessment,
  seen: Seen,
  rest: Partial<PartView> = {},
): Drawing =>
  about(name, assessment, (view, drawing) => partCard({ ...view, deployment: {}, drawing, part: which, ...rest }), seen)

const rules = (name: string, assessment: Assessment, seen: Seen, rest: Partial<PartView> = {}): Drawing =>
  part(name, 'rules', assessment, seen, rest)

const handOver = (name: string, assessment: Assessment, code: string, page: number, seen: Seen): Drawing =>
  about(name, assessment, (view) => handOverCard({ ...view, function: functionNamed(code), page }), seen)

const history = (
  name: string,
  rest: Pick<AuditTrailView, 'entries' | 'page' | 'hasOlder'>,
  assessment: Assessment = team.middle,
  seen: Seen = shared(bronwen),
): Drawing => about(name, assessment, (view) => auditTrailCard({ ...view, ...rest }), seen)

const leads = (name: string, assessment: Assessment, page: number, seen: Seen): Drawing =>
  about(name, assessment, (view) => leadsCard({ ...view, page }), seen)

const changed = (name: string, seen: Seen, wanted: AnswerValue, round?: number): Drawing =>
  about(
    name,
    team.middle,
    (view) => {
      const standing = sample.there(team.middle.answers['CULT-1C'])
      const problem = { code: 'answer-changed', question: questionId('CULT-1C'), standing, wanted } as const
      return changedCard({ ...view, question: question('CULT-1C'), problem, round })
    },
    seen,
  )

/** `others` are the channel's other returns, the newest first. */
const earlier = (
  name: string,
  others: readonly Assessment[],
  more: number,
  seen: Seen,
  now = team.middle,
  deleted: readonly Assessment[] = [],
): Drawing =>
  about(
    name,
    { ...now, number: Math.max(2, others.length + more + 1) },
    (view) =>
      earlierCard({
        ...view,
        others: others.map((other) => viewOf(view.words, other, seen)),
        more,
        deleted: deleted.map((other) => viewOf(view.words, other, seen)),
      }),
    seen,
  )

const someVoted = team.ballotOf('SERV-1C', [
  [bronwen, 'yes'],
  [grace, 'no'],
  [rhys, 'yes'],
])
const sixVoted = [
  [bronwen, 'yes'],
  [grace, 'no'],
  [rhys, 'yes'],
  [priya, 'yes'],
  [tom, 'unsure'],
  [aoife, 'yes'],
] as const
const revealed = team.ballotOf('SERV-1C', sixVoted, { revealed: true })
const observers = (name: string, assessment: Assessment, page: number, seen: Seen): Drawing =>
  about(name, assessment, (view) => observersCard({ ...view, page }), seen)

const confirmed = sample.taken(
  confirmAnswer(
    team.middle as CouncilReturn,
    { question: questionId('CULT-1P'), seen: 1, confirmed: true },
    sample.stamp(12, 'confirmed', grace),
  ),
)
const aboutQuestion = (name: string, assessment: Assessment, id: string, seen: Seen): Drawing =>
  about(name, assessment, (view) => aboutQuestionCard({ ...view, question: question(id) }), seen)

const note = (name: string, assessment: Assessment, id: string, rest: Partial<NoteView> = {}): Drawing =>
  about(
    name,
    assessment,
    (view, drawing) => noteCard({ ...view, question: question(id), drawing, ...rest }),
    own(grace),
  )

const bring = (name: string, assessment: Assessment, code: string, from: BringView['from']): Drawing =>
  about(name, assessment, (view) => bringCard({ ...view, function: functionNamed(code), from }), own(grace))

const bringFrom = (view: Assessment, target: Assessment, code: string): BringView['from'] => ({
  type: 'view',
  view,
  council: view.council,
  found: bringable(functionNamed(code), view, target, view.council.authority),
})

const observed = team.withTeam(team.middle, { observers: [tom, gone] })
const nobodyLeads = team.withTeam(team.middle, { leads: [gone] })
const byMembers = team.withRules(team.middle, { agreeing: 'members', named: true })
const byHand = team.withRules(team.middle, { whenAll: false })
const panel = [bronwen, grace, priya, tom]
const answeredByName = sample.say(team.middle, 'SERV-1C', 'yes', {
  day: 9,
  by: bronwen,
  votes: { yes: 4, no: 1, unsure: 1, by: Object.fromEntries(sixVoted) },
})
const plain = team.withRules(team.middle, { answering: 'press' })
const crowded = shared(undefined, team.crowd)

export const teamDrawings: readonly FiledDrawing[] = [
  ...inFile('system/welcome-card', [alone('team-welcome', (words) => teamWelcomeCard(words, sample.set))]),
  ...inFile('system/help-card', [
    alone('channel-help', (words) => channelHelpCard(words, '1.2.3')),
    alone('channel-not-understood', channelNotUnderstoodCard),
  ]),
  ...inFile('team/moved-card', [
    ...(['board', 'question', 'deleted'] as const).map((what) =>
      alone(`moved-${what}`, (words) => movedCard(words, what)),
    ),
    ...(['board', 'question'] as const).map((what) =>
      alone(`moved-${what}-link`, (words) => movedCard(words, what, 'https://teams.microsoft.com/l/message/19/1')),
    ),
  ]),
  ...inFile('team/board-card', [
    board('board-left-out', team.leavingOut),
    about(
      'board-in-both',
      team.middle,
      (view) => {
        const card = boardCard({ ...view, summary: summaryOf(view), plan: [] })
        return withLanguageSwitch(card, view.words, { do: 'board', assessment: view.assessment.id })
      },
      shared(),
    ),
    board('board-draft', team.withTeam(team.middle, { draft })),
    about(
      'board-asked',
      team.middle,
      (view) => boardCard({ ...view, summary: summaryOf(view), plan: [], isAsked: true }),
      shared(bronwen),
    ),
    board('board-not-counted', notCounted),
    board('board-fresh', team.fresh),
    board('board', team.middle),
    board('board-own', team.middle, shared(grace)),
    board('board-no-lead', nobodyLeads),
    board('board-planned', team.withPlan),
    board('board-submitted', team.submitted),
    board('board-reopened', { ...team.reopened, number: 2 }),
    board(
      'board-crowd',
      { ...team.middle, team: { ...sample.there(team.fullest.team), owners: sample.there(team.middle.team).owners } },
      crowded,
    ),
  ]),
  ...inFile('session/ballot-card', [
    ballot('ballot-first', team.fresh, 'LEAD-1C'),
    ballot('ballot-some', team.middle, 'SERV-1C', { ballot: someVoted }),
    ballot('ballot-some-not-voted', team.middle, 'SERV-1C', { ballot: someVoted }, shared(priya)),
    ballot('ballot-voted', team.middle, 'SERV-1C', { ballot: someVoted }, shared(grace)),
    ballot('ballot-everybody', byHand, 'SERV-1C', { ballot: team.ballotOf('SERV-1C', sixVoted) }),
    ballot('ballot-revealed-unsure', team.middle, 'SERV-1C', {
      ballot: team.ballotOf(
        'SERV-1C',
        [
          [bronwen, 'unsure'],
          [grace, 'unsure'],
          [rhys, 'no'],
        ],
        { revealed: true },
      ),
    }),
    ballot('ballot-observer', observed, 'SERV-1C', { ballot: someVoted }, shared(tom)),
    ballot('ballot-revealed-observer', observed, 'SERV-1C', { ballot: revealed }, shared(tom)),
    ballot('ballot-press-observer', team.withRules(observed, { answering: 'press' }), 'SERV-1C', {}, shared(tom)),
    ballot('ballot-will-be-named', team.withRules(team.middle, { named: true }), 'SERV-1C'),
    ballot('ballot-panel', team.withRules(team.middle, { panel }), 'SERV-1C', { ballot: someVoted }),
    ballot('ballot-members-reveal', byMembers, 'SERV-1C', { ballot: someVoted }),
    ballot('ballot-no-lead', nobodyLeads, 'SERV-1C', { ballot: someVoted }),
    ballot('ballot-revealed', team.middle, 'SERV-1C', { ballot: revealed }),
    ballot('ballot-vote-shown', team.middle, 'SERV-1C', { ballot: someVoted, isVoteShown: true }, shared(grace)),
    ballot('ballot-revealed-voted', team.middle, 'SERV-1C', { ballot: revealed }, shared(grace)),
    ballot('ballot-revealed-named', byMembers, 'SERV-1C', {
      ballot: team.ballotOf('SERV-1C', [...sixVoted, [gone, 'no']], { revealed: true, named: true }),
    }),
    ballot(
      'ballot-revealed-named-voted',
      byMembers,
      'SERV-1C',
      { ballot: team.ballotOf('SERV-1C', sixVoted, { revealed: true, named: true }) },
      shared(grace),
    ),
    ballot('ballot-revealed-all-one', team.middle, 'SERV-1C', {
      ballot: team.ballotOf(
        'SERV-1C',
        [
          [bronwen, 'yes'],
          [grace, 'yes'],
          [rhys, 'yes'],
        ],
        { revealed: true },
      ),
    }),
    ballot('ballot-revealed-only-one', team.middle, 'SERV-1C', {
      ballot: team.ballotOf('SERV-1C', [[bronwen, 'yes']], { revealed: true }),
    }),
    ballot('ballot-revealed-tied', team.middle, 'SERV-1C', {
      ballot: team.ballotOf(
        'SERV-1C',
        [
          [bronwen, 'yes'],
          [grace, 'no'],
          [rhys, 'no'],
          [tom, 'yes'],
        ],
        { revealed: true },
      ),
    }),
    ballot('ballot-not-applicable-offered', team.middle, 'DATA-2P', {
      ballot: team.ballotOf('DATA-2P', sixVoted, { revealed: true }),
    }),
    ballot('ballot-not-applicable-stands', team.middle, 'AGIL-3P', {
      ballot: team.ballotOf('AGIL-3P', sixVoted, { revealed: true, over: 1 }),
    }),
    ballot('ballot-agreed', team.middle, 'SERV-1C', { ballot: team.agreedBallot(revealed) }),
    ballot('ballot-answered', team.middle, 'LEAD-2C'),
    ballot('ballot-answered-member', team.middle, 'LEAD-2C', {}, shared(grace)),
    ballot('ballot-answered-by-owner', team.middle, 'CULT-1C', { ballot: team.ballotOf('CULT-1C', sixVoted) }),
    ballot('ballot-answered-not-applicable', team.middle, 'AGIL-3P'),
    ballot('ballot-answered-named', answeredByName, 'SERV-1C'),
    ballot(
      'ballot-again',
      team.middle,
      'LEAD-2C',
      { ballot: team.ballotOf('LEAD-2C', sixVoted.slice(0, 2), { over: 1 }) },
      shared(grace),
    ),
    ballot('ballot-some-left', team.withRules(team.middle, { panel: [...panel, gone, sam] }), 'SERV-1C', {
      ballot: team.ballotOf('SERV-1C', [...sixVoted.slice(0, 2), [gone, 'no'], [sam, 'no']]),
    }),
    ballot('ballot-all-left', team.middle, 'SERV-1C', {
      ballot: team.ballotOf('SERV-1C', [[gone, 'no']], { revealed: true }),
    }),
    ballot('ballot-crowd', team.middle, 'SERV-1C', { ballot: crowdBallot(true) }, crowded),
    ballot('ballot-press', plain, 'SERV-1C'),
    ballot('ballot-press-answered', plain, 'LEAD-2C'),
    ballot('ballot-press-not-applicable', plain, 'DATA-2P'),
    ballot('ballot-happened-agreed', team.middle, 'SERV-1P', {
      happened: { type: 'agreed', question: questionId('SERV-1C'), value: 'yes', votes: { yes: 5, no: 2, unsure: 0 } },
    }),
    about(
      'ballot-happened-function-done',
      team.middle,
      (view) => {
        const row = sample.there(summaryOf(view).functions.find(({ code }) => code === 'LEAD'))
        const functionDone = functionDoneLine(view.words, row)
        const votes = { yes: 5, no: 2, unsure: 0 }
        const happened = { type: 'agreed', question: questionId('LEAD-5P'), value: 'yes', votes, functionDone } as const
        return ballotCard({ ...view, question: question('SERV-1P'), happened })
      },
      shared(),
    ),
    ballot('ballot-happened-not-applicable', team.middle, 'SERV-1P', {
      happened: {
        type: 'agreed',
        question: questionId('AGIL-3P'),
        value: 'notApplicable',
        votes: { yes: 0, no: 2, unsure: 1 },
      },
    }),
    ballot('ballot-happened-agreed-without-votes', team.middle, 'SERV-1P', {
      happened: { type: 'agreed', question: questionId('SERV-1C'), value: 'no' },
    }),
    ballot('ballot-happened-said', plain, 'SERV-1P', {
      happened: { type: 'said', question: questionId('SERV-1C'), value: 'yes', by: grace, operation: 'said' },
    }),
    ballot('ballot-happened-undone', plain, 'SERV-1C', {
      happened: { type: 'undone', question: questionId('SERV-1C') },
    }),
    ballot('ballot-happened-stays', team.middle, 'SERV-2C', {
      happened: { type: 'stays', question: questionId('SERV-1C'), value: 'yes' },
    }),
    ballot('ballot-happened-kept', team.middle, 'SERV-2C', {
      happened: { type: 'kept', question: questionId('SERV-1P'), value: 'no' },
    }),
    ballot('ballot-happened-parked', team.middle, 'SERV-2C', {
      happened: { type: 'parked', question: questionId('SERV-1P') },
    }),
  ]),
  ...inFile('session/session-done-card', [
    done('together-done', team.nothingLeft, {
      parked: 3,
      owned: 16,
      happened: { type: 'agreed', question: questionId('GOVN-5P'), value: 'yes', votes: { yes: 6, no: 0, unsure: 0 } },
    }),
    done('together-done-all', team.answered, { parked: 0, owned: 0 }),
    done('together-done-within', team.withTeam(team.middle, { asking: { within: 'DATA' } }), { parked: 2, owned: 15 }),
    done('together-done-more', team.middle, { parked: 2, owned: 15 }),
    done('together-done-member', team.nothingLeft, { parked: 3, owned: 16 }, shared(grace)),
    done('together-done-no-lead', team.withTeam(team.nothingLeft, { leads: [gone] }), { parked: 3, owned: 16 }),
    done('together-done-submitted', team.submitted, { parked: 0, owned: 0 }),
  ]),
  ...inFile('roles/functions-card', [
    functions('functions', shared()),
    functions('functions-owner', shared(rhys)),
    functions('functions-lead', shared(bronwen)),
    functions('functions-taken', shared(grace), { type: 'taken', by: grace, function: 'DATA' }),
    functions('functions-taken-by-another', shared(), { type: 'taken', by: grace, function: 'DATA' }),
    functions('functions-handed', shared(bronwen), { type: 'handed', function: 'CULT', to: rhys }),
    functions('functions-freed', shared(bronwen), { type: 'freed', function: 'TECH' }),
    functions('functions-own-chat', own(grace), { type: 'handed', function: 'CULT', to: rhys }),
  ]),
  ...inFile('roles/people-card', [
    handOver('hand-over', team.middle, 'CULT', 1, shared(rhys)),
    handOver('hand-over-not-theirs', team.middle, 'CULT', 1, shared(grace)),
    handOver('hand-over-free', team.middle, 'CYBR', 1, shared(grace)),
    handOver('hand-over-own-chat', team.middle, 'DATA', 1, own(grace)),
    handOver('hand-over-crowd', team.middle, 'CULT', 2, shared(rhys, team.crowd)),
    handOver('hand-over-alone', team.middle, 'CULT', 1, shared(rhys, new Map([...team.people].slice(2, 3)))),
    leads('leads', team.middle, 1, shared(bronwen)),
    leads('leads-crowd-last', team.middle, 99, shared(grace, team.crowd)),
    leads('leads-member', team.middle, 1, shared(grace)),
    leads('leads-no-lead', nobodyLeads, 1, shared(grace)),
    leads('leads-crowd', team.middle, 1, shared(grace, team.crowd)),
  ]),
  ...inFile('roles/observers-card', [
    observers('observers', observed, 1, shared(bronwen)),
    observers('observers-member', observed, 1, shared(grace)),
    observers('observers-none', team.middle, 1, shared(bronwen)),
    observers('observers-crowd', team.middle, 2, shared(bronwen, team.crowd)),
  ]),
  ...inFile('session/about-question-card', [
    aboutQuestion('about-question', team.middle, 'SERV-1C', shared(grace)),
    aboutQuestion('about-question-noted', team.middle, 'CULT-1C', shared(bronwen)),
    aboutQuestion('about-question-observer', observed, 'SERV-1C', shared(tom)),
  ]),
  ...inFile('session/note-card', [
    note('note', team.middle, 'SERV-1C'),
    note('note-draft', team.middle, 'SERV-1C', { isDraft: true, typed: { note: 'Ask Tom about the minutes' } }),
    note('note-saved', team.middle, 'CULT-1C', { saved: true }),
    note('note-faults', team.middle, 'SERV-1C', {
      faults: [{ input: 'evidence', fault: 'not-a-link' }],
      typed: { note: 'The plan is on the intranet.', evidence: 'the intranet' },
    }),
  ]),
  ...inFile('roles/bring-card', [
    bring('bring', team.middle, 'CYBR', bringFrom(sample.answered, team.middle, 'CYBR')),
    bring('bring-nothing', team.answered, 'DATA', bringFrom(sample.answered, team.answered, 'DATA')),
    bring('bring-left', team.fresh, 'AGIL', {
      type: 'view',
      view: sample.answered,
      council: {},
      found: { brought: [], answered: 0, unsure: 1, notAllowed: 2 },
    }),
    bring('bring-none', team.middle, 'DATA', { type: 'none' }),
    bring('bring-other-version', team.middle, 'DATA', { type: 'other-version' }),
  ]),
  ...inFile('team/audit-trail-card', [
    history('history', { entries: everyEntry.slice(0, 15), page: 1, hasOlder: true }),
    history('history-older', { entries: everyEntry.slice(15), page: 2, hasOlder: false }),
    history('history-none', { entries: [], page: 1, hasOlder: false }),
  ]),
  ...inFile('team/team-card', [
    about('team-left-out', team.leavingOut, teamCard, shared(bronwen)),
    about('team', team.middle, teamCard, shared(bronwen)),
    about('team-member', team.middle, teamCard, shared(grace)),
    about('team-observed', observed, teamCard, shared(grace)),
    about('team-no-lead', nobodyLeads, teamCard, shared(grace)),
    about('team-submitted', team.submitted, teamCard, shared(bronwen)),
    about('team-nothing-parked', team.fresh, teamCard, shared(bronwen)),
    about('team-another', { ...team.fresh, number: 2 }, teamCard, shared(grace)),
  ]),
  ...inFile('team/which-counts-card', [
    whichCounts('which-counts-submitting', team.answered, [team.submitted], shared(bronwen), { isSubmitting: true }),
    whichCounts('which-counts', notCounted, [team.submitted], shared(bronwen)),
    whichCounts('which-counts-chosen', notCounted, [team.submitted, team.submitted], shared(bronwen), {
      isChosen: true,
    }),
    whichCounts('which-counts-member', notCounted, [team.submitted], shared(grace)),
    whichCounts('which-counts-none', team.submitted, [], shared(bronwen)),
    whichCounts('which-counts-reopened', team.reopened, [notCounted], shared(bronwen), { isReopened: true }),
    whichCounts('which-counts-left-alone', notCounted, [], shared(bronwen)),
    whichCounts('which-counts-left-alone-member', notCounted, [], shared(grace)),
  ]),
  ...inFile('team/earlier-returns-card', [
    earlier(
      'earlier',
      [{ ...team.reopened, number: 3 }, { ...team.submitted, name: 'Spring return', number: 2 }, team.submitted],
      0,
      shared(grace),
    ),
    earlier('earlier-own-chat', [team.submitted], 0, own(bronwen)),
    earlier(
      'earlier-many',
      Array.from({ length: 10 }, (_, index) => ({ ...team.submitted, number: 12 - index })),
      2,
      shared(),
    ),
    earlier('earlier-none', [], 0, shared()),
    earlier('earlier-not-counted', [notCounted, team.submitted], 0, shared(grace)),
    earlier('earlier-deleted', [team.submitted], 0, shared(bronwen), team.middle, [
      {
        ...team.middle,
        number: 2,
        deletion: { by: bronwen, at: '2026-05-04T10:00:00.000Z', removeAt: '2026-06-03T10:00:00.000Z' },
      },
    ]),
  ]),
  ...inFile('session/parked-card', [
    about('parked', team.middle, parkedCard, shared()),
    about('parked-member', team.middle, parkedCard, shared(grace)),
    about('parked-guest', byMembers, parkedCard, shared(sam)),
    about('parked-none', team.fresh, parkedCard, shared()),
    about(
      'parked-many',
      team.withTeam(team.middle, { parked: [...sample.set.questions.keys()].slice(0, 31) }),
      parkedCard,
      shared(),
    ),
  ]),
  ...inFile('roles/my-functions-card', [
    alone('mine', (words) =>
      myFunctionsCard({
        words,
        returns: [
          viewOf(words, team.middle, own(rhys)),
          viewOf(
            words,
            team.withTeam({ ...team.submitted, number: 2 }, { owners: { TECH: team.owned(rhys) } }),
            own(rhys),
          ),
        ],
        muted: false,
      }),
    ),
    alone('mine-muted', (words) =>
      myFunctionsCard({ words, returns: [viewOf(words, team.answered, own(grace))], muted: true }),
    ),
    alone('mine-many', (words) => {
      const owners = Object.fromEntries(codes.map((code) => [code, team.owned(rhys)]))
      const returns = [1, 2, 3].map((number) =>
        viewOf(words, team.withTeam({ ...team.middle, number }, { owners }), own(rhys)),
      )
      return myFunctionsCard({ words, returns, muted: false })
    }),
    alone('mine-none', (words) =>
      myFunctionsCard({ words, returns: [viewOf(words, team.middle, own(tom))], muted: false }),
    ),
  ]),
  ...inFile('roles/function-assigned-card', [
    given('given-taken', team.middle, 'DATA', {}, own(grace)),
    given('given-handed', team.middle, 'CULT', { by: bronwen }, own(rhys)),
    given('given-handed-answered', team.answered, 'CULT', { by: gone }, own(rhys)),
  ]),
  ...inFile('reminders/reminder-card', [
    reminder('reminder', { type: 'asked', by: bronwen }),
    reminder('reminder-actions', { type: 'asked', by: bronwen }, own(rhys), team.withPlan),
    reminder('reminder-plan', { type: 'plan' }, own(grace), team.withPlan),
    reminder('reminder-both', { type: 'asked', by: bronwen }, own(rhys), team.middleWithPlan),
    reminder('reminder-plan-many', { type: 'plan' }, own(bronwen), team.manyActions),
    reminder('reminder-three-days', { type: 'due', days: 3 }),
    reminder('reminder-tomorrow', { type: 'due', days: 1 }),
    reminder('reminder-today', { type: 'due', days: 0 }, own(grace)),
  ]),
  ...inFile('reminders/reminders-sent-card', [
    reminded('reminded', team.middle, { told: [rhys, grace], already: [aoife], muted: [tom] }),
    reminded('reminded-nobody', team.fresh, {}),
    about('unreachable', team.middle, (view) => unreachableCard(view, priya), own(bronwen)),
  ]),
  ...inFile('session/reason-card', [
    reason('reason'),
    reason('reason-first-press', { round: undefined }),
    reason('reason-draft', { isDraft: true, typed: { reason: 'The county decides this' } }),
    reason('reason-faults', { faults: [{ input: 'reason', fault: 'missing' }], typed: { reason: '' } }),
  ]),
  ...inFile('session/recorded-card', [
    about(
      'recorded',
      team.middle,
      (view) => recordedCard({ ...view, question: question('AGIL-3P'), value: 'notApplicable' }),
      own(bronwen),
    ),
  ]),
  ...inFile('team/sent-privately-card', [
    about(
      'private-settings',
      team.middle,
      (view) => sentPrivatelyCard({ ...view, about: 'settings' }),
      shared(bronwen),
    ),
    about('private-files', team.middle, (view) => sentPrivatelyCard({ ...view, about: 'files' }), shared(bronwen)),
    about('private-plan', team.middle, (view) => sentPrivatelyCard({ ...view, about: 'plan' }), shared(bronwen)),
    about('private-consent', team.middle, (view) => sentPrivatelyCard({ ...view, about: 'consent' }), shared(bronwen)),
    about(
      'private-left-out',
      team.middle,
      (view) => sentPrivatelyCard({ ...view, about: 'left-out' }),
      shared(bronwen),
    ),
    about('private-note', team.middle, (view) => sentPrivatelyCard({ ...view, about: 'note' }), shared(grace)),
    about('private-reason', team.middle, (view) => sentPrivatelyCard({ ...view, about: 'reason' }), shared(bronwen)),
  ]),
  ...inFile('results/results-card', [
    results('return-results', team.middle, shared()),
    results('return-results-left-out', team.leavingOut, shared()),
    results('return-results-answered', team.answered, shared()),
    results('return-results-submitted', team.submitted, shared()),
    results('return-results-not-counted', notCounted, shared()),
    results('return-results-reopened', team.reopened, shared()),
    results('return-results-reopened-much', team.reopenedMuch, shared()),
    about(
      'return-results-form-left',
      team.reopened,
      (view) => {
        const left = { function: functionNamed('CULT').code, chosen: 10 }
        return resultsCard({ ...view, summary: summaryOf(view), left, ...asSent(view) })
      },
      own(rhys),
    ),
    results('return-results-owner', team.middle, own(rhys)),
    results('return-results-owner-submitted', team.submitted, own(rhys)),
  ]),
  ...inFile('results/gaps-card', [
    gaps('return-gaps', team.answered, shared()),
    gaps('return-gaps-planned', team.withPlan, shared()),
    gaps('return-gaps-lead', team.withPlan, own(bronwen)),
    gaps('return-gaps-left-out', team.leavingOut, shared()),
    gaps('return-gaps-owner', team.answered, own(grace)),
    gaps('return-gaps-member', team.answered, own(tom)),
  ]),
  ...inFile('results/function-card', [
    matrix('return-function', team.middle, 'LEAD', shared()),
    matrix('return-function-taken', team.middle, 'CULT', shared(bronwen)),
    matrix('return-function-left', team.middle, 'CYBR', shared()),
    matrix('return-function-reopened', team.reopened, 'CYBR', shared()),
    matrix('return-function-owner', team.middle, 'CULT', own(rhys)),
    matrix('return-function-submitted', team.submitted, 'CULT', shared()),
  ]),
  ...inFile('answering/review-card', [
    review('return-review', team.middle, 'LEAD', shared()),
    review('return-review-left-out', team.leavingOut, 'LEAD', shared()),
    review('return-review-member', team.middle, 'LEAD', shared(grace)),
    review('return-review-owner', team.middle, 'CULT', own(rhys)),
    review('return-review-not-owner', team.middle, 'LEAD', own(rhys)),
    review('return-review-confirmed', confirmed, 'CULT', shared(grace)),
    review('return-review-confirmed-all', confirmed, 'CULT', shared()),
    review('return-review-reopened', team.reopened, 'CYBR', shared()),
    review('return-review-submitted', team.submitted, 'AGIL', shared()),
  ]),
  ...inFile('results/finish-card', [
    finish('return-finish', team.middle, shared(bronwen)),
    finish('return-finish-answered', team.answered, shared(bronwen)),
    finish('return-finish-own-chat', team.middle, own(bronwen)),
    finish('return-finish-drafted', team.withTeam(team.middle, { draft }), shared(bronwen), { isDrafted: true }),
    finish('return-finish-much-open', team.mostly, shared(bronwen)),
    finish('return-finish-second', team.mostly, shared(bronwen), { isSecond: true }),
  ]),
  ...inFile('settings/left-out-card', [
    leftOut('left-out-none', team.middle),
    leftOut('left-out-one', team.withTeam(team.leavingOut, { leftOut: oneLeftOut }), {
      changed: { type: 'left', function: 'AGIL' },
    }),
    leftOut('left-out-two', team.leavingOut),
    leftOut('left-out-draft', team.middle, { isDraft: true, typed: { reason: 'The county decides this' } }),
    leftOut('left-out-back', team.middle, { changed: { type: 'back', function: 'AGIL' } }),
    leftOut('left-out-faults', team.middle, {
      faults: [{ input: 'left-out', fault: 'missing' }],
      typed: { 'left-out': 'AGIL' },
    }),
  ]),
  ...inFile('roles/function-left-out-card', [
    about(
      'function-left-out',
      team.leavingOut,
      (view) => functionLeftOutCard({ ...view, function: 'DATA', by: bronwen }),
      own(grace),
    ),
    about(
      'function-brought-back',
      team.middle,
      (view) => functionLeftOutCard({ ...view, function: 'DATA', by: bronwen }),
      own(grace),
    ),
  ]),
  ...inFile('settings/settings-card', [
    settings('return-settings', team.withRules(team.middle, { panel }), own(bronwen)),
    settings('return-settings-fresh', team.fresh, own(bronwen), { saved: true }),
    settings('return-settings-many', team.middle, own(bronwen, team.hostileCrowd)),
    settings('return-settings-left-out', team.leavingOut, own(bronwen)),
  ]),
  ...inFile('settings/part-card', [
    rules('return-rules', team.withRules(team.middle, { panel }), own(bronwen)),
    rules(
      'return-rules-guests',
      team.withRules(team.middle, { guestsVote: true, panel: [...panel, sam] }),
      own(bronwen),
    ),
    rules('return-rules-guest-without-vote', team.withRules(team.middle, { panel: [...panel, sam] }), own(bronwen)),
    rules('return-rules-fresh', team.fresh, own(bronwen)),
    rules('return-rules-crowd', team.middle, own(bronwen, team.crowd)),
    rules('return-rules-many', team.middle, own(bronwen, team.hostileCrowd)),
    rules('return-rules-faults', byMembers, own(bronwen), {
      faults: [
        { input: 'leads', fault: 'missing' },
        { input: 'panel', fault: 'too-few', least: 3 },
      ],
      typed: { answering: 'press', named: 'no', agreeing: 'leads', guests: 'yes', panel: `${grace},${tom}` },
      drawn: { answering: 'vote', named: 'yes', agreeing: 'members', guests: 'no', panel: '', leads: bronwen },
    }),
    rules('return-rules-left', team.middle, own(bronwen), { typed: { answering: 'press' }, isDraft: true }),
    part('return-dates', 'dates', team.middle, own(bronwen)),
    part('return-council', 'council', team.middle, own(bronwen)),
    part('return-targets-left-out', 'targets', team.leavingOut, own(bronwen)),
  ]),
  ...inFile('answering/question-card', [
    about(
      'owner-question-first',
      team.fresh,
      (view) => questionCard({ ...view, question: question('DATA-1C'), happened: { type: 'first' } }),
      own(grace),
    ),
    about(
      'owner-question-of-two',
      team.withTeam(team.middle, { owners: { CULT: team.owned(rhys), DATA: team.owned(rhys) } }),
      (view) => questionCard({ ...view, question: question('DATA-1P') }),
      own(rhys),
    ),
    about('owner-question', team.middle, (view) => questionCard({ ...view, question: question('CULT-3C') }), own(rhys)),
    about(
      'owner-question-answered',
      team.withTeam(team.middle, { owners: { CULT: team.owned(grace) } }),
      (view) => questionCard({ ...view, question: question('CULT-2C') }),
      own(grace),
    ),
  ]),
  ...inFile('answering/detail-card', [
    about(
      'owner-detail',
      team.middle,
      (view, drawing) => detailCard({ ...view, question: question('CULT-1C'), drawing }),
      own(rhys),
    ),
  ]),
  ...inFile('answering/form-card', [
    about(
      'owner-form',
      team.middle,
      (view, drawing) => formCard({ ...view, function: functionNamed('CULT'), drawing }),
      own(rhys),
    ),
  ]),
  ...inFile('answering/progress-card', [
    about('owner-progress', team.middle, progressCard, own(rhys)),
    about('owner-progress-left-out', team.leavingOut, progressCard, own(grace)),
    about('owner-progress-answered', team.answered, progressCard, own(rhys)),
  ]),
  ...inFile('answering/pause-card', [
    about('owner-pause', team.middle, pauseCard, own(rhys)),
    about(
      'owner-pause-named',
      { ...team.middle, team: { ...(team.middle.team as Team), place: 'Wrenbridge *board*, Digital' } },
      pauseCard,
      own(rhys),
    ),
  ]),
  ...inFile('answering/changed-card', [
    changed('return-changed-press', shared(grace), 'no'),
    changed('return-changed-agree', shared(bronwen), 'no', 2),
    changed('return-changed-owner', own(rhys), 'no'),
    changed('return-changed-to-the-same', shared(bronwen), 'yes', 2),
  ]),
  ...inFile('reminders/retention-card', [
    about('retention-return', team.middle, (view) => retentionCard(view, '2026-12-31T10:00:00.000Z'), own(bronwen)),
  ]),
  ...inFile('team/delete-return-card', [
    about('delete-return', team.middle, deleteReturnCard, shared(bronwen)),
    alone('deleted-return', (words) =>
      deletedReturnCard(words, { id: team.middle.id, removeAt: '2026-06-03T10:00:00.000Z' }),
    ),
    alone('deleted-return-that-counted', (words) =>
      deletedReturnCard(words, { id: team.middle.id, removeAt: '2026-06-03T10:00:00.000Z', asksAbout: team.other }),
    ),
    alone('deleted-return-that-counted-elsewhere', (words) =>
      deletedReturnCard(words, { id: team.middle.id, removeAt: '2026-06-03T10:00:00.000Z', asksAbout: undefined }),
    ),
  ]),
  ...inFile('system/problem-card', [
    ...(
      [
        ['leads-only-no-lead', { code: 'leads-only', leads: [] }, shared(grace)],
        ['leads-only-no-lead-own', { code: 'leads-only', leads: [] }, own(grace)],
        ['later-return-own', { code: 'later-return' }, own(grace)],
        ['function-free', { code: 'function-not-yours', functionCode: 'TECH' }, own(grace)],
        ['submitted-return-owner', { code: 'assessment-submitted', at: '2026-03-20T10:00:00.000Z' }, own(grace)],
        ['submitted-return', { code: 'assessment-submitted', at: '2026-03-20T10:00:00.000Z' }, shared(grace)],
      ] as const
    ).map(([name, problem, seen]) =>
      alone(`problem-${name}`, (words) =>
        problemCard(words, problem, team.middle.id, { ...seen, assessment: team.middle }),
      ),
    ),
  ]),
]

function crowdBallot(isNamed: boolean) {
  const said = [...team.crowd.keys()].map(
    (person, index) => [person, (['yes', 'no', 'yes', 'unsure', 'yes'] as const)[index % 5] ?? 'yes'] as const,
  )
  return team.ballotOf('SERV-1C', said, { named: isNamed, revealed: true })
}

const { fullest, fullestLeavingOut, fullestReopened, hostileCrowd } = team
const allObserve = team.withTeam(fullest, { observers: [...hostileCrowd.keys()] })
const here = shared(bronwen, hostileCrowd)
const there = own(bronwen, hostileCrowd)
const operation = 'o'.repeat(200)
const standingRevision = (id: string) => sample.there(fullest.answers[questionId(id)]).revision

/** Every card that can be drawn of the fullest return: each question, function and page of it. Named as `everyCardAbout` does. */
export const everyTeamCard: readonly Drawing[] = [
  board('board:open', fullest, here),
  board('board:reopened', fullestReopened, here),
  board('board:left-out', fullestLeavingOut, here),
  results('results-return:left-out', fullestLeavingOut, here),
  review('review-return:left-out', fullestLeavingOut, 'LEAD', here),
  gaps('gaps-return:left-out', fullestLeavingOut, here),
  finish('finish-return:left-out', { ...fullestLeavingOut, answers: {} }, here),
  leftOut('left-out:all', fullestLeavingOut, { faults: everyFault }),
  ...[...sample.set.questions.keys()].flatMap((id) => [
    ballot(
      `ballot:${id}`,
      fullest,
      id,
      {
        ballot: team.fullestBallot(id, true, standingRevision(id)),
        happened: {
          type: 'said',
          question: id,
          value: 'notApplicable',
          by: bronwen,
          operation,
          functionDone: 'x'.repeat(200),
        },
      },
      here,
    ),
    ballot(
      `ballot:${id}-open`,
      fullest,
      id,
      {
        ballot: team.fullestBallot(id, false, standingRevision(id)),
        happened: { type: 'parked', question: id },
      },
      here,
    ),
    ballot(`ballot:${id}-answered`, fullest, id, {}, here),
    about(`question-return:${id}`, fullest, (view) => questionCard({ ...view, question: question(id) }), there),
    about(
      `detail-return:${id}`,
      fullest,
      (view, drawing) => detailCard({ ...view, question: question(id), drawing, faults: everyFault }),
      there,
    ),
    about(
      `changed-return:${id}`,
      fullest,
      (view) => {
        const standing = sample.there(fullest.answers[id])
        const problem = { code: 'answer-changed', question: id, standing, wanted: 'yes' } as const
        return changedCard({ ...view, question: question(id), problem, round: 99 })
      },
      here,
    ),
  ]),
  ...codes.flatMap((code) => [
    matrix(`function-return:${code}`, fullestReopened, code, here),
    review(`review-return:${code}`, fullest, code, here),
    review(`review-late:${code}`, fullestReopened, code, here),
    about(
      `review-own:${code}`,
      fullestReopened,
      (view) =>
        reviewCard({
          ...view,
          function: functionNamed(code),
          outcome: {
            saved: 10,
            operation,
            functionDone: 'x'.repeat(200),
            conflicts: functionNamed(code).questions.map(({ id }) => ({ question: id, wanted: 'unsure' })),
          },
        }),
      own(sample.there(fullest.team?.owners[code]).person, hostileCrowd),
    ),
    handOver(`hand-over:${code}`, fullest, code, 1, here),
    given(`given:${code}`, fullest, code, { by: bronwen }, own(grace, hostileCrowd)),
  ]),
  ...Array.from({ length: 12 }, (_, page) => gaps(`gaps-return:${page + 1}`, fullestReopened, here, page + 1)),
  ...[...sample.set.questions.keys()].flatMap((id) => [
    about(`about-question:${id}`, fullest, (view) => aboutQuestionCard({ ...view, question: question(id) }), here),
    about(`note:${id}`, fullest, (view, drawing) => noteCard({ ...view, question: question(id), drawing }), {
      ...here,
      place: 'personal',
    }),
  ]),
  ...codes.map((code) => {
    const open = { ...fullest, answers: {} }
    return bring(`bring:${code}`, open, code, bringFrom(sample.fullest, open, code))
  }),
  ...Array.from({ length: 10 }, (_, page) => observers(`observers:${page + 1}`, allObserve, page + 1, here)),
  ...Array.from({ length: 10 }, (_, page) => leads(`leads:${page + 1}`, fullest, page + 1, here)),
  results('results-return:late', fullestReopened, here),
  results('results-return:all', fullest, here),
  about(
    'functions:all',
    fullest,
    (view) => functionsCard({ ...view, change: { type: 'handed', function: 'LEAD', to: grace } }),
    here,
  ),
  about('team:all', fullest, teamCard, here),
  history(
    'history:all',
    {
      entries: Array.from({ length: 15 }, (_, index) => ({
        ...{ id: `${index}`, at: '2026-03-20T10:00:00.000Z', by: grace, person: bronwen, function: 'LEAD' },
        ...(index % 2 === 0 ? { action: 'give-function' } : { action: 'settings', fields: auditFields }),
      })),
      ...{ page: 50, hasOlder: true },
    },
    fullest,
    here,
  ),
  earlier(
    'earlier:all',
    Array(10).fill({ ...fullestReopened, submittedAt: '2026-03-20T10:00:00.000Z' }),
    9,
    here,
    fullest,
  ),
  about('parked:all', fullest, parkedCard, here),
  finish('finish-return:all', team.withTeam({ ...fullest, answers: {} }, {}), here),
  settings('settings-return:all', fullest, there, { saved: true }),
  ...settingsParts.map((which) => part(`settings-return-${which}:all`, which, fullest, there, { faults: everyFault })),
  about(
    'reminded:all',
    fullest,
    (view) => {
      const all = [...hostileCrowd.keys()]
      return remindersSentCard({ ...view, told: all, already: all, muted: all })
    },
    here,
  ),
  about(
    'reminder:all',
    { ...fullest, answers: {} },
    (view) => reminderCard({ ...view, why: { type: 'asked', by: grace } }),
    there,
  ),
  about('unreachable:all', fullest, (view) => unreachableCard(view, grace), there),
  about(
    'reason:all',
    fullest,
    (view, drawing) => reasonCard({ ...view, question: question('AGIL-3P'), round: 9, drawing, faults: everyFault }),
    there,
  ),
  done('together-done:all', fullest, { parked: 90, owned: 90 }),
  alone('mine:all', (words) =>
    myFunctionsCard({
      words,
      returns: Array.from({ length: 4 }, () =>
        viewOf(
          words,
          team.withTeam(fullest, { owners: Object.fromEntries(codes.map((code) => [code, team.owned(bronwen)])) }),
          there,
        ),
      ),
      muted: true,
    }),
  ),
  ...(
    [
      { code: 'leads-only', leads: [...hostileCrowd.keys()] },
      { code: 'lead-present', leads: [...hostileCrowd.keys()] },
      { code: 'function-taken', functionCode: 'CULT', owner: grace },
      { code: 'function-not-yours', functionCode: 'CULT', owner: grace },
    ] as const
  ).map((problem) => alone(`problem-return:${problem.code}`, (words) => problemCard(words, problem, fullest.id, here))),
]
