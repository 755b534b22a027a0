// What a person asked about: a card of a few sentences, and the way on from there.

import { isRefusal } from '../../../assessment/problem.ts'
import { type Button, button } from '../../../cards/parts/elements.ts'
import type { PressOf } from '../../../cards/press.ts'
import { functionWays } from '../../../cards/understanding/function-ways.ts'
import { topicCard } from '../../../cards/understanding/topic-card.ts'
import type { Topic } from '../../../cards/wording/en-understanding.ts'
import { latestUsed } from '../../access/latest-used.ts'
import { wordsOf } from '../../access/view.ts'
import type { Dependencies } from '../../dependencies/dependencies.ts'
import { returnHere } from '../../team/council-return.ts'
import type { Reply, Turn } from '../../turn.ts'

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
      ...functionWays(view, press),
      button(ui.team.buttons.board, { do: 'board', assessment: view.assessment.id }),
    ]
  }
  const view = await latestUsed(turn, deps)
  if (!view) return [button(ui.buttons.start, { do: 'start' }), help]
  const results = button(ui.buttons.results, { do: 'results', assessment: view.assessment.id })
  if (view.assessment.submittedAt) return [results, button(ui.buttons.startAnother, { do: 'start', another: true })]
  return [
    ...functionWays(view, press),
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
