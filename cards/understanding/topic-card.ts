// Draws a few sentences on a topic that a person asked about, with buttons.

import type { QuestionSet } from '../../assessment/question-set.ts'
import { usualTarget } from '../../scoring/circumstances.ts'
import { type Button, type Card, card, heading, subheading, text } from '../parts/elements.ts'
import { functionName, levelName, type Words } from '../parts/words.ts'
import type { PressOf } from '../press.ts'

type Text = readonly [heading: string, ...paragraphs: string[]]

/**
 * Explains the topic of a press in a few sentences.
 *
 * @param waysOn the buttons below the sentences
 * @param own sentences about the person's own figures
 */
export function topicCard(
  words: Words,
  set: QuestionSet,
  press: PressOf<'topic'>,
  waysOn: Button[],
  own: readonly string[] = [],
): Card {
  const [title, ...usual] = textOf(words, set, press)
  // The person's own sentences already say it.
  const paragraphs = press.topic === 'brief' && own.length > 0 ? [] : usual
  return card(
    title,
    [heading(title), ...[...own, ...paragraphs].map((paragraph) => text(paragraph)), ...listOf(words, set, press)],
    waysOn,
  )
}

function textOf(words: Words, set: QuestionSet, { topic, function: code, named = '' }: PressOf<'topic'>): Text {
  const said = words.ui.understanding
  switch (topic) {
    case 'about':
      return said.about(set.questions.size, set.functions.length)
    case 'length':
      return said.length(set.questions.size)
    case 'level':
      return levelText(words, Number(named))
    case 'levels':
      return [said.levels(set.levels)]
    case 'scoring':
      return said.scoring(set.levels)
    case 'targetSource':
      return said.targetSource(usualTarget(set))
    case 'functions':
      return said.functions
    case 'function':
      return code === undefined
        ? said.functions
        : [functionName(words, code), words.set.functions.get(code)?.covers ?? '']
    case 'term':
      return termText(words, named) ?? said.about(set.questions.size, set.functions.length)
    case 'version':
      return said.version(set.version)
    case 'noQuestion':
      return said.noQuestion(named, set.questions.size)
    default:
      return said.topics[topic]
  }
}

/** A term of the glossary and its meaning; undefined for a key that the glossary lacks. */
function termText({ set, language }: Words, key: string): Text | undefined {
  const entry = set.glossary.get(key)
  return entry && [entry.term.charAt(0).toLocaleUpperCase(language) + entry.term.slice(1), entry.meaning]
}

function levelText(words: Words, level: number): Text {
  const said = words.ui.understanding
  const found = words.set.levels[level - 1]
  if (found) return said.level(levelName(words, level), found.meaning)
  return level === 0 ? said.levelZero : said.noLevel(String(level), words.set.levels.length)
}

/** The levels or the functions with their meanings. */
function listOf(words: Words, set: QuestionSet, { topic, function: code }: PressOf<'topic'>) {
  const entry = (title: string, meaning: string) => [subheading(title), text(meaning, { spacing: 'None' })]
  if (topic === 'levels' || topic === 'scoring') {
    return words.set.levels.flatMap(({ meaning }, index) => entry(levelName(words, index + 1), meaning))
  }
  if (topic !== 'functions' && (topic !== 'function' || code !== undefined)) return []
  return set.functions.flatMap((fn) =>
    entry(functionName(words, fn.code), words.set.functions.get(fn.code)?.covers ?? ''),
  )
}
