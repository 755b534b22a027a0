// A spot check: ten questions of a submitted return, put to a colleague who took no part in their answers.

import type { VoteValue } from '../../answers/answer.ts'
import type { PersonId, QuestionId } from '../../ids.ts'

/** How many questions a spot check has. */
export const spotQuestions = 10

export type SpotQuestion = {
  readonly question: QuestionId
  /** The return's answer at the time of drawing. */
  readonly value: 'yes' | 'no'
  /** The colleague's answer. */
  readonly said?: VoteValue
  /** A lead has marked it for discussion. */
  readonly discuss?: true
}

export type SpotCheck = {
  readonly id: string
  /** The lead who asked, and the colleague whom they named. */
  readonly by: PersonId
  readonly colleague: PersonId
  readonly at: string
  /** The submission that the questions were drawn from, and the version of its question set. */
  readonly submittedAt: string
  readonly version: string
  readonly questions: readonly SpotQuestion[]
  /** `done`: the colleague finished it. `declined` and `withdrawn` checks keep no answers. */
  readonly ended?: { readonly how: 'done' | 'declined' | 'withdrawn'; readonly at: string }
}

/** A record that holds the spot checks of a return. */
type Checked = {
  readonly team?: { readonly spotChecks?: readonly SpotCheck[] }
  readonly questionSet: { readonly version: string }
}

/** The spot checks of a return, the oldest first. */
export const checksOf = ({ spotChecks = [] }: NonNullable<Checked['team']>): readonly SpotCheck[] => spotChecks

/** The open spot check. A check of another version is over, because its questions may mean something else now. */
export const openCheck = ({ team, questionSet }: Checked): SpotCheck | undefined =>
  checksOf(team ?? {}).find(({ ended, version }) => !ended && version === questionSet.version)

/** The questions of a finished spot check on which the colleague's answer differs from the return. */
export const differencesOf = (check: SpotCheck): readonly SpotQuestion[] =>
  check.questions.filter((each) => isDifference(check, each))

export const isDifference = ({ ended }: SpotCheck, { said, value }: SpotQuestion): boolean =>
  ended?.how === 'done' && said !== value

/** The questions of the current version that leads marked for discussion, each once. */
export const toDiscuss = ({ team, questionSet }: Checked): readonly QuestionId[] => [
  ...new Set(
    checksOf(team ?? {})
      .filter(({ version }) => version === questionSet.version)
      .flatMap(({ questions }) => questions.filter(({ discuss }) => discuss).map(({ question }) => question)),
  ),
]

/** Removes a person from the spot checks: drops an open one for them, and replaces their id in the others. */
export function spotChecksWithout(
  checks: readonly SpotCheck[],
  person: PersonId,
  instead: PersonId,
): readonly SpotCheck[] {
  const renamed = (id: PersonId) => (id === person ? instead : id)
  return checks
    .filter(({ colleague, ended }) => ended !== undefined || colleague !== person)
    .map((check) => ({ ...check, by: renamed(check.by), colleague: renamed(check.colleague) }))
}
