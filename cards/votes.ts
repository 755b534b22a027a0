// What a ballot has come to: how many have voted, and, once revealed, what they said and how far they agree.

import { mayBeNotApplicable } from '../assessment/answering.ts'
import { standingVotes, type VoteValue, voteValues } from '../assessment/ballot.ts'
import { leastPanel, usualRules, votersOf } from '../assessment/team.ts'
import { ratio, wholePerCent } from '../scoring/ratio.ts'
import type { OpenView } from './ballot-card.ts'
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
} from './elements.ts'
import { leadsHere, namesOf } from './names.ts'
import { listed } from './words.ts'

// Everybody in a team of any usual size; a card has room for as many under each answer.
const mostVoters = 40

const rulesOf = ({ assessment: { team } }: OpenView) => team?.rules ?? usualRules

/** Before the votes are revealed: how many of how many have voted, never what. */
export function progressOf(view: OpenView): Element[] {
  const { words, people, ballot } = view
  const { ballot: said } = words.ui.team
  const rules = rulesOf(view)
  const voters = votersOf(people, rules)
  const voted = voters.filter(({ person }) => ballot.votes[person]).length
  const progress = said.votedSome(voted, voters.length)
  const panel = rules.panel.filter((person) => people.has(person))
  return [
    text(progress, { weight: 'Bolder', spacing: 'Medium' }),
    bar(voters.length === 0 ? 0 : voted / voters.length, progress),
    ...(panel.length >= leastPanel
      ? [small(said.panel(panel.filter((person) => ballot.votes[person]).length, panel.length))]
      : []),
    small(ballot.named ? said.named : said.notNamed),
  ]
}

/** Who reveals the votes, with the button once there are any. */
export function revealPart(view: OpenView): Element[] {
  const { words, assessment, question, ballot } = view
  const { ballot: said, buttons: titles } = words.ui.team
  const here = { assessment: assessment.id, question: question.id, round: ballot.round }
  return [
    ...whoMay(view, said.leadReveals, said.anyoneReveals),
    ...(standingVotes(ballot).size > 0 ? [buttons(button(titles.reveal, { do: 'reveal', ...here }))] : []),
  ]
}

/** Who reveals and records: a lead who is here, or anybody. */
function whoMay(view: OpenView, byLead: (names: string) => string, anyone: string): Element[] {
  const { words } = view
  if (rulesOf(view).agreeing === 'members') return [small(anyone)]
  const leads = leadsHere(view)
  return leads.length === 0
    ? [text(words.ui.team.ballot.noLead, { spacing: 'Small' })]
    : [smallLiteral(byLead(namesOf(view, leads, 4)))]
}

/** Once the votes are revealed: how many said what, who where that is the rule, and how far that is one voice. */
export function countsOf(view: OpenView): Element[] {
  const { words, ballot } = view
  const { ui } = words
  const standing = [...standingVotes(ballot)]
  const rows = voteValues.map((value) => {
    const persons = standing.filter(([, vote]) => vote.value === value).map(([person]) => person)
    return { value, persons }
  })
  return [
    subheading(ui.team.ballot.said),
    ...rows.flatMap(({ value, persons }) => {
      const said = ui.team.ballot.votes(ui.values[value], persons.length, standing.length)
      return [
        columns(
          [
            column('110px', [text(ui.values[value])]),
            column('auto', [bar(persons.length / standing.length, said)]),
            column('stretch', [text(String(persons.length), { weight: 'Bolder' })]),
          ],
          { spacing: 'Small' },
        ),
        ...(ballot.named && persons.length > 0 ? [smallLiteral(namesOf(view, persons, mostVoters), 'None')] : []),
      ]
    }),
    text(
      agreementLine(
        view,
        rows.map(({ value, persons }) => [value, persons.length]),
      ),
      { spacing: 'Small' },
    ),
  ]
}

function agreementLine({ words }: OpenView, counts: readonly (readonly [VoteValue, number])[]): string {
  const { ui } = words
  const said = ui.team.ballot
  const all = counts.reduce((sum, [, n]) => sum + n, 0)
  const most = Math.max(...counts.map(([, n]) => n))
  const perCent = wholePerCent(ratio(most, Math.max(1, all)))
  const leading = counts.filter(([, n]) => n === most).map(([value]) => ui.values[value])
  const [first = ''] = leading
  if (leading.length > 1) return said.tied(listed(words, leading), most, perCent)
  return most === all ? said.all(first, all) : said.most(first, most, all, perCent)
}

/** The answers that may be recorded, and by whom. "Not applicable" only where the question allows it. */
export function agreeButtons(view: OpenView): Element[] {
  const { words, assessment, council, question, ballot } = view
  const { ui } = words
  const agree = (value: 'yes' | 'no' | 'notApplicable') =>
    button(ui.team.buttons.agree(ui.values[value]), {
      do: 'agree',
      assessment: assessment.id,
      question: question.id,
      round: ballot.round,
      revision: assessment.answers[question.id]?.revision ?? 0,
      value,
    })
  return [
    subheading(ui.team.ballot.record),
    ...whoMay(view, ui.team.ballot.leadRecords, ui.team.ballot.anyoneRecords),
    ...rowsOf([
      agree('yes'),
      agree('no'),
      ...(mayBeNotApplicable(question, council.authority) ? [agree('notApplicable')] : []),
    ]),
  ]
}
