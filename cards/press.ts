// The data of buttons. Cards write it and the bot's door reads it, with one schema, so they cannot drift apart.

import { crc32 } from 'node:zlib'
import { z } from 'zod'
import { answerValues, voteValues } from '../assessment/answers/answer.ts'
import { branded } from '../assessment/branded.ts'
import { type AssessmentId, parseAssessmentId, parsePersonId, parseQuestionId } from '../assessment/ids.ts'
import { planPresses } from './plan/plan-presses.ts'
import { confidencePresses } from './results/confidence/confidence-presses.ts'
import { consentPresses } from './settings/consent-presses.ts'
import { settingsPresses } from './settings/settings-presses.ts'
import { sharingPresses } from './sharing/sharing-presses.ts'
import { cardLanguage, languagePresses } from './system/language-presses.ts'
import { countingPresses } from './team/counting-presses.ts'
import { topics } from './wording/en/understanding/topics.ts'

const assessment = branded(parseAssessmentId)
const question = branded(parseQuestionId)
const person = branded(parsePersonId)
const code = z.string().max(32)
const revision = z.number().int().min(0)
const edition = revision.optional()
/** The page to return to after an answer is saved, instead of the next open question. */
const from = z.literal('review').optional()

/** Which time the question was put to the vote. */
const round = z.number().int().min(1)
const page = z.number().int().min(1).max(99).optional()

const operation = z.string().max(1024)
/** The operation whose outcome the card tells. */
const after = operation.optional()

const pressSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('help') }),
  ...languagePresses,
  // `set` is the id of the question set, when several are offered; `organisation` that of the council, when there are several.
  // `sure`: a card has said that the earlier view stays, and asked.
  z.object({
    do: z.literal('start'),
    another: z.literal(true).optional(),
    sure: z.literal(true).optional(),
    set: z.string().max(128).optional(),
    organisation: z.string().max(128).optional(),
  }),
  // Presses that open an assessment and move in it. `continue` changes nothing, so a client may send it to refresh a
  // card; a person presses `resume`.
  z.object({ do: z.literal('continue'), assessment, from, after }),
  // `open` skips the last question if it has an answer.
  z.object({ do: z.literal('resume'), assessment, open: z.literal(true).optional() }),
  z.object({ do: z.literal('go'), assessment, question, from }),
  z.object({ do: z.literal('skip'), assessment, question }),
  z.object({ do: z.literal('more'), assessment, question, from }),
  z.object({ do: z.literal('progress'), assessment }),
  z.object({ do: z.literal('form'), assessment, function: code }),
  z.object({ do: z.literal('review'), assessment, function: code.optional() }),
  z.object({ do: z.literal('results'), assessment, after }),
  z.object({ do: z.literal('more-results'), assessment }),
  // `only`: the questions without an answer or answered Not sure.
  z.object({ do: z.literal('gaps'), assessment, page, only: z.literal('open').optional() }),
  z.object({ do: z.literal('benchmark'), assessment }),
  ...confidencePresses,
  // `with` is the time of the earlier submission; without it, the latest one before.
  z.object({ do: z.literal('compare'), assessment, with: z.iso.datetime().optional() }),
  z.object({ do: z.literal('function'), assessment, function: code }),
  ...settingsPresses,
  ...consentPresses,
  z.object({ do: z.literal('pause'), assessment }),
  // Changes answers. `revision` is that of the answer which the card showed; 0 for none.
  z.object({
    do: z.literal('answer'),
    assessment,
    question,
    revision,
    value: z.enum(answerValues),
    from,
    reason: z.string().max(500).optional(),
  }),
  z.object({ do: z.literal('undo'), assessment, operation }),
  z.object({ do: z.literal('rest'), assessment, question }),
  z.object({ do: z.literal('annotate'), assessment, question, revision, from }),
  z.object({ do: z.literal('save-form'), assessment, function: code, drawn: z.record(z.string().max(64), revision) }),
  // Changes the assessment as a whole.
  // Leaves a function out of a council return, which an input names, and brings one back. `left-out` shows both.
  z.object({ do: z.literal('left-out'), assessment }),
  z.object({ do: z.literal('leave-out'), assessment }),
  z.object({ do: z.literal('bring-back'), assessment, function: code }),
  // Versions of the question set. `seen` is the edition that the card was drawn from.
  z.object({ do: z.literal('versions'), assessment, page }),
  z.object({ do: z.literal('move-version'), assessment, to: z.string().max(64), seen: revision }),
  z.object({ do: z.literal('undo-move'), assessment, seen: revision }),
  z.object({ do: z.literal('finish'), assessment }),
  ...countingPresses,
  z.object({ do: z.literal('draft'), assessment }),
  z.object({ do: z.literal('reopen'), assessment }),
  z.object({ do: z.literal('delete') }),
  z.object({ do: z.literal('erase'), asked: z.iso.datetime() }),
  // A team's presses that change nothing. Clients send `ballot`, the team's question, by themselves; with `mine` it
  // shows the presser's vote.
  z.object({ do: z.literal('board'), assessment }),
  z.object({ do: z.literal('team'), assessment }),
  z.object({ do: z.literal('ballot'), assessment, mine: z.literal(true).optional() }),
  z.object({ do: z.literal('parked'), assessment }),
  z.object({ do: z.literal('earlier'), assessment }),
  z.object({ do: z.literal('history'), assessment, page }),
  z.object({ do: z.literal('functions'), assessment }),
  z.object({ do: z.literal('mine') }),
  // `change`: the list to rename or delete one of them, in place of the list to open one.
  z.object({ do: z.literal('my-assessments'), change: z.literal(true).optional(), page }),
  // One personal view: its name (`rename`: the card to change it), and its deletion after a confirmation.
  z.object({ do: z.literal('one-view'), assessment, rename: z.literal(true).optional() }),
  z.object({ do: z.literal('rename-view'), assessment }),
  z.object({ do: z.literal('delete-view'), assessment }),
  z.object({ do: z.literal('erase-view'), assessment }),
  z.object({ do: z.literal('last-answer'), assessment }),
  // A few sentences about something: the meaning of a level, or who sees the answers.
  z.object({
    do: z.literal('topic'),
    topic: z.enum(topics),
    function: code.optional(),
    named: z.string().max(32).optional(),
  }),
  // A session of the team. Without `function` it asks the functions that no member has taken.
  z.object({ do: z.literal('together'), assessment, function: code.optional() }),
  // `from` is the team's question when Back was drawn: a team at another question stays there. `anew` opens a new vote.
  // `onBoard`: the question is in another message than this button.
  z.object({
    do: z.literal('ask'),
    assessment,
    question,
    from: question.optional(),
    anew: z.literal(true).optional(),
    onBoard: z.literal(true).optional(),
  }),
  z.object({ do: z.literal('park'), assessment, question }),
  z.object({ do: z.literal('keep'), assessment, question, revision }),
  // `named`: whether the card announced names beside the votes.
  z.object({ do: z.literal('vote'), assessment, question, round, named: z.boolean(), value: z.enum(voteValues) }),
  z.object({ do: z.literal('reveal'), assessment, question, round }),
  z.object({
    do: z.literal('agree'),
    assessment,
    question,
    round,
    revision,
    value: z.enum(['yes', 'no', 'notApplicable']),
  }),
  // Says "Not applicable" under the rule that the first press is the answer. The reason is typed in a personal chat.
  z.object({ do: z.literal('not-applicable'), assessment, question, revision }),
  // Explains the team's question. A note about it is typed in a member's own chat.
  z.object({ do: z.literal('about'), assessment, question }),
  z.object({ do: z.literal('note-here'), assessment, question }),
  z.object({ do: z.literal('save-note-here'), assessment, question, revision }),
  // Brings the person's own answers into a function of theirs: a preview, then the number of answers that it showed.
  z.object({ do: z.literal('bring'), assessment, function: code }),
  z.object({
    do: z.literal('bring-now'),
    assessment,
    function: code,
    from: assessment,
    count: z.number().int().min(1),
  }),
  // Confirms an answer on review; `back` takes the reader's own confirmation back.
  z.object({ do: z.literal('confirm'), assessment, question, revision, back: z.literal(true).optional() }),
  // Roles. `seen` is the owner of the function when the card was drawn; without `to` it goes back to the team.
  z.object({ do: z.literal('take'), assessment, function: code }),
  z.object({ do: z.literal('hand-over'), assessment, function: code, page }),
  z.object({ do: z.literal('hand-to'), assessment, function: code, seen: person, to: person.optional() }),
  z.object({ do: z.literal('leads'), assessment, page }),
  z.object({ do: z.literal('name-lead'), assessment, person, lead: z.boolean() }),
  z.object({ do: z.literal('take-lead'), assessment }),
  ...planPresses,
  z.object({ do: z.literal('observers'), assessment, page }),
  z.object({ do: z.literal('name-observer'), assessment, person, observer: z.boolean() }),
  ...sharingPresses,
  z.object({ do: z.literal('remind'), assessment }),
  z.object({ do: z.literal('mute'), muted: z.boolean() }),
  z.object({ do: z.literal('delete-return'), assessment }),
  z.object({ do: z.literal('erase-return'), assessment }),
  // `assessment` is that of a deleted council return.
  z.object({ do: z.literal('restore-return'), assessment }),
])

/** One press of a button: the act, with the ids of its objects. The presser's identity never comes from here. */
export type Press = z.infer<typeof pressSchema>

/** The presses that do one thing: `PressOf<'answer'>`. */
export type PressOf<Do extends Press['do']> = Extract<Press, { do: Do }>

/** The values of a card's inputs, by input name. */
export type Inputs = Readonly<Record<string, string>>

/** Reads the data of a press; undefined for data that no card of this bot carries. */
export function parsePress(data: unknown): Press | undefined {
  return pressSchema.safeParse(data).data
}

/** The edition of the assessment that a button was drawn from; 0 for one that was never moved. */
export function parseEdition(data: unknown): number {
  return edition.safeParse(Object(data).edition).data ?? 0
}

/** The language that one reader turned the card of this button to; undefined if they did not. */
export const parseCardLanguage = (data: unknown): string | undefined => cardLanguage.safeParse(Object(data).lang).data

/**
 * The id of an input. Clients may stop sending an input that is drawn again under the same id,
 * so each drawing adds a mark of its own.
 */
export const inputId = (name: string, drawing: string) => `${name}~${drawing}`

/** Inputs of a card that were changed since they were drawn, and the card that they are on. */
export type Unsaved = { readonly card: string; readonly inputs: Inputs }

type DraftKind = 'more' | 'form' | 'settings' | 'left-out' | 'note' | 'reason' | 'plan' | 'rename'

/** The name of a card with inputs whose drafts are kept. `of` is its question or function. */
export const draftCard = (kind: DraftKind, assessment: AssessmentId, of = '-'): string => `${kind} ${assessment} ${of}`

/** Adds to an input's mark a checksum of its drawn value, and the name of its card. */
export const keptMark = (drawing: string, card: string, shown: string | undefined): string =>
  `${drawing}~${crc32(shown ?? '').toString(36)}~${card}`

/**
 * The changed inputs that the bot keeps as a draft when the person leaves the card. An empty input counts as unchanged,
 * because clients do not send all of them.
 */
export function parseUnsaved(data: unknown): Unsaved | undefined {
  const inputs: Record<string, string> = {}
  let found: string | undefined
  for (const [id, value] of Object.entries(data ?? {})) {
    const [name, drawing, shown, card] = id.split('~')
    if (!name || !drawing || shown === undefined || !card || card.length > 200) continue
    if (typeof value !== 'string' || value === '' || crc32(value).toString(36) === shown) continue
    if (found !== undefined && found !== card) continue
    found = card
    inputs[name] = value.slice(0, 5000)
  }
  return found === undefined ? undefined : { card: found, inputs }
}

/** The inputs among the data of a press, under their names. Overlong ones are cut: the check that refuses them comes later. */
export function parseInputs(data: unknown): Inputs {
  const inputs: Record<string, string> = {}
  for (const [id, value] of Object.entries(data ?? {})) {
    const [name, drawing] = id.split('~')
    if (name && drawing && typeof value === 'string') inputs[name] = value.slice(0, 5000)
  }
  return inputs
}
