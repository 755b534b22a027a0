// Words a refusal for the person, and offers a way to continue.

import { sayingOf } from '../../assessment/answers/answer.ts'
import type { AssessmentId } from '../../assessment/ids.ts'
import type { InputFault, Problem } from '../../assessment/problem.ts'
import {
  type Button,
  button,
  type Card,
  card,
  type Element,
  heading,
  literal,
  notice,
  text,
} from '../parts/elements.ts'
import type { View } from '../parts/frame.ts'
import { type Naming, nameOf, namesOf } from '../parts/names.ts'
import { functionName, questionWords, valueName, type Words } from '../parts/words.ts'

/** The place and reader of a refusal, and the names of the people in it. A view has all of these. */
export type ProblemPlace = Pick<View, 'place' | 'people' | 'viewer'> & Partial<Pick<View, 'assessment'>>

const alone: ProblemPlace = { place: 'personal', people: new Map() }

/** The card for a refusal. `assessment` is the one that the person can continue, if there is one. */
export function problemCard(
  words: Words,
  problem: Problem,
  assessment: AssessmentId | undefined,
  where: ProblemPlace = alone,
): Card {
  const title = isBeforeStart(problem) ? words.ui.problem.nothingYet : words.ui.problem.heading
  return card(
    title,
    [
      heading(title, { size: 'Medium' }),
      ...explain(words, where, problem, where.place === 'personal' && assessment !== undefined),
    ],
    where.place === 'shared'
      ? sharedWaysOn(words, problem, assessment, where)
      : ownWaysOn(words, problem, assessment, where),
  )
}

/** Whether the refusal is no failure, because there is nothing to show yet. */
const isBeforeStart = ({ code }: Problem) => code === 'nothing-started' || code === 'nothing-in-channel'

function explain(words: Words, where: ProblemPlace, problem: Problem, mayChange: boolean): Element[] {
  const { ui } = words
  switch (problem.code) {
    case 'answer-changed':
      return [changedLine(words, where, problem, mayChange)]
    case 'bad-inputs':
      return faultsNotice(words, problem.inputs)
    case 'not-applicable-elsewhere':
      return [
        text(ui.problem.notApplicableElsewhere),
        ...problem.questions.map((id) => text(`- ${questionWords(words, id, undefined).text}`, { spacing: 'Small' })),
      ]
    case 'assessment-submitted':
      return [text(isOfTeam(where) ? ui.team.problem.submitted : ui.problem.say[problem.code])]
    case 'function-left-out':
      return [text(ui.team.problem.functionLeftOut(functionName(words, problem.functionCode)))]
    case 'leads-only':
    case 'lead-present':
    case 'function-taken':
    case 'function-not-yours':
    case 'plan-not-yours':
    case 'observer-has-function':
      return [literal(explainPeople({ words, ...where }, problem))]
    default:
      return [text(ui.problem.say[problem.code])]
  }
}

type Changed = Extract<Problem, { code: 'answer-changed' }>

const isSame = ({ standing, wanted }: Changed): boolean => standing.value === wanted

/** The current answer. It asks about a change only if there is a button for it. */
function changedLine(words: Words, where: ProblemPlace, problem: Changed, mayChange: boolean): Element {
  const { standing, wanted } = problem
  const { by, at } = sayingOf(standing)
  const [value, day] = [valueName(words, standing.value), words.day(at)]
  if (isOfTeam(where)) {
    const { changed } = words.ui.team
    const name = nameOf({ words, ...where }, by)
    if (isSame(problem)) return literal(changed.same(name, value, day))
    return literal(
      mayChange ? changed.said(name, value, day, words.ui.values[wanted]) : changed.stands(name, value, day),
    )
  }
  const { changed } = words.ui
  if (isSame(problem)) return text(changed.same(value, day))
  return text(mayChange ? changed.said(value, day, words.ui.values[wanted]) : changed.stands(value, day))
}

/** The buttons that change the answer anyway, or keep it. */
function changeButtons({ ui }: Words, problem: Changed, assessment: AssessmentId): Button[] {
  const { question, standing, wanted, reason } = problem
  const here = { assessment, question, revision: standing.revision }
  const kept = ui.changed.keep(standing.value === undefined ? ui.noValue : ui.values[standing.value])
  return [
    ...(isSame(problem)
      ? []
      : [button(ui.changed.change(ui.values[wanted]), { do: 'answer', ...here, value: wanted, reason })]),
    button(kept, { do: 'resume', assessment }),
  ]
}

/** Adds people's names to the words of a problem. */
function explainPeople(
  naming: Naming,
  problem: Exclude<
    Extract<Problem, { leads: unknown } | { functionCode: unknown }>,
    { readonly code: 'function-left-out' }
  >,
): string {
  const { words, people } = naming
  const { problem: say } = words.ui.team
  switch (problem.code) {
    case 'leads-only': {
      const leads = problem.leads.filter((person) => people.has(person))
      return leads.length === 0 ? say.noLead : say.leadsOnly(namesOf(naming, leads))
    }
    case 'lead-present':
      return say.leadPresent(namesOf(naming, problem.leads))
    case 'function-taken':
      return say.functionTaken(functionName(words, problem.functionCode), nameOf(naming, problem.owner))
    case 'observer-has-function':
      return say.observerHasFunction(functionName(words, problem.functionCode), nameOf(naming, problem.owner))
    case 'function-not-yours':
      return say.functionNotYours(
        functionName(words, problem.functionCode),
        problem.owner && nameOf(naming, problem.owner),
      )
    case 'plan-not-yours':
      return words.ui.plan.notYours(
        functionName(words, problem.functionCode),
        problem.owner && nameOf(naming, problem.owner),
      )
  }
}

const isOfTeam = ({ place, assessment }: ProblemPlace) => place === 'shared' || assessment?.team !== undefined

/** Whether only a lead may act and none is here, so that any member may take the lead. */
const isLeadless = (problem: Problem, { people }: ProblemPlace) =>
  problem.code === 'leads-only' && !problem.leads.some((person) => people.has(person))

function ownWaysOn(
  words: Words,
  problem: Problem,
  assessment: AssessmentId | undefined,
  where: ProblemPlace,
): Button[] {
  const { ui } = words
  const { buttons } = ui
  if (problem.code === 'function-left-out' && assessment && isOfTeam(where)) {
    return [button(buttons.results, { do: 'results', assessment }), button(ui.team.buttons.mine, { do: 'mine' })]
  }
  if (problem.code === 'function-not-yours' || problem.code === 'function-taken') {
    return [button(ui.team.buttons.mine, { do: 'mine' }), button(buttons.help, { do: 'help' })]
  }
  if (!assessment) return [button(buttons.start, { do: 'start' }), button(buttons.help, { do: 'help' })]
  if (problem.code === 'plan-not-yours' || problem.code === 'nothing-to-plan') {
    return [button(ui.plan.buttons.plan, { do: 'plan', assessment }), button(ui.team.buttons.mine, { do: 'mine' })]
  }
  if (problem.code === 'answer-changed') return changeButtons(words, problem, assessment)
  if (isLeadless(problem, where)) {
    return [
      button(ui.team.buttons.takeLead, { do: 'take-lead', assessment }),
      button(ui.team.buttons.mine, { do: 'mine' }),
    ]
  }
  if (problem.code === 'assessment-submitted' || problem.code === 'later-return') {
    if (isOfTeam(where)) {
      return [button(buttons.results, { do: 'results', assessment }), button(ui.team.buttons.mine, { do: 'mine' })]
    }
    return [
      button(buttons.results, { do: 'results', assessment }),
      button(buttons.reopen, { do: 'reopen', assessment }),
    ]
  }
  return [button(buttons.resume, { do: 'resume', assessment }), button(buttons.help, { do: 'help' })]
}

function sharedWaysOn(
  { ui }: Words,
  problem: Problem,
  assessment: AssessmentId | undefined,
  where: ProblemPlace,
): Button[] {
  const { buttons } = ui
  if (!assessment) return [button(buttons.start, { do: 'start' }), button(buttons.help, { do: 'help' })]
  const isAboutQuestion = [
    'vote-over',
    'leads-only',
    'nobody-voted',
    'not-revealed',
    'rules-changed',
    'guests-do-not-vote',
    'function-left-out',
    'observers-do-not-vote',
  ]
  return [
    ...(isLeadless(problem, where) ? [button(ui.team.buttons.takeLead, { do: 'take-lead', assessment })] : []),
    ...(isAboutQuestion.includes(problem.code)
      ? [button(ui.team.buttons.toTheQuestion, { do: 'ballot', assessment })]
      : []),
    ...(problem.code === 'plan-not-yours' || problem.code === 'nothing-to-plan'
      ? [button(ui.plan.buttons.plan, { do: 'plan', assessment })]
      : []),
    ...(problem.code === 'assessment-submitted' || problem.code === 'later-return'
      ? [button(buttons.results, { do: 'results', assessment })]
      : []),
    button(ui.team.buttons.board, { do: 'board', assessment }),
  ]
}

/** The notice on the faults of a card's inputs; empty if all are valid. */
export function faultsNotice({ ui }: Words, faults: readonly InputFault[]): Element[] {
  if (faults.length === 0) return []
  const lines = [...new Set(faults.map((fault) => `- ${ui.problem.input(fault)}`))]
  return [notice('attention', [text(ui.problem.inputs), text(lines.join('\n'), { spacing: 'Small' })])]
}
