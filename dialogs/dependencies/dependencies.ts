// The dependencies of every flow, such as the question sets, the collections and the members of channels.

import type { SubmissionRule } from '../../assessment/answers/submission-share.ts'
import type { Council } from '../../assessment/council.ts'
import type { AssessmentId, PersonId } from '../../assessment/ids.ts'
import type { QuestionSet } from '../../assessment/question-set.ts'
import type { Roster } from '../../assessment/team/team.ts'
import type { QuestionSets } from '../../assessment/versions/question-sets.ts'
import type { Publication } from '../../scoring/benchmark/publication.ts'
import type { Assessments } from '../../store/collections/assessments.ts'
import type { Audit } from '../../store/collections/audit.ts'
import type { Ballots } from '../../store/collections/ballots.ts'
import type { Channels } from '../../store/collections/channels.ts'
import type { Perceptions } from '../../store/collections/counted/perceptions.ts'
import type { TeamVotesRecords } from '../../store/collections/counted/team-votes.ts'
import type { DueIndex } from '../../store/collections/due-index.ts'
import type { NoteErasure } from '../../store/collections/erasing/erasures.ts'
import type { Participation } from '../../store/collections/erasing/participation.ts'
import type { Removals } from '../../store/collections/erasing/removals.ts'
import type { Files } from '../../store/collections/files.ts'
import type { History } from '../../store/collections/history/history.ts'
import type { Organisations } from '../../store/collections/organisations.ts'
import type { People } from '../../store/collections/people.ts'
import type { Store } from '../../store/store.ts'
import type { Surface } from '../effects.ts'
import type { SharedPlace, Turn } from '../turn.ts'

/** Everything that a flow may read, change or request besides its turn. */
export type Dependencies = {
  /** The version of the bot, such as `1.2.0`, for the help card. */
  readonly version: string
  /** The question sets that this copy serves. The set of an assessment is `setOf(deps.sets, assessment)`. */
  readonly sets: QuestionSets
  readonly assessments: Assessments
  readonly people: People
  /** The share of a council return that must be answered before its submission. */
  readonly submission: SubmissionRule
  /** The deployment's particulars of the council. They override those of an assessment. */
  readonly council: Council
  /** The id for an assessment that this turn starts. A redelivered act gets the same id. */
  readonly idFor: (turn: Turn) => AssessmentId
  /** A random UUID. */
  readonly newId: () => string
  /** The pseudonym for a person who deleted their data. It is always the same for the same person. */
  readonly formerOf: (tenant: string, person: PersonId) => PersonId
  /** Notes an erasure before it begins, so that a restored backup repeats it. */
  readonly noteErasure: NoteErasure
  readonly ballots: Ballots
  readonly audit: Audit
  /** Records that a person asked for an assessment that is not theirs. Automatic turns of a client record nothing. */
  readonly refusedAttempt: (turn: Turn, assessment: AssessmentId) => Promise<void>
  /** The hidden copies of deleted council returns. */
  readonly deleted: Assessments
  /** Older statements and submissions of assessments. */
  readonly history: History
  /** The files that were offered to people in the last day. */
  readonly files: Files
  /** Whether Teams accepts files from the bot. Otherwise people get the report as text. */
  readonly sendsFiles: boolean
  /** The councils of each tenant. */
  readonly organisations: Organisations
  /** The personal views that are counted together, by organisation and version of the questions. */
  readonly perceptions: Perceptions
  /** The votes of submitted council returns, by organisation and version of the questions. */
  readonly teamVotes: TeamVotesRecords
  /** The index of deleted council returns with the times of their final removal, for every tenant. */
  readonly removals: Removals
  /** The index of the council returns that name a person. */
  readonly participation: Participation
  /** The store itself: checks that it works, and compacts it so that removed data leaves its files. */
  readonly store: Pick<Store, 'check' | 'compact'>
  readonly channels: Channels
  /** The council returns of every tenant that have a due date. */
  readonly due: DueIndex
  /**
   * The members of a channel or group chat without the bot, from a short-lived cache or from Teams.
   *
   * @returns `refused` if Teams does not let the bot list them
   * @throws TeamsUnavailable if the members cannot be fetched now
   */
  readonly members: (tenant: string, conversation: string) => Promise<Roster | 'refused'>
  /**
   * The link to a shared message in another thread of this channel. Undefined if it is in this thread, not posted, or
   * in another channel.
   */
  readonly standsElsewhere: (
    place: SharedPlace,
    name: { readonly tenant: string; readonly assessment: AssessmentId; readonly surface: Surface },
  ) => Promise<string | undefined>
  /**
   * Draws an SVG document for a card.
   *
   * @returns its PNG as a data URL; undefined if it cannot be drawn, or not in time
   */
  readonly picture: (svg: string) => Promise<string | undefined>
  /**
   * The published figures of other councils for a version of a question set, or else those of another version. Takes
   * one read if there are figures for this version.
   */
  readonly benchmarkFor: (set: QuestionSet) => Promise<Publication | undefined>
  /** The link that adds the app to Teams; absent without a registration. */
  readonly appLink?: string
}
