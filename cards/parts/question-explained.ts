// Explains a question: the conditions for a Yes, its reason, the action after a No, its terms and sources.

import { type Nation, nations } from '../../assessment/council.ts'
import { type Citation, citationsIn, type Question } from '../../assessment/question-set.ts'
import { listIn } from '../../lib/sentence.ts'
import { type Element, subheading, text } from './elements.ts'
import type { View } from './frame.ts'
import { questionWords, type Words } from './words.ts'

/** Everything in the question set about a question besides its text. */
export function questionExplained({ words, council, question }: View & { readonly question: Question }): Element[] {
  const { detail } = words.ui
  const asked = questionWords(words, question.id, council.nation)
  const duty = question.duty.filter((nation) => council.nation === undefined || nation === council.nation)
  const examples = [
    ...(asked.counts ? [text(`**${detail.counts}** ${asked.counts}`, { spacing: 'Small' })] : []),
    ...(asked.doesNotCount ? [text(`**${detail.doesNotCount}** ${asked.doesNotCount}`, { spacing: 'Small' })] : []),
  ]
  return [
    ...said(detail.yes, asked.yes),
    ...examples,
    ...glossaryLines(words, asked.terms),
    ...said(detail.why, asked.why),
    ...said(detail.no, asked.no),
    subheading(detail.sources),
    ...citationsIn(question, council.nation).map((citation) =>
      text(citedLine(words, citation, council.nation), { spacing: 'Small' }),
    ),
    ...(duty.length > 0 ? [text(detail.duty(placesIn(words, duty)), { spacing: 'Small' })] : []),
  ]
}

function said(label: string, words: string): Element[] {
  return [subheading(label), text(words, { spacing: 'None' })]
}

/** The terms that the question uses, with their meanings. Skips keys that are not in the glossary. */
function glossaryLines({ ui, set }: Words, keys: readonly string[] = []): Element[] {
  const entries = keys.flatMap((key) => set.glossary.get(key) ?? [])
  if (entries.length === 0) return []
  return [
    subheading(ui.detail.terms),
    ...entries.map(({ term, meaning }) => text(`**${term}**: ${meaning}`, { spacing: 'Small' })),
  ]
}

/**
 * One source as a line with its link. It names the nations of a source for only some nations, unless the reader's is
 * one of them.
 */
export function citedLine(words: Words, { source, point }: Citation, nation: Nation | undefined): string {
  const { cited, appliesIn } = words.ui.detail
  const year = source.title.includes(source.year) ? undefined : source.year
  const title = cited(source.title, year, point === undefined ? undefined : source.points[point])
  const isOfSome = source.nations.length < nations.length && !(nation && source.nations.includes(nation))
  const places = isOfSome ? ` (${appliesIn(placesIn(words, source.nations))})` : ''
  return `[${title}](${source.url})${places}`
}

function placesIn({ ui, language }: Words, places: readonly Nation[]): string {
  if (places.length === nations.length) return ui.detail.ukWide
  return listIn(
    language,
    places.map((nation) => ui.nations[nation]),
  )
}
