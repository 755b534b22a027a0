// Presents the results of a council return in a meeting, one card at a time. A lead turns the pages for everybody.

import { valuesOf } from '../../assessment/assessment.ts'
import { channelLanguageOf, sharedLanguage } from '../../assessment/team/channel-language.ts'
import { setOf } from '../../assessment/versions/question-sets.ts'
import type { View } from '../../cards/parts/frame.ts'
import { wordsFor } from '../../cards/parts/words.ts'
import type { PressOf } from '../../cards/press.ts'
import { presentCard, presentSteps } from '../../cards/sharing/present-card.ts'
import { withLanguageSwitch } from '../../cards/system/language-switch.ts'
import { planItems } from '../../scoring/plan.ts'
import { gapList } from '../../scoring/roadmap.ts'
import { problemUnlessLead } from '../access/permission-checks.ts'
import { refused } from '../access/refused.ts'
import { viewAssessment } from '../access/view-assessment.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Reply, Turn } from '../turn.ts'
import { pictureOf } from './card-picture.ts'
import { circumstancesOf, frozenIn } from './circumstances-of.ts'
import { milestonesBefore } from './milestones.ts'
import { summaryOf } from './results.ts'

/**
 * The card of one step, in the language of the channel's shared cards. A lead's press changes the message for
 * everybody.
 */
export function present(turn: Turn, deps: Dependencies, press: PressOf<'present'>): Promise<Reply> {
  const draw = async (own: View): Promise<Reply> => {
    const { team } = own.assessment
    const words = wordsFor(setOf(deps.sets, own.assessment), sharedLanguage(team), own.council)
    const { card } = await drawStep(turn, deps, press, { ...own, words, viewer: undefined })
    const inBoth = team && channelLanguageOf(team) === 'both' ? withLanguageSwitch(card, words, press) : card
    return { type: 'card', card: inBoth, forAll: true }
  }
  return viewAssessment(turn, deps, press.assessment, draw, problemUnlessLead(turn))
}

/** Shows a step of the presentation to one member, in the language of the turn, without changing the others' card. */
export function showPresented(turn: Turn, deps: Dependencies, press: PressOf<'present'>): Promise<Reply> {
  return viewAssessment(turn, deps, press.assessment, (own) =>
    own.assessment.team
      ? drawStep(turn, deps, press, { ...own, viewer: undefined })
      : refused(turn, deps, { code: 'not-understood' }, own),
  )
}

type CardReply = Extract<Reply, { type: 'card' }>

async function drawStep(turn: Turn, deps: Dependencies, press: PressOf<'present'>, view: View): Promise<CardReply> {
  const { set, assessment } = view
  const summary = summaryOf(view)
  const step = Math.min(press.step ?? 1, presentSteps.length)
  const given = [set, frozenIn(assessment)?.values ?? valuesOf(assessment)] as const
  const circumstances = circumstancesOf(view)
  const gaps = gapList(...given, circumstances)
    .flatMap(({ items }) => items)
    .filter(({ question }) => given[1][question] === 'no')
  const plan = planItems(...given, assessment.team?.plan, circumstances)
  const isPicture = presentSteps[step - 1] === 'picture'
  const picture = isPicture
    ? await pictureOf(deps, view, summary, (await milestonesBefore(turn, deps, view, 1)).at(-1))
    : undefined
  const card = presentCard({ ...view, summary, picture, gaps, plan, step, asOf: turn.now })
  return { type: 'card', card }
}
