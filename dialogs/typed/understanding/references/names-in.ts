// Marks names of people and places in typed words, because they say nothing about the intent.

import type { Phrases } from '../../../../cards/wording/phrases/phrases.ts'
import { compiledPhrases } from '../compiled-phrases.ts'
import { normalise } from '../normalise.ts'

/**
 * Replaces names of people and places in a text.
 *
 * @param words of a normalised text
 * @param typed the text with its capitals
 * @returns the words, with `{name}` for each unknown capitalised word inside a sentence
 */
export function withNames(phrases: Phrases, words: readonly string[], typed: string): readonly string[] {
  const { vocabulary } = compiledPhrases(phrases)
  const capitals = new Set([...typed.matchAll(/(?<=[\p{L},] )\p{Lu}\p{Ll}+/gu)].map(([word]) => normalise(word)))
  const named = words.map((word) => (capitals.has(word) && !vocabulary.has(word) ? '{name}' : word))
  return withReceiver(named, vocabulary, phrases.receivers)
}

/** "Assign agile working to grace hall": after a function and "to", one or two unknown words at the end are a name. */
function withReceiver(
  words: readonly string[],
  vocabulary: ReadonlySet<string>,
  receivers: readonly string[],
): readonly string[] {
  const at = words.findIndex((word, index) => receivers.includes(word) && words[index - 1] === '{function}')
  const receiver = at < 0 ? [] : words.slice(at + 1)
  const isName = receiver.length > 0 && receiver.length <= 2 && !vocabulary.has(receiver[0] ?? '')
  return isName ? [...words.slice(0, at + 1), '{name}'] : words
}

/** Removes people's names from the text. A text that is only a name stays. */
export function withoutNames(said: string, names: readonly string[]): string {
  const whole = names.map((name) => normalise(name)).filter((name) => name !== '')
  const without = whole.reduce((rest, name) => ` ${rest} `.replaceAll(` ${name} `, ' ').trim(), said)
  return without === '' ? said : without
}
