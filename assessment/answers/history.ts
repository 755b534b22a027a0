// Keeps the history of one answer short: merges one person's quick changes, and selects statements for history
// documents.

import { mergeWindow, most } from '../limits.ts'
import {
  type Answer,
  type EarlierStatement,
  earlierOf,
  originAmong,
  type Statement,
  type ValueChange,
} from './answer.ts'

/** An answer after one more statement, and the operations that its history no longer names. */
export type Grown = { readonly answer: Answer; readonly merged: readonly Merged[] }

/** An operation that was merged into a later entry. `isUndone`: it had been taken back. */
export type Merged = { readonly operation: string; readonly isUndone: boolean }

/**
 * Adds a statement to an answer. Changes that one person made within ten minutes become one entry; Undo still restores
 * the answer before `statement`. Statements of other people and answers with votes are never merged.
 */
export function withStatement(before: Answer | undefined, statement: Statement): Grown {
  if (!before) return { answer: { ...statement, revision: 1, earlier: [] }, merged: [] }
  const { earlier: _packed, filed, confirmed: _second, ...standing } = before
  const all = [...earlierOf(before), standing]
  const revision = before.revision + 1
  const gone = mergeable([...all, { ...statement, revision }])
  const kept = all.filter((entry) => !gone.has(entry))
  const undone = undoneAmong(all)
  return {
    answer: {
      ...statement,
      revision,
      earlier: packed(kept, statement),
      ...(filed && { filed }),
      ...keptConfirmation(before, statement),
    },
    merged: [...gone].map(({ operation }, _, list) => ({
      operation,
      isUndone: undone.has(operation) || list.some(({ undoes }) => undoes === operation),
    })),
  }
}

/** A note keeps the confirmation. The same answer given again keeps it too, unless the confirming member gives it. */
function keptConfirmation({ value, reason, confirmed }: Answer, after: Statement): Pick<Answer, 'confirmed'> {
  const isSame = after.value === value && after.reason === reason
  return confirmed && isSame && (after.noted || after.by !== confirmed.by) ? { confirmed } : {}
}

const undoneAmong = (statements: readonly Statement[]) => new Set(statements.flatMap(({ undoes }) => undoes ?? []))

/** The entries that merge into the next one. Spares the current value and the value that Undo restores. */
function mergeable(all: readonly EarlierStatement[]): ReadonlySet<EarlierStatement> {
  const gone = new Set<EarlierStatement>()
  const { source, before } = originAmong(all)
  const needed = new Set([all.at(-1), source, before])
  const isQuick = (entry: EarlierStatement, next: EarlierStatement | undefined) =>
    next !== undefined && entry.by === next.by && !entry.votes && isWithin(entry.at, next.at)
  const isMergeable = (entry: EarlierStatement, index: number) => !needed.has(entry) && isQuick(entry, all[index + 1])
  const pairs = undonePairs(all)
  for (const [index, entry] of all.entries()) {
    const pair = pairs.get(entry)
    if (!isMergeable(entry, index)) continue
    if (!pair) gone.add(entry)
    // An undo and the statement that it took back are dropped together: without one of them, Undo would restore another
    // value.
    else if (isMergeable(pair, all.indexOf(pair))) gone.add(entry)
  }
  return gone
}

const isWithin = (one: string, other: string) => Math.abs(Date.parse(other) - Date.parse(one)) <= mergeWindow

/** Maps each undo to the statement that it took back, and that statement to the undo. */
function undonePairs(all: readonly EarlierStatement[]): ReadonlyMap<EarlierStatement, EarlierStatement> {
  const said: EarlierStatement[] = []
  const pairs = new Map<EarlierStatement, EarlierStatement>()
  for (const entry of all) {
    if (entry.undoes === undefined) {
      if (!entry.noted) said.push(entry)
      continue
    }
    const taken = said.pop()
    if (taken) pairs.set(entry, taken).set(taken, entry)
  }
  return pairs
}

/** Stores a repeated note once: a statement with the note and link of the next one leaves them out. */
export function packed(
  statements: readonly EarlierStatement[],
  last: Pick<Statement, 'note' | 'evidence'>,
): readonly EarlierStatement[] {
  return statements.map((statement, index) => {
    const next = statements[index + 1] ?? last
    const { note, evidence, ...rest } = statement
    const isSame = (note !== undefined || evidence !== undefined) && note === next.note && evidence === next.evidence
    return isSame ? { ...rest, sameWords: true } : statement
  })
}

/**
 * Moves earlier statements out of an answer: all but the `keep` newest and those that Undo needs. Returns them with
 * their notes and links, the oldest first. The answer keeps the few facts about them that cards show.
 */
export function filedFrom(
  answer: Answer,
  keep: number,
): { readonly answer: Answer; readonly out: readonly EarlierStatement[] } {
  const all = earlierOf(answer)
  const newest = all.length - keep
  const { source, before } = originAmong<EarlierStatement>([...all, answer])
  const pairs = undonePairs([...all, answer])
  const isFree = (entry: EarlierStatement) => all.indexOf(entry) < newest && !isOneOf(entry, answer, source, before)
  const out = all.filter((entry) => isFree(entry) && isFree(pairs.get(entry) ?? entry))
  if (out.length === 0) return { answer, out }
  const gone = new Set(out)
  const kept = packed(
    all.filter((entry) => !gone.has(entry)),
    answer,
  )
  const { filed } = answer
  const isLive = (entry: EarlierStatement) => !entry.noted && entry.undoes === undefined && !pairs.has(entry)
  const isCut = filed?.isCut === true || out.some(isLive)
  const last = changesAmong([...(filed?.last ?? []), ...out]).slice(-filedChanges)
  const after: Answer = { ...answer, earlier: kept, filed: { last, more: 0, ...(isCut && { isCut }) } }
  const more = (filed?.more ?? 0) + changesOf(answer).length - changesOf(after).length
  return { answer: { ...after, filed: { last, more, ...(isCut && { isCut }) } }, out }
}

const isOneOf = (entry: EarlierStatement, ...others: readonly (EarlierStatement | undefined)[]) =>
  others.includes(entry)

// A card shows the current value and three changes before it.
const filedChanges = 4

/** The changes of an answer's value that are still in the assessment, the current one last. */
export const changesOf = (answer: Answer): readonly ValueChange[] =>
  changesAmong([...(answer.filed?.last ?? []), ...answer.earlier, answer])

/** The statements that changed the value, in their order. A statement that only set a note changes nothing. */
function changesAmong(statements: readonly ValueChange[]): readonly ValueChange[] {
  return statements
    .toSorted((a, b) => a.nth - b.nth)
    .filter(({ value }, index, all) => value !== all[index - 1]?.value)
    .map(({ value, at, nth }) => ({ value, at, nth }))
}

/** Whether an answer keeps more earlier statements than it should. */
export const isLong = ({ earlier }: Answer): boolean => earlier.length > most.earlier
