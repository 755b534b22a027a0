// The worker thread of a hub: takes the councils' returns in portions, then makes the publications.

import type { QuestionSet } from '../../assessment/question-set.ts'
import type { CouncilFigures } from '../../scoring/benchmark/council-figures.ts'
import { publicationFile } from '../../scoring/benchmark/files/publication-file.ts'
import { readReturnFile } from '../../scoring/benchmark/files/return-file.ts'
import { type Ledger, publish } from '../../scoring/benchmark/publish.ts'
import { coinOf } from './coin-of.ts'

export type HubTask =
  /** Starts a round, and drops the data of an earlier one. */
  | { readonly type: 'begin'; readonly round: string }
  /** Adds returns and return files to the round. A council with several returns counts with the latest. */
  | {
      readonly type: 'take'
      readonly round: string
      readonly returns: readonly CouncilFigures[]
      readonly files: readonly string[]
    }
  /** Publishes one version of the questions. `consenting` holds the ids whose returns the ledger may keep. */
  | {
      readonly type: 'publish'
      readonly round: string
      readonly set: QuestionSet
      readonly meaning: string
      readonly on: string
      readonly secret: string
      readonly ledger?: string
      readonly consenting: ReadonlySet<string>
    }
  | { readonly type: 'end' }

/** `councils`: the number of councils in the publication. */
export type HubResult = { readonly file: string; readonly ledger: string; readonly councils: number } | undefined

let round: { readonly name: string; readonly returns: CouncilFigures[] } | undefined

/** Runs one task. Throws if the thread was replaced within the round. */
export default function work(task: HubTask): HubResult {
  switch (task.type) {
    case 'begin':
      round = { name: task.round, returns: [] }
      return undefined
    case 'take': {
      const taken = returnsOf(task.round)
      taken.push(...task.returns)
      for (const file of task.files) {
        const read = readReturnFile(file)
        if (!('fault' in read)) taken.push(read.figures)
      }
      return undefined
    }
    case 'publish':
      return published(task, returnsOf(task.round))
    case 'end':
      round = undefined
      return undefined
    default:
      return task satisfies never
  }
}

function returnsOf(name: string): CouncilFigures[] {
  if (round?.name !== name) throw new Error('The thread of the hub was replaced: the next look begins anew.')
  return round.returns
}

function published(
  { set, meaning, on, secret, ledger: before, consenting }: Extract<HubTask, { type: 'publish' }>,
  returns: readonly CouncilFigures[],
): HubResult {
  const ledger: Ledger | undefined = before === undefined ? undefined : JSON.parse(before)
  const members = Object.values(ledger?.cohorts ?? {}).flatMap((cohort) => cohort.members)
  const known = members.map((member) => member.slice(0, member.indexOf(' ')))
  const withdrawn = new Set(known.filter((council) => !consenting.has(council)))
  const made = publish(returns, { set, meaning, on, coin: coinOf(secret), withdrawn, ...(ledger && { ledger }) })
  return {
    file: publicationFile(made.publication),
    ledger: JSON.stringify(made.ledger),
    councils: made.publication.quality.councils,
  }
}
