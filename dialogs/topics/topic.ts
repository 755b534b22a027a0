// What a person asked about: a card of a few sentences, and the way on from there.

import { askedOf } from '../../assessment/answers/progress.ts'
import { isRefusal } from '../../assessment/problem.ts'
import { type Button, button } from '../../cards/parts/elements.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { PressOf } from '../../cards/press.ts'
import { topicCard } from '../../cards/understanding/topic-card.ts'
import type { Topic } from '../../cards/wording/en-understanding.ts'
import { latestUsed } from '../access/latest-used.ts'
import { wordsOf } from '../access/view.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { returnHere } from '../team/council-return.ts'
import type { Reply, Turn } from '../turn.ts'

export async function showTopic(turn: Turn, deps: Dependencies, press: PressOf<'topic'>): Promise<Reply> {
  const words = wordsOf(turn, deps)
  return { type: 'card', card: topicCard(words, deps.set, press, await waysOn(turn, deps, press)) }
}

async function waysOn(turn: Turn, deps: Dependencies, press: PressOf<'topic'>): Promise<Button[]> {
  const { ui } = wordsOf(turn, deps)
  const help = button(ui.buttons.help, { do: 'help' })
  if (turn.place.type === 'shared') {
    const view = await returnHere(turn, deps, turn.place)
    if (isRefusal(view)) return [button(ui.buttons.start, { do: 'start' }), help]
    return [
      ...aboutFunction(view, press),
      button(ui.team.buttons.board, { do: 'board', assessment: view.assessment.id }),
    ]
  }
  const view = await latestUsed(turn, deps)
  if (!view) return [button(ui.buttons.start, { do: 'start' }), help]
  const results = button(ui.buttons.results, { do: 'results', assessment: view.assessment.id })
  if (view.assessment.submittedAt) return [results, button(ui.buttons.startAnother, { do: 'start', another: true })]
  return [
    ...aboutFunction(view, press),
    button(ui.buttons.resume, { do: 'resume', assessment: view.assessment.id }),
    ...(isAboutResults.includes(press.topic) ? [results] : []),
    ...(press.topic === 'team' || press.topic === 'handOver' ? [button(ui.team.buttons.mine, { do: 'mine' })] : []),
    ...(press.topic === 'unhappy' ? [button(ui.buttons.pause, { do: 'pause', assessment: view.assessment.id })] : []),
    ...(press.topic === 'functions'
      ? [button(ui.buttons.progress, { do: 'progress', assessment: view.assessment.id })]
      : []),
    ...(press.topic === 'plan' ? [button(ui.buttons.gaps, { do: 'gaps', assessment: view.assessment.id })] : []),
  ]
}

const isAboutResults: readonly Topic[] = ['level', 'levels', 'scoring', 'export', 'compare', 'share', 'picture']

/** The ways to a function's questions and to its results. */
function aboutFunction({ words: { ui }, set, assessment, place, viewer }: View, press: PressOf<'topic'>): Button[] {
  const { function: code } = press
  const fn = set.functions.find((each) => each.code === code)
  if (press.topic !== 'function' || !fn) return []
  const id = assessment.id
  const asked = new Set(viewer === undefined ? [] : askedOf(set, assessment, viewer))
  const own = fn.questions.filter((question) => asked.has(question.id))
  const next = own.find((question) => assessment.answers[question.id]?.value === undefined) ?? own[0]
  const said = ui.understanding
  return [
    ...(place === 'shared'
      ? [button(said.answerFunction, { do: 'together', assessment: id, function: fn.code })]
      : next
        ? [button(said.answerFunction, { do: 'go', assessment: id, question: next.id })]
        : []),
    button(said.seeFunction, { do: 'function', assessment: id, function: fn.code }),
  ]
}
