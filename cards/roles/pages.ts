// Divides a long list of members into pages.

import type { Member } from '../../assessment/team/team.ts'
import { type Button, button, type Element, small } from '../parts/elements.ts'
import type { View } from '../parts/frame.ts'
import type { Press } from '../press.ts'

export type Paged = View & {
  /** The page, from 1. A number beyond the last shows the last. */
  readonly page: number
}

// The most entries that fit on a card with names in any script.
const perPage = 15

/** The members on the wanted page, and the buttons to the previous and next page. */
export function paged({ words, page: wanted }: Paged, members: readonly Member[], turn: (to: number) => Press) {
  const { buttons: titles } = words.ui
  const pages = Math.max(1, Math.ceil(members.length / perPage))
  const page = Math.min(wanted, pages)
  const buttons: Button[] = [
    ...(page < pages ? [button(titles.next, turn(page + 1))] : []),
    ...(page > 1 ? [button(titles.previous, turn(page - 1))] : []),
  ]
  return { shown: members.slice((page - 1) * perPage, page * perPage), page, turns: { pages, buttons } }
}

/** "Page 2 of 3"; empty for a single page. */
export const pageLine = ({ words }: Paged, page: number, pages: number): Element[] =>
  pages > 1 ? [small(words.ui.team.page(page, pages))] : []
