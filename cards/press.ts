// The schema of the data of buttons. Cards write it and `bot/incoming/` parses it.

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

/** The number of the vote on the question. */
const round = z.number().int().min(1)
const page = z.number().int().min(1).max(99).optional()

const operation = z.string().max(1024)
/** The operation whose outcome the card reports. */
const after = operation.optional()

const pressSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('help') }),
  ...languagePresses,
  // `set` is the id of the question set, if several are offered; `organisation` is the id of the council, if there are
  // several. `sure`: the person has confirmed that they want a second view.
  z.object({
    do: z.literal('start'),
    another: z.literal(true).optional(),
    sure: z.literal(true).optional(),
    set: z.string().max(128).optional(),
    organisation: z.string().max(128).optional(),
  }),
  // Presses that open an assessment and move in it. `continue` changes nothing, so a client may send it to refresh a
  // card; `resume` is for people.
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
  // `only`: shows just the questions without an answer or with Not sure.
  z.object({ do: z.literal('gaps'), assessment, page, only: z.literal('open').optional() }),
  z.object({ do: z.literal('benchmark'), assessment }),
  ...confidencePresses,
  // `with` is the time of the earlier submission; if absent, the latest one before.
  z.object({ do: z.literal('compare'), assessment, with: z.iso.datetime().optional() }),
  z.object({ do: z.literal('function'), assessment, function: code }),
  ...settingsPresses,
  ...consentPresses,
  z.object({ do: z.literal('pause'), assessment }),
  // Changes answers. `revision` is the revision of the answer on the card; 0 for none.
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
  // Changes the whole assessment. Leaves out a function of a council return, which an input names, or brings one back.
  // `left-out` shows both.
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
  // A team's presses that change nothing. Clients send `ballot`, the team's question, automatically; `mine` shows one's
  // own vote.
  z.object({ do: z.literal('board'), assessment }),
  z.object({ do: z.literal('team'), assessment }),
  z.object({ do: z.literal('ballot'), assessment, mine: z.literal(true).optional() }),
  z.object({ do: z.literal('parked'), assessment }),
  z.object({ do: z.literal('earlier'), assessment }),
  z.object({ do: z.literal('history'), assessment, page }),
  z.object({ do: z.literal('functions'), assessment }),
  z.object({ do: z.literal('mine') }),
  // `change`: shows the list for renaming and deleting, in place of the list for opening.
  z.object({ do: z.literal('my-assessments'), change: z.literal(true).optional(), page }),
  // One personal view: its card (`rename`: the card for its name), and its deletion after a confirmation.
  z.object({ do: z.literal('one-view'), assessment, rename: z.literal(true).optional() }),
  z.object({ do: z.literal('rename-view'), assessment }),
  z.object({ do: z.literal('delete-view'), assessment }),
  z.object({ do: z.literal('erase-view'), assessment }),
  z.object({ do: z.literal('last-answer'), assessment }),
  // A few sentences on a topic, such as the meaning of a level or the readers of the answers.
  z.object({
    do: z.literal('topic'),
    topic: z.enum(topics),
    function: code.optional(),
    named: z.string().max(32).optional(),
  }),
  // A session of the team. Without `function` it covers the functions that no member has taken.
  z.object({ do: z.literal('together'), assessment, function: code.optional() }),
  // `from` is the team's question when Back was drawn; a team at another question stays there. `anew` opens a new vote.
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
  // Answers "Not applicable" under the rule that the first press counts. The reason is typed in a personal chat.
  z.object({ do: z.literal('not-applicable'), assessment, question, revision }),
  // Explains the team's question. A note about it is typed in a member's own chat.
  z.object({ do: z.literal('about'), assessment, question }),
  z.object({ do: z.literal('note-here'), assessment, question }),
  z.object({ do: z.literal('save-note-here'), assessment, question, revision }),
  // Copies the person's own answers to a function of theirs. `count` is the number that the preview showed.
  z.object({ do: z.literal('bring'), assessment, function: code }),
  z.object({
    do: z.literal('bring-now'),
    assessment,
    function: code,
    from: assessment,
    count: z.number().int().min(1),
  }),
  // Confirms an answer on review; `back` removes the reader's own confirmation.
  z.object({ do: z.literal('confirm'), assessment, question, revision, back: z.literal(true).optional() }),
  // Roles. `seen` is the owner of the function when the card was drawn. Without `to` the team gets it back.
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
  // `assessment` is a deleted council return.
  z.object({ do: z.literal('restore-return'), assessment }),
])

/** One press of a button: the act, with the ids of its objects. It never says who pressed. */
export type Press = z.infer<typeof pressSchema>

/** The presses of one kind: `PressOf<'answer'>`. */
export type PressOf<Do extends Press['do']> = Extract<Press, { do: Do }>

/** The values of a card's inputs, by input name. */
export type Inputs = Readonly<Record<string, string>>

/** Parses the data of a press; undefined if no card of this bot has such data. */
export function parsePress(data: unknown): Press | undefined {
  return pressSchema.safeParse(data).data
}

/** The edition of the assessment that a button was drawn from; 0 if it was never moved. */
export function parseEdition(data: unknown): number {
  return edition.safeParse(Object(data).edition).data ?? 0
}

/** The language that one reader switched the button's card to; undefined if they did not. */
export const parseCardLanguage = (data: unknown): string | undefined => cardLanguage.safeParse(Object(data).lang).data

/**
 * The id of an input. Clients may stop sending an input that is redrawn with the same id, so each drawing adds its own
 * mark.
 */
export const inputId = (name: string, drawing: string) => `${name}~${drawing}`

/** Inputs that were changed since they were drawn, and their card. */
export type Unsaved = { readonly card: string; readonly inputs: Inputs }

type DraftKind = 'more' | 'form' | 'settings' | 'left-out' | 'note' | 'reason' | 'plan' | 'rename'

/** The name of a card whose inputs are kept as a draft. `of` is its question or function. */
export const draftCard = (kind: DraftKind, assessment: AssessmentId, of = '-'): string => `${kind} ${assessment} ${of}`

/** Adds a checksum of the drawn value and the name of the card to an input's mark. */
export const keptMark = (drawing: string, card: string, shown: string | undefined): string =>
  `${drawing}~${crc32(shown ?? '').toString(36)}~${card}`

/**
 * The changed inputs, which the bot keeps as a draft if the person leaves the card. An empty input counts as unchanged,
 * because clients do not send all empty ones.
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

/** The inputs in the data of a press, by name. Cuts overlong ones; a later check refuses them. */
export function parseInputs(data: unknown): Inputs {
  const inputs: Record<string, string> = {}
  for (const [id, value] of Object.entries(data ?? {})) {
    const [name, drawing] = id.split('~')
    if (name && drawing && typeof value === 'string') inputs[name] = value.slice(0, 5000)
  }
  return inputs
}
