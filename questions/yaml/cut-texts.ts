// Finds texts that a YAML comment cuts: YAML reads `text: Is it # something` as `Is it`.

import type { ParsedYaml, YamlPath } from './parse-yaml.ts'

// These fields hold no sentences, so a comment after the value is meant as a comment.
const notSentences = new Set(['language', 'year', 'url', 'statutory', 'nations', 'terms'])

/** A text that ends in a comment: its path in the file, and the offset of the number sign. */
export type CutText = { readonly path: YamlPath; readonly offset: number }

/** Every unquoted text of the file with a comment on the same line. */
export function cutTexts({ plainTexts }: ParsedYaml, text: string): readonly CutText[] {
  const comment = /[ \t]+#/y
  return plainTexts.flatMap(({ path, end }) => {
    comment.lastIndex = end
    const found = comment.exec(text)?.[0]
    const field = path.findLast((part) => typeof part === 'string')
    const isCut = found !== undefined && !(field !== undefined && notSentences.has(field))
    return isCut ? [{ path, offset: end + found.length - 1 }] : []
  })
}
