// Explains a topic that a person asked about, in a few sentences, with buttons to continue.

import { valuesOf } from '../../../assessment/assessment.ts'
import { isRefusal } from '../../../assessment/problem.ts'
import { wholeOf } from '../../../assessment/team/asked-set.ts'
import { type Button, button } from '../../../cards/parts/elements.ts'
import type { View } from '../../../cards/parts/frame.ts'
import type { Words } from '../../../cards/parts/words.ts'
import type { PressOf } from '../../../cards/press.ts'
import { ifGapsClosed, resultsInBrief } from '../../../cards/understanding/brief-figures.ts'
import { functionWays } from '../../../cards/understanding/function-ways.ts'
import { ownFigures } from '../../../cards/understanding/own-figures.ts'
import { topicCard } from '../../../cards/understanding/topic-card.ts'
import type { Topic } from '../../../cards/wording/en/understanding/topics.ts'
import { dutiesIn, firstGap, roadmap } from '../../../scoring/roadmap.ts'
import { latestUsed } from '../../access/latest-used.ts'
import { wordsOf } from '../../access/view.ts'
import type { Dependencies } from '../../dependencies/dependencies.ts'
import { circumstancesOf } from '../../results/circumstances-of.ts'
import { summaryOf } from '../../results/results.ts'
import { returnHere } from '../../team/council-return.ts'
import type { Reply, Turn } from '../../turn.ts'

export async function showTopic(turn: Turn, deps: Dependencies, press: PressOf<'topic'>): Promise<Reply> {
  const { place } = turn
  const found = place.type === 'shared' ? await returnHere(turn, deps, place) : await latestUsed(turn, deps)
  const view = found && !isRefusal(found) ? found : undefined
  const { words, set } = view ?? { words: wordsOf(turn, deps), set: deps.sets.newest }
  const told: typeof press = press.topic === 'export' && !deps.sendsFiles ? { ...press, topic: 'exportText' } : press
  const own = view ? ownOf(view, told) : []
  return { type: 'card', card: topicCard(words, set, told, waysOn(turn, words, view, told), own) }
}

/** Sentences about the person's own answers for a topic. */
function ownOf(view: View, { topic, function: code }: PressOf<'topic'>): readonly string[] {
  if (topic === 'brief') {
    const first = firstGap(wholeOf(view.set), valuesOf(view.assessment), circumstancesOf(view))
    return resultsInBrief(view, summaryOf(view), first)
  }
  if (topic === 'whatIf') return ifGapsClosed(view, summaryOf(view), code)
  if (topic === 'scoring') return ownFigures(view.words, summaryOf(view))
  if (topic !== 'limits') return []
  const { set, assessment } = view
  const duties = dutiesIn(roadmap(set, valuesOf(assessment), circumstancesOf(view)))
  const missing = duties.filter((id) => assessment.answers[id]?.value === 'no').length
  return missing > 0 ? [view.words.ui.understanding.own.duties(missing)] : []
}

function waysOn({ place }: Turn, { ui }: Words, view: View | undefined, press: PressOf<'topic'>): Button[] {
  const help = button(ui.buttons.help, { do: 'help' })
  if (!view) return [button(ui.buttons.start, { do: 'start' }), help]
  const { id: assessment, submittedAt } = view.assessment
  const results = button(ui.buttons.results, { do: 'results', assessment })
  const gaps = button(ui.buttons.gaps, { do: 'gaps', assessment })
  if (place.type === 'shared') {
    return [
      ...functionWays(view, press),
      ...(press.topic === 'brief' || press.topic === 'whatIf' ? [results, gaps] : []),
      button(ui.team.buttons.board, { do: 'board', assessment }),
    ]
  }
  const review = button(ui.buttons.review, { do: 'review', assessment })
  const all = button(ui.understanding.startAgain.all, { do: 'my-assessments' })
  const aboutFigures = isAboutAnswers.includes(press.topic) ? [review] : isAboutGaps.includes(press.topic) ? [gaps] : []
  // No Start button beside an explanation, so that nothing starts by accident.
  const further = [...aboutFigures, ...(press.topic === 'saved' ? [all] : [])]
  if (submittedAt) return [results, ...further]
  return [
    ...functionWays(view, press),
    button(ui.buttons.resume, { do: 'resume', assessment }),
    ...further,
    ...(isAboutResults.includes(press.topic) ? [results] : []),
    ...(press.topic === 'team' || press.topic === 'handOver' ? [button(ui.team.buttons.mine, { do: 'mine' })] : []),
    ...(press.topic === 'unhappy' ? [button(ui.buttons.pause, { do: 'pause', assessment })] : []),
    ...(press.topic === 'functions' ? [button(ui.buttons.progress, { do: 'progress', assessment })] : []),
    ...(press.topic === 'targetSource'
      ? [button(ui.buttons.settings, { do: 'settings', assessment, part: 'targets' })]
      : []),
  ]
}

const isAboutResults: readonly Topic[] = [
  ...(['level', 'levels', 'scoring', 'plus', 'export', 'exportText', 'compare', 'share', 'picture', 'trust'] as const),
  ...(['limits', 'targetSource', 'brief', 'whatIf'] as const),
]
const isAboutAnswers: readonly Topic[] = ['trust', 'proof']
const isAboutGaps: readonly Topic[] = ['plan', 'limits', 'plus', 'scoring', 'brief', 'whatIf']
