// Draws the result of a ballot: the number of votes, and, once revealed, their answers and agreement.

import { type AnswerValue, type Votes, type VoteValue, voteValues } from '../../assessment/answers/answer.ts'
import { mayBeNotApplicable } from '../../assessment/answers/answering.ts'
import type { PersonId } from '../../assessment/ids.ts'
import { standingVotes } from '../../assessment/team/ballot.ts'
import { awaitedOf, leastPanel, panelOf, usualRules, votersOf } from '../../assessment/team/team.ts'
import { ratio, wholePerCent } from '../../scoring/ratio.ts'
import {
  bar,
  button,
  buttons,
  column,
  columns,
  type Element,
  rowsOf,
  small,
  smallLiteral,
  subheading,
  text,
} from '../parts/elements.ts'
import { leadsHere, namesOf } from '../parts/names.ts'
import { mayBringQuestions } from '../parts/reader-rights.ts'
import { listed, type Words } from '../parts/words.ts'
import type { OpenView } from './ballot-view.ts'

// The most voters named under each answer: more than a usual team has, and they fit on a card.
const mostVoters = 40

const rulesOf = ({ assessment: { team } }: OpenView) => team?.rules ?? usualRules
const votingIn = (view: OpenView) => ({ rules: rulesOf(view), observers: view.assessment.team?.observers })
const votersIn = (view: OpenView) => votersOf(view.people, votingIn(view))
/** Whether the bot reveals the votes once everybody, or the panel, has voted. */
const isByItself = (view: OpenView) => awaitedOf(votingIn(view), view.people).length > 0

/** The votes that count, before and after the reveal: those of current members who may vote by the rules. */
export function countedVotes(view: OpenView): readonly { readonly person: PersonId; readonly value: VoteValue }[] {
  const voters = new Set(votersIn(view))
  return [...standingVotes(view.ballot)]
    .filter(([person]) => voters.has(person))
    .map(([person, { value }]) => ({ person, value }))
}

/** Before the reveal: the number of votes and voters, never their answers. */
export function progressOf(view: OpenView): Element[] {
  const { words, ballot } = view
  const { ballot: said } = words.ui.team
  const voters = votersIn(view)
  const voted = countedVotes(view).map(({ person }) => person)
  const progress = said.votedSome(voted.length, voters.length)
  const line = haveAllVoted(view) ? said.votedAll : progress
  const panel = panelOf(votingIn(view), view.people)
  return [
    text(line, { weight: 'Bolder', spacing: 'Medium' }),
    bar(voters.length === 0 ? 0 : voted.length / voters.length, progress),
    ...(panel.length >= leastPanel
      ? [small(said.panel(panel.filter((person) => voted.includes(person)).length, panel.length))]
      : isByItself(view)
        ? [small(said.revealsItself)]
        : []),
    small(ballot.named ? said.named : said.notNamed),
  ]
}

/** Whether every member with a vote has voted. */
function haveAllVoted(view: OpenView): boolean {
  const voted = countedVotes(view).length
  return voted > 0 && voted === votersIn(view).length
}

/** Says who reveals the votes, with the button once there are any. */
export function revealPart(view: OpenView): Element[] {
  const { words, assessment, question, ballot } = view
  const { ballot: said, buttons: titles } = words.ui.team
  const here = { assessment: assessment.id, question: question.id, round: ballot.round }
  return [
    ...(isByItself(view)
      ? whoMay(view, said.leadRevealsSooner, said.anyoneRevealsSooner)
      : whoMay(view, said.leadReveals, said.anyoneReveals)),
    ...(countedVotes(view).length > 0 && mayBringQuestions(view)
      ? [buttons(button(titles.reveal, { do: 'reveal', ...here }, haveAllVoted(view) ? { style: 'positive' } : {}))]
      : []),
  ]
}

/** Says who reveals and records: a current lead, or any member. */
function whoMay(view: OpenView, byLead: (names: string) => string, anyone: string): Element[] {
  const { words } = view
  if (rulesOf(view).agreeing === 'members') return [small(anyone)]
  const leads = leadsHere(view)
  return leads.length === 0
    ? [text(words.ui.team.ballot.noLead, { spacing: 'Small' })]
    : [smallLiteral(byLead(namesOf(view, leads, 4)))]
}

/** The revealed votes: counts, names if the rules show them, and the agreement. */
export function countsOf(view: OpenView): Element[] {
  const { words, ballot } = view
  const rows = countsIn(view).map((row) => (ballot.named ? row : { ...row, persons: [] }))
  const votes = rows.filter(({ count }) => count > 0).map(({ value, count }) => `${count} ${words.ui.values[value]}`)
  const counted = words.ui.team.ballot.counted(total(rows), votersIn(view).length, votes.join(', '))
  return [subheading(counted), ...countRows(view, rows), text(agreementLine(view, rows), { spacing: 'Small' })]
}

function countsIn(view: OpenView): readonly Count[] {
  const counted = countedVotes(view)
  return voteValues.map((value) => {
    const persons = counted.filter((vote) => vote.value === value).map(({ person }) => person)
    return { value, count: persons.length, persons }
  })
}

/** The votes behind a recorded answer, and how many of them were for it. */
export function keptCounts(view: OpenView, value: AnswerValue, votes: Votes): Element[] {
  const { words } = view
  const said = Object.entries(votes.by ?? {}) as [PersonId, VoteValue][]
  const rows = voteValues.map((each) => ({
    value: each,
    count: votes[each],
    persons: said.filter(([, value]) => value === each).map(([person]) => person),
  }))
  const agreed = agreedLine(words, value, votes)
  return [
    subheading(words.ui.team.ballot.saidBefore),
    ...countRows(view, rows),
    ...(agreed ? [text(agreed, { spacing: 'Small' })] : []),
  ]
}

/** The share of votes for the answer. Undefined for "Not applicable", which is agreed and never voted. */
export function agreedLine({ ui }: Words, value: AnswerValue, { yes, no, unsure }: Votes): string | undefined {
  if (value === 'notApplicable') return undefined
  return ui.team.happened.agreedBy({ yes, no, unsure }[value], yes + no + unsure)
}

/** The count of one answer, with names if they may be shown. */
type Count = { readonly value: VoteValue; readonly count: number; readonly persons: readonly PersonId[] }

function countRows(view: OpenView, rows: readonly Count[]): Element[] {
  const { ui } = view.words
  const all = total(rows)
  return rows.flatMap(({ value, count, persons }) => {
    const said = ui.team.ballot.votes(ui.values[value], count, all)
    return [
      columns(
        [
          column('110px', [text(ui.values[value])]),
          column('auto', [bar(count / Math.max(1, all), said)]),
          column('stretch', [text(String(count), { weight: 'Bolder' })]),
        ],
        { spacing: 'Small' },
      ),
      ...(persons.length > 0 ? [smallLiteral(namesOf(view, persons, mostVoters), 'None')] : []),
    ]
  })
}

const total = (rows: readonly Count[]) => rows.reduce((sum, { count }) => sum + count, 0)

/** The most frequent answers: several when the votes are split. */
function leadingOf(rows: readonly Count[]): readonly VoteValue[] {
  const most = Math.max(...rows.map(({ count }) => count))
  return rows.filter(({ count }) => count === most).map(({ value }) => value)
}

function agreementLine({ words }: OpenView, rows: readonly Count[]): string {
  const { ui } = words
  const said = ui.team.ballot
  const all = total(rows)
  const most = Math.max(...rows.map(({ count }) => count))
  const perCent = wholePerCent(ratio(most, Math.max(1, all)))
  const leading = leadingOf(rows).map((value) => ui.values[value])
  const [first = ''] = leading
  if (leading.length > 1) return said.tied(listed(words, leading), most, perCent)
  return most === all ? said.all(first, all) : said.most(first, most, all, perCent)
}

/**
 * Says who may record an answer, with the buttons for a reader who may. "Not applicable" only if the question allows
 * it.
 */
export function agreeButtons(view: OpenView): Element[] {
  const { words, assessment, council, question, ballot } = view
  const { ui } = words
  const leading = leadingOf(countsIn(view))
  const isUnsure = leading.length === 1 && leading[0] === 'unsure'
  const [all] = leading
  const cast = countedVotes(view)
  const isUnanimous = cast.length > 1 && cast.every(({ value }) => value === all)
  const { agree: agreeing, agreeAll } = ui.team.buttons
  const agree = (value: 'yes' | 'no' | 'notApplicable') =>
    button(
      (isUnanimous && value === all ? agreeAll : agreeing)(ui.values[value]),
      {
        do: 'agree',
        assessment: assessment.id,
        question: question.id,
        round: ballot.round,
        revision: assessment.answers[question.id]?.revision ?? 0,
        value,
      },
      leading.length === 1 && leading[0] === value ? { style: 'positive' } : {},
    )
  return [
    subheading(ui.team.ballot.record),
    ...whoMay(view, ui.team.ballot.leadRecords, ui.team.ballot.anyoneRecords),
    ...(isUnsure ? [small(ui.team.ballot.unsure(ui.team.buttons.park))] : []),
    ...(mayBringQuestions(view)
      ? rowsOf([
          agree('yes'),
          agree('no'),
          ...(mayBeNotApplicable(question, council.authority) ? [agree('notApplicable')] : []),
        ])
      : []),
  ]
}
