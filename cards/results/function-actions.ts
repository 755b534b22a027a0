// Selects the buttons of a function's card by its owner, the reader and the place.

import type { KeyFunction } from '../../assessment/question-set.ts'
import { type Button, button, type Element, small, smallLiteral } from '../parts/elements.ts'
import type { View } from '../parts/frame.ts'
import { nameOf, ownerHere } from '../parts/names.ts'
import { mayHandOver } from '../roles/functions-card.ts'

type FunctionOf = View & { readonly function: KeyFunction }

/** The owner of the function; empty in a personal view. */
export function ownerLine(view: FunctionOf): Element[] {
  const { words, assessment } = view
  const { function: said } = words.ui.team
  const { code } = view.function
  if (!assessment.team) return []
  const owner = ownerHere(view, code)
  if (owner) return [smallLiteral(said.owner(nameOf(view, owner)))]
  return [small(assessment.team.owners[code] ? said.left : said.nobody)]
}

export function waysOn(view: FunctionOf): Button[] {
  const { words, assessment, place } = view
  const { ui } = words
  const { code } = view.function
  const here = { assessment: assessment.id, function: code }
  const review = button(ui.buttons.review, { do: 'review', ...here })
  const form = assessment.submittedAt ? [] : [button(ui.buttons.form, { do: 'form', ...here })]
  const results = button(ui.buttons.results, { do: 'results', assessment: assessment.id })
  const gaps = button(ui.buttons.gaps, { do: 'gaps', assessment: assessment.id })
  if (!assessment.team) return [review, ...form, results, gaps]
  if (place === 'shared') {
    return [
      ...sharedWays(view),
      review,
      results,
      button(ui.team.buttons.board, { do: 'board', assessment: assessment.id }),
    ]
  }
  return [...ownWays(view, form), review, results, button(ui.team.buttons.mine, { do: 'mine' })]
}

function sharedWays(view: FunctionOf): Button[] {
  const { words, assessment } = view
  const titles = words.ui.team.buttons
  const { code } = view.function
  const here = { assessment: assessment.id, function: code }
  if (assessment.submittedAt) return []
  const isFree = ownerHere(view, code) === undefined
  return [
    button(titles.together, { do: 'together', ...here }),
    ...(isFree ? [button(titles.takeThis, { do: 'take', ...here })] : []),
    ...(!isFree && mayHandOver(view, code) ? [button(titles.handOver, { do: 'hand-over', ...here })] : []),
  ]
}

/** The buttons in the personal chat of the function's owner. */
function ownWays(view: FunctionOf, form: Button[]): Button[] {
  const { words, assessment, viewer } = view
  const { code, questions } = view.function
  if (assessment.submittedAt || viewer === undefined || assessment.team?.owners[code]?.person !== viewer) return []
  const open = questions.find(({ id }) => assessment.answers[id]?.value === undefined)
  return [
    ...(open
      ? [
          button(
            words.ui.buttons.answer,
            { do: 'go', assessment: assessment.id, question: open.id },
            { style: 'positive' },
          ),
        ]
      : []),
    ...form,
    button(words.ui.team.buttons.handOver, { do: 'hand-over', assessment: assessment.id, function: code }),
  ]
}
