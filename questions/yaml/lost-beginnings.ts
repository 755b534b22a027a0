// Finds texts whose first word YAML takes for itself: `text: &Was it so` is read as `it so`, and `!` does the same.

import { type Document, isAlias, isNode, visit } from 'yaml'

/** A first word that is lost, with its sign, and the offset of the text that is left. */
export type LostBeginning = { readonly word: string; readonly offset: number }

/** Every tag in the document, and every anchor that no alias refers to. */
export function lostBeginnings(document: Document): readonly LostBeginning[] {
  const referred = new Set<string>()
  visit(document, { Alias: (_, { source }) => void referred.add(source) })
  const lost: LostBeginning[] = []
  visit(document, {
    Node(_, node) {
      if (!isNode(node) || isAlias(node)) return
      const offset = node.range?.[0] ?? 0
      if (node.tag?.startsWith('!')) lost.push({ word: node.tag, offset })
      if (node.anchor !== undefined && !referred.has(node.anchor)) lost.push({ word: `&${node.anchor}`, offset })
    },
  })
  return lost
}
