// Draws the results for a meeting, one card at a time: headline, picture, strengths, gaps, plan.

import type { FunctionSummary, Summary } from '../../assessment/summary.ts'
import { levelState } from '../../scoring/level-state.ts'
import type { PlanItem } from '../../scoring/plan.ts'
import { compare } from '../../scoring/ratio.ts'
import type { RoadmapItem } from '../../scoring/roadmap.ts'
import {
  button,
  type Card,
  type Element,
  heading,
  literal,
  type Picture,
  picture,
  small,
  smallLiteral,
  text,
} from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { standingInBrief } from '../parts/level-words.ts'
import { functionName, questionWords, shortened } from '../parts/words.ts'
import { entryLine, titleOfQuestion } from '../plan/plan-view.ts'
import { agedLine } from '../results/confidence/aged-line.ts'
import { headline } from '../results/headline.ts'
import { scoreFirst } from '../results/standing-lines.ts'

/** The cards in their order. */
export const presentSteps = ['headline', 'picture', 'strengths', 'gaps', 'plan'] as const

export type PresentView = View & {
  readonly summary: Summary
  readonly picture?: Picture
  /** The questions answered No up to the targets, the most worthwhile first. */
  readonly gaps: readonly RoadmapItem[]
  /** The plan in roadmap order. */
  readonly plan: readonly PlanItem[]
  /** The step, from 1. */
  readonly step: number
  /** The time of the figures, ISO 8601. */
  readonly asOf: string
}

/** The most strengths or gaps on a card. */
const mostShown = 3
/** The most entries of the plan. */
const mostPlanned = 6
const mostBytes = 400

export function presentCard(view: PresentView): Card {
  const { words, assessment, summary, step } = view
  const { present, share } = words.ui.sharing
  const name = presentSteps[step - 1] ?? 'headline'
  const title = present.headings[name]
  const turn = (to: number) => ({ do: 'present', assessment: assessment.id, step: to }) as const
  const dated = assessment.submittedAt
    ? share.submitted(words.longDay(assessment.submittedAt))
    : share.asOf(words.longDay(view.asOf), summary.counts.unanswered, summary.counts.unsure)
  const tellsScore = name === 'headline' || name === 'picture'
  return framed(
    view,
    tellsScore ? scoreFirst(words, summary, view.set.levels, title) : title,
    [
      small(`${present.step(step, presentSteps.length)} · ${dated}`, { spacing: 'None' }),
      heading(title),
      ...(name === 'headline' ? agedLine(view, view.asOf) : []),
      ...parts[name](view),
      small(present.leads, { separator: true, spacing: 'Medium' }),
    ],
    [
      ...(step > 1 ? [button(words.ui.buttons.previous, turn(step - 1))] : []),
      ...(step < presentSteps.length ? [button(words.ui.buttons.next, turn(step + 1), { style: 'positive' })] : []),
    ],
  )
}

const parts: Readonly<Record<(typeof presentSteps)[number], (view: PresentView) => Element[]>> = {
  headline: (view) => headline(view),
  picture: (view) =>
    view.picture ? [picture(view.picture)] : view.summary.functions.map((row) => functionLine(view, row)),
  strengths(view) {
    const rows = strongest(view.summary)
    return rows.length > 0
      ? rows.map((row) => functionLine(view, row))
      : [text(view.words.ui.sharing.present.noStrength)]
  },
  gaps(view) {
    const { gaps, words } = view
    return gaps.length > 0
      ? gaps.slice(0, mostShown).flatMap((item) => gapLines(view, item))
      : [text(words.ui.sharing.present.noGap)]
  },
  plan(view) {
    const { plan, words } = view
    const shown = plan.slice(0, mostPlanned)
    if (shown.length === 0) return [text(words.ui.plan.none)]
    return [
      ...shown.flatMap(({ item, entry }) => [
        literal(shortened(words, titleOfQuestion(view, { id: item.question }), mostBytes), { weight: 'Bolder' }),
        smallLiteral(entryLine(view, entry), 'None'),
      ]),
      ...(plan.length > shown.length ? [small(words.ui.sharing.compare.andMore(plan.length - shown.length))] : []),
    ]
  },
}

/** The three best functions, without those that have not started. */
function strongest({ functions }: Summary): readonly FunctionSummary[] {
  const score = (row: FunctionSummary) => row.score ?? { n: 0, d: 1 }
  return functions
    .filter((row) => levelState(row) !== 'unanswered' && score(row).n > 0)
    .toSorted((a, b) => (b.level ?? 0) - (a.level ?? 0) || compare(score(b), score(a)))
    .slice(0, mostShown)
}

function functionLine({ words, set }: PresentView, row: FunctionSummary): Element {
  return text(`**${functionName(words, row.code)}:** ${standingInBrief(words, row, set.levels)}`)
}

function gapLines({ words, council }: PresentView, { question, functionCode }: RoadmapItem): Element[] {
  const said = questionWords(words, question, council.nation)
  return [
    text(`**${shortened(words, said.title ?? said.text, mostBytes)}** · ${functionName(words, functionCode)}`),
    text(shortened(words, said.no, mostBytes), { spacing: 'None' }),
  ]
}
