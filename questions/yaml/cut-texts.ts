// Finds texts that a comment cuts: YAML reads `text: Is it # something` as `Is it`.

import { type Document, isPair, isScalar, isSeq, type Node, type Pair, visit } from 'yaml'

// In these a comment after the value is a note, because the value is no sentence.
const notSentences = new Set(['language', 'year', 'url', 'statutory', 'nations', 'terms'])

/** A text that ends in a comment: its path in the document, and the offset of the number sign. */
export type CutText = { readonly path: readonly PropertyKey[]; readonly offset: number }

/** Every unquoted text in the document that a comment follows on the same line. */
export function cutTexts(document: Document, text: string): readonly CutText[] {
  const comment = /[ \t]+#/y
  const cuts: CutText[] = []
  visit(document, {
    Scalar(key, node, ancestors) {
      if (key === 'key' || node.type !== 'PLAIN' || !node.range) return
      const end = node.range[1]
      comment.lastIndex = end
      const found = comment.exec(text)?.[0]
      if (found === undefined) return
      const path = pathTo(node, ancestors)
      const field = path.findLast((part) => typeof part === 'string')
      if (field !== undefined && notSentences.has(String(field))) return
      cuts.push({ path, offset: end + found.length - 1 })
    },
  })
  return cuts
}

function pathTo(node: Node, ancestors: readonly (Document | Node | Pair)[]): readonly PropertyKey[] {
  return ancestors.flatMap((part, index): PropertyKey[] => {
    if (isPair(part)) return [isScalar(part.key) ? String(part.key.value) : '']
    if (isSeq(part)) return [part.items.indexOf(ancestors[index + 1] ?? node)]
    return []
  })
}
