// What the person is told when something was not done, and the way on from there.

import { saidAt } from '../assessment/answer.ts'
import type { AssessmentId } from '../assessment/ids.ts'
import type { InputFault, Problem } from '../assessment/problem.ts'
import { type Button, button, type Card, card, type Element, heading, notice, text } from './elements.ts'
import { questionWords, valueName, type Words } from './words.ts'

/** A refusal in words. `assessment` is the one that the person can go on with, where there is one. */
export function problemCard(words: Words, problem: Problem, assessment: AssessmentId | undefined): Card {
  const { ui } = words
  const body = explain(words, problem)
  return card(
    ui.problem.heading,
    [heading(ui.problem.heading, { size: 'Medium' }), ...body],
    waysOn(words, problem, assessment),
  )
}

function explain(words: Words, problem: Problem): Element[] {
  const { ui } = words
  switch (problem.code) {
    case 'answer-changed':
      return [
        text(
          ui.changed.said(
            valueName(words, problem.standing.value),
            words.day(saidAt(problem.standing)),
            ui.values[problem.wanted],
          ),
        ),
      ]
    case 'bad-inputs':
      return faultsNotice(words, problem.inputs)
    case 'not-applicable-elsewhere':
      return [
        text(ui.problem.notApplicableElsewhere),
        ...problem.questions.map((id) => text(`- ${questionWords(words, id, undefined).text}`, { spacing: 'Small' })),
      ]
    default:
      return [text(ui.problem.say[problem.code])]
  }
}

function waysOn({ ui }: Words, problem: Problem, assessment: AssessmentId | undefined): Button[] {
  if (!assessment) return [button(ui.buttons.start, { do: 'start' }), button(ui.buttons.help, { do: 'help' })]
  if (problem.code === 'assessment-submitted') {
    return [
      button(ui.buttons.results, { do: 'results', assessment }),
      button(ui.buttons.reopen, { do: 'reopen', assessment }),
      button(ui.buttons.startAnother, { do: 'start', another: true }),
    ]
  }
  return [button(ui.buttons.resume, { do: 'resume', assessment }), button(ui.buttons.help, { do: 'help' })]
}

/** What has to be put right in a card's inputs; nothing where all is well. */
export function faultsNotice({ ui }: Words, faults: readonly InputFault[]): Element[] {
  if (faults.length === 0) return []
  const lines = [...new Set(faults.map((fault) => `- ${ui.problem.input(fault)}`))]
  return [notice('attention', [text(ui.problem.inputs), text(lines.join('\n'), { spacing: 'Small' })])]
}
