// Finds results that a person may insert into a message: of their own views, and of returns of their channels.

import { councilNameIn } from '../../assessment/council.ts'
import type { AssessmentId } from '../../assessment/ids.ts'
import { isRefusal } from '../../assessment/problem.ts'
import type { View } from '../../cards/parts/frame.ts'
import { languages, titleOf, type Words, wordsFor } from '../../cards/parts/words.ts'
import { readAssessment } from '../access/assessment-access.ts'
import { readPerson } from '../access/my-assessments.ts'
import { readableOnly } from '../access/readable-only.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Turn } from '../turn.ts'

/** A search from Teams. */
export type Search = {
  readonly text: string
  readonly skip: number
  readonly count: number
  /** The channel or chat in which the person writes. */
  readonly conversation?: string
}

/** The most results of one answer. */
export const mostResults = 10
/** The number of assessments that are read concurrently. */
const chunk = 25
/** The most assessments that one search reads, the newest first. */
export const mostRead = 500
/** The most channels whose members one search fetches. */
export const mostChannels = 10

/**
 * The matches that the person may see now, the newest first. Fetches the members of a channel once, not for each
 * result. Leaves out a channel that Teams does not list now.
 *
 * @param turn a turn as in the person's own chat: the search finds only results that they could see there
 */
export async function findResults(turn: Turn, deps: Dependencies, search: Search): Promise<readonly View[]> {
  const wanted = wordsIn(search.text)
  const ids = await candidates(turn, deps, search.conversation)
  const reading = { ...readableOnly(deps).deps, members: membersOnce(deps) }
  const most = search.skip + Math.min(search.count, mostResults)
  const found: View[] = []
  for (let at = 0; at < Math.min(ids.length, mostRead) && found.length < most; at += chunk) {
    const views = await Promise.all(
      ids.slice(at, Math.min(at + chunk, mostRead)).map((id) => readAssessment(turn, reading, id)),
    )
    for (const view of views) if (!isRefusal(view) && isMatch(view, deps, wanted, search.conversation)) found.push(view)
  }
  return found.slice(search.skip, most)
}

/** The ids of all candidates, without reading them. Those of the place in which the person writes come first. */
async function candidates(
  turn: Turn,
  deps: Dependencies,
  conversation: string | undefined,
): Promise<readonly AssessmentId[]> {
  const [person, channel] = await Promise.all([
    readPerson(turn, deps),
    conversation === undefined ? undefined : deps.channels.read(turn.tenant, conversation),
  ])
  const own = person.assessments.toReversed()
  const returns = [...person.parts, ...person.returns].toReversed()
  const mixed = Array.from({ length: Math.max(own.length, returns.length) }, (_, nth) => [
    own[nth],
    returns[nth],
  ]).flat()
  const all = [...(channel?.assessments.toReversed() ?? []), ...mixed]
  return [...new Set(all.filter((id) => id !== undefined))]
}

/** Fetches the members of each channel once. `refused` beyond the most channels, or if Teams does not list them. */
function membersOnce(deps: Dependencies): Dependencies['members'] {
  const asked = new Map<string, ReturnType<Dependencies['members']>>()
  return (tenant, conversation) => {
    const known = asked.get(conversation)
    if (known) return known
    if (asked.size >= mostChannels) return Promise.resolve('refused')
    const asking = deps.members(tenant, conversation).catch(() => 'refused' as const)
    asked.set(conversation, asking)
    return asking
  }
}

const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

const wordsIn = (text: string): readonly string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/**
 * Whether each word of the search is the start of a word in its title, a date, its place or its state, in any language.
 */
function isMatch(view: View, deps: Dependencies, wanted: readonly string[], conversation: string | undefined): boolean {
  if (wanted.length === 0) return true
  // Also with the noun "council", because people of an authority may search for a "council return".
  const councils = [view.council, {}]
  const all = new Set(languages.flatMap((each) => councils.map((council) => wordsFor(deps.sets.newest, each, council))))
  const said = [...all].flatMap((words) => saidOf(view, words, conversation))
  const has = wordsIn(said.join(' '))
  return wanted.every((word) => has.some((each) => each.startsWith(word)))
}

function saidOf({ assessment, council }: View, words: Words, conversation: string | undefined): readonly string[] {
  const { search } = words.ui.sharing
  const { team, startedAt, submittedAt } = assessment
  const dates = [startedAt, submittedAt].filter((date) => date !== undefined)
  return [
    titleOf(words, assessment, council),
    councilNameIn(words.language, council) ?? '',
    team ? search.places.team : search.places.own,
    ...(team && team.conversation === conversation ? [search.places.here] : []),
    submittedAt ? search.states.submitted : search.states.open,
    ...dates.flatMap((date) => [words.longDay(date), date.slice(0, 'yyyy-mm-dd'.length)]),
  ]
}
