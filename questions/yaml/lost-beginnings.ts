// Finds texts whose first word YAML reads as syntax: it reads `text: &Was it so` as `it so`. `!` has the same effect.

import type { ParsedYaml, Sign } from './parse-yaml.ts'

/** Matches YAML's own tags (`!!str`) and verbatim tags (`!<tag:example.org>`). These are not words of a text. */
const isTagOfYaml = ({ word }: Sign) => /^!(![a-z]|<)/.test(word)

/** The lost first words, each with its sign: tags, and anchors without an alias. */
export function lostBeginnings({ tags, anchors, referred }: ParsedYaml): readonly Sign[] {
  const lost = anchors.filter(({ word }) => !referred.has(word))
  return [...tags.filter((tag) => !isTagOfYaml(tag)), ...lost.map(({ word, offset }) => ({ word: `&${word}`, offset }))]
}
