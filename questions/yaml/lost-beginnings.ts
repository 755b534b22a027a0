// Finds texts whose first word YAML takes for itself: `text: &Was it so` is read as `it so`, and `!` does the same.

import type { ParsedYaml, Sign } from './parse-yaml.ts'

/** YAML's own tags, `!!str`, and an address in full, `!<tag:example.org>`, are no words of a text. */
const isTagOfYaml = ({ word }: Sign) => /^!(![a-z]|<)/.test(word)

/** The first words that are lost, each with its sign: tags, and anchors that no alias refers to. */
export function lostBeginnings({ tags, anchors, referred }: ParsedYaml): readonly Sign[] {
  const lost = anchors.filter(({ word }) => !referred.has(word))
  return [...tags.filter((tag) => !isTagOfYaml(tag)), ...lost.map(({ word, offset }) => ({ word: `&${word}`, offset }))]
}
