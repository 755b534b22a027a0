// The files that the bot has offered to one person, and the person's decision on each.

import type { AssessmentId } from '../ids.ts'
import { isFresh, type StagedImport } from './staged-import.ts'

/** The kinds of file that a person can ask for. `planner` is the plan as a table for Microsoft Planner. */
export const exportFormats = ['docx', 'pdf', 'xlsx', 'csv', 'planner', 'json'] as const
export type ExportFormat = (typeof exportFormats)[number]

export type FileOffer = {
  /** Goes to Teams with the offer and comes back with the person's decision. */
  readonly id: string
  readonly assessment: AssessmentId
  readonly format: ExportFormat
  /** The file names people. */
  readonly isNamed?: true
  /** The name of the file, as sent to Teams. */
  readonly name: string
  /** As the client stated it, such as `en-GB`. */
  readonly locale?: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly decision?: FileDecision
}

export type FileDecision = {
  /** The operation of the decision. It identifies a redelivery. */
  readonly operation: string
  /** Set while the upload is under way. */
  readonly upload?: {
    /** The moment after which the upload counts as interrupted (ISO 8601, UTC). */
    readonly until: string
    /** The reference of the personal chat. Only `bot/` reads it. */
    readonly chat: string
  }
}

/** The record of the files of one person. */
export type PersonFiles = {
  readonly offers: readonly FileOffer[]
  /** The filled-in file that they sent last. */
  readonly staged?: StagedImport
  /** The same file compared with the person's other open assessments that it fits: at most `mostOtherImports`. */
  readonly otherStaged?: readonly StagedImport[]
}

/** The most offers kept for one person. The oldest is dropped first. */
export const mostOffers = 6

/** Milliseconds after which an offer is void. */
const offerLasts = 24 * 60 * 60 * 1000

/** The most milliseconds for making and uploading one file. */
export const uploadLasts = 120_000

/** The offers of the 24 hours before `now` (ISO 8601, UTC). */
export function recentOffers(files: PersonFiles | undefined, now: string): readonly FileOffer[] {
  const oldest = Date.parse(now) - offerLasts
  return files?.offers.filter(({ at }) => Date.parse(at) > oldest) ?? []
}

/** Adds an offer unless it is already there, and drops expired ones. */
export function withOffer(files: PersonFiles | undefined, offer: FileOffer): PersonFiles {
  const recent = withoutExpired(files, offer.at)
  const isThere = recent.offers.some(({ id }) => id === offer.id)
  return isThere ? recent : { ...recent, offers: [...recent.offers, offer].slice(-mostOffers) }
}

/** Keeps the files that a person sent or was offered in the day before `now` (ISO 8601, UTC). */
export const withoutExpired = (files: PersonFiles | undefined, now: string): PersonFiles =>
  keeping(files, recentOffers(files, now), (staged) => isFresh(staged, now))

/**
 * Removes the records of one assessment: the rows of a filled-in file, and offers. An offer whose upload is under way
 * stays.
 */
export const withoutAssessment = (files: PersonFiles, id: AssessmentId): PersonFiles =>
  keeping(
    files,
    files.offers.filter(({ assessment, decision }) => assessment !== id || decision?.upload !== undefined),
    ({ assessment }) => assessment !== id,
  )

/** Whether there is nothing to store. */
export const isEmptyHanded = ({ offers, staged, otherStaged = [] }: PersonFiles): boolean =>
  offers.length === 0 && !staged && otherStaged.length === 0

function keeping(
  files: PersonFiles | undefined,
  offers: readonly FileOffer[],
  isKept: (staged: StagedImport) => boolean,
): PersonFiles {
  const { staged, otherStaged = [] } = files ?? {}
  const others = otherStaged.filter(isKept)
  return { offers, ...(staged && isKept(staged) && { staged }), ...(others.length > 0 && { otherStaged: others }) }
}

/** The files with a decision about one offer. */
export const withDecision = (files: PersonFiles, id: string, decision: FileDecision): PersonFiles => ({
  ...files,
  offers: files.offers.map((offer) => (offer.id === id ? { ...offer, decision } : offer)),
})

/** The files after the upload of one offer has ended, well or badly. */
export const withoutUpload = (files: PersonFiles, id: string): PersonFiles => ({
  ...files,
  offers: files.offers.map((offer) =>
    offer.id === id && offer.decision ? { ...offer, decision: { operation: offer.decision.operation } } : offer,
  ),
})
