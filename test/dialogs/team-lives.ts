// The documents of a session, each as every write left it.

import { type Answer, type EarlierStatement, earlierOf } from '../../assessment/answers/answer.ts'
import type { Ballot } from '../../assessment/team/ballot.ts'
import { there } from '../support/cards/sample.ts'
import type { Happened } from './team-happened.ts'

/** A document after each write, oldest first, with the people in the channel at that time. */
export type Life<Value> = readonly { readonly value: Value; readonly who: Happened['rosters'][number] }[]

export function lifeOf<Value>({ written, rosters }: Happened, kind: string, id: string): Life<Value> {
  return written
    .filter(({ key }) => key.kind === kind && key.id === id)
    .toSorted((a, b) => a.version - b.version)
    .map(({ value, moment }) => ({ value: value as Value, who: there(rosters[moment]) }))
}

export const ballotLives = (happened: Happened): readonly Life<Ballot>[] =>
  [...new Set(happened.written.filter(({ key }) => key.kind === 'ballot').map(({ key }) => key.id))].map((id) =>
    lifeOf<Ballot>(happened, 'ballot', id),
  )

export function eachStep<Value>(
  life: Life<Value>,
  check: (before: Value, after: Value, who: Life<Value>[number]['who']) => void,
): void {
  for (const [index, { value, who }] of life.entries()) {
    const before = life[index - 1]
    if (before) check(before.value, value, who)
  }
}

/** The statements on a question that are kept, the oldest first. */
export function statements(answer: Answer | undefined): readonly EarlierStatement[] {
  if (!answer) return []
  const { earlier: _packed, filed: _counts, ...standing } = answer
  return [...earlierOf(answer), standing]
}
