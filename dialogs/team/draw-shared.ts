// Draws the shared messages of a council return: the board, and the team's question.

import type { AssessmentId } from '../../assessment/ids.ts'
import { channelLanguageOf, sharedLanguage } from '../../assessment/team/channel-language.ts'
import type { Team } from '../../assessment/team/team.ts'
import { setOf } from '../../assessment/versions/question-sets.ts'
import { isServed } from '../../assessment/versions/unserved-set.ts'
import type { Card } from '../../cards/parts/elements.ts'
import { otherLanguages, wordsFor } from '../../cards/parts/words.ts'
import type { Press } from '../../cards/press.ts'
import { withLanguageSwitch } from '../../cards/system/language-switch.ts'
import { boardCard } from '../../cards/team/board-card.ts'
import { movedCard } from '../../cards/team/moved-card.ts'
import { teamViewOf } from '../access/view.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Shared, Surface } from '../effects.ts'
import { planOf } from '../results/plan/plan.ts'
import { summaryOf } from '../results/results.ts'
import { currentQuestion } from '../session/current-question.ts'

/** The card that every member of the channel sees now; undefined if the shared message has no content any more. */
export async function drawShared(
  deps: Dependencies,
  tenant: string,
  id: AssessmentId,
  surface: Surface,
): Promise<Shared | undefined> {
  const assessment = await deps.assessments.read(tenant, id)
  // The return is deleted, and with it the channel's language.
  if (!assessment) return { card: movedIn(deps, undefined, 'deleted'), isLast: true }
  const { team } = assessment
  if (!team) return undefined
  // Leaves the message to a copy that serves the version.
  if (!isServed(setOf(deps.sets, assessment))) return undefined
  const people = await deps.members(tenant, team.conversation)
  if (people === 'refused') return undefined
  const view = teamViewOf(deps, assessment, people, 'shared')
  const inBoth = (card: Card, show: Press) =>
    channelLanguageOf(team) === 'both' ? withLanguageSwitch(card, view.words, show) : card
  if (surface === 'board') {
    const card = boardCard({ ...view, summary: summaryOf(view), plan: planOf(view) })
    return { card: inBoth(card, { do: 'board', assessment: id }) }
  }
  const { card: question, voters } = await currentQuestion(deps, tenant, view)
  const press = { do: 'ballot', assessment: id } as const
  const card = inBoth(question, press)
  // Only voters need a refresh, because only their views differ from the stored card. Each edit makes each of their
  // clients send a request.
  return voters.length > 0 ? { card, refresh: { press, people: voters } } : { card }
}

/** Draws the card of a shared message that a newer one has replaced. `link` opens the newer one. */
export async function drawRetired(
  deps: Dependencies,
  tenant: string,
  id: AssessmentId,
  surface: Surface,
  link: string | undefined,
): Promise<Card> {
  const { team } = (await deps.assessments.read(tenant, id)) ?? {}
  return movedIn(deps, team, surface, link)
}

/** The card in the channel's language; in all languages if it has none, because this card has no language switch. */
function movedIn(deps: Dependencies, team: Team | undefined, what: Surface | 'deleted', link?: string): Card {
  const own = wordsFor(deps.sets.newest, sharedLanguage(team), deps.council)
  const isBoth = team === undefined || channelLanguageOf(team) === 'both'
  const also = isBoth ? otherLanguages(own).map(({ tag }) => wordsFor(deps.sets.newest, tag, deps.council)) : []
  return movedCard(own, what, link, also)
}
