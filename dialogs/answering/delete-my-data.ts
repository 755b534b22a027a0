// Deleting all that a person has answered for themselves, after they have confirmed it; in a council's record their
// answers stay and their name goes.

import type { Assessment } from '../../assessment/assessment.ts'
import type { PersonId } from '../../assessment/ids.ts'
import { pseudonymise, pseudonymiseBallot, standsIn } from '../../assessment/pseudonymise.ts'
import { deleteCard, deletedCard } from '../../cards/answering/delete-card.ts'
import type { PressOf } from '../../cards/press.ts'
import { pseudonymiseChannel } from '../../store/collections/channels.ts'
import { personalViews, readPerson } from '../access/my-assessments.ts'
import { wordsOf } from '../access/view.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { eraseFromTrail } from '../dependencies/erase-from-trail.ts'
import type { Reply, Turn } from '../turn.ts'

export async function askToDelete(turn: Turn, deps: Dependencies): Promise<Reply> {
  const record = await readPerson(turn, deps)
  const mine = await personalViews(turn, deps, record)
  const words = wordsOf(turn, deps)
  if (mine.length === 0 && !(await hasParts(turn, deps))) return { type: 'card', card: deletedCard(words, 'nothing') }
  const answers = mine.flatMap((assessment) => Object.values(assessment.answers)).filter(({ value }) => value)
  return { type: 'card', card: deleteCard(words, mine.length, answers.length, turn.now) }
}

/**
 * Removes what was there when the question was asked; what was started since stays, so that an old card or a second
 * delivery takes nothing that nobody meant. The person's own record goes last: a deletion that was cut short can be begun
 * again.
 */
export async function erase(turn: Turn, deps: Dependencies, press: PressOf<'erase'>): Promise<Reply> {
  const record = await readPerson(turn, deps)
  const mine = await personalViews(turn, deps, record)
  const asked = new Set(mine.filter(({ startedAt }) => startedAt <= press.asked).map(({ id }) => id))
  const isNothing = mine.length === 0 && !(await hasParts(turn, deps))
  if (!isNothing) await deps.noteErasure(turn.tenant, turn.person, turn.now)
  for (const id of asked) await deps.assessments.change(turn.tenant, id, () => gone)
  await leaveReturns(turn, deps, press.asked)
  if (!isNothing) await eraseFromTrail(turn, deps)
  await deps.people.change(turn.tenant, turn.person, (before) => {
    const assessments = before?.assessments.filter((id) => !asked.has(id)) ?? []
    return before && assessments.length > 0
      ? { type: 'save', value: { ...before, assessments, returns: [] }, result: undefined }
      : gone
  })
  return { type: 'card', card: deletedCard(wordsOf(turn, deps), isNothing ? 'nothing' : 'done') }
}

const gone = { type: 'remove', result: undefined } as const
const kept = { type: 'keep', result: undefined } as const

/** The person's id goes from every council return and ballot of the tenant but those they have had to do with since. */
async function leaveReturns(turn: Turn, deps: Dependencies, asked: string): Promise<void> {
  const { tenant, person } = turn
  const instead = deps.formerOf(tenant, person)
  for await (const { kind, id } of partsIn(turn, deps)) {
    if (kind === 'ballot') {
      await deps.ballots.change(tenant, id, (before) =>
        before && standsIn(before, person) && !isSince(before.votes[person]?.at(-1), asked)
          ? { type: 'save', value: pseudonymiseBallot(before, person, instead), result: undefined }
          : kept,
      )
    } else if (kind === 'channel') {
      await deps.channels.change(tenant, id, (before) =>
        before && standsIn(before, person) && !isSince(before.reopening, asked)
          ? { type: 'save', value: pseudonymiseChannel(before, person, instead), result: undefined }
          : kept,
      )
    } else {
      await deps.assessments.change(tenant, id, (before) =>
        before?.team && standsIn(before, person) && !tookSince(before, person, asked)
          ? { type: 'save', value: pseudonymise(before, person, instead), result: undefined }
          : kept,
      )
    }
  }
}

const isSince = (done: { readonly at: string } | undefined, asked: string) => done !== undefined && done.at > asked

function tookSince({ team, places }: Assessment, person: PersonId, asked: string): boolean {
  const taken = Object.values(team?.owners ?? {}).filter((owner) => owner.person === person)
  return [...taken, places[person]].some((done) => isSince(done, asked))
}

/** Where the person stands in the council's records. Whoever only voted has no list of that: all of them are looked at. */
async function* partsIn({ tenant, person }: Turn, deps: Dependencies) {
  for await (const { id, value: channel } of deps.channels.list(tenant)) {
    if (standsIn(channel, person)) yield { kind: 'channel', id } as const
    for (const id of channel.assessments) {
      if (standsIn((await deps.assessments.read(tenant, id)) ?? null, person)) yield { kind: 'return', id } as const
    }
  }
  for await (const { id, value } of deps.ballots.list(tenant)) {
    if (standsIn(value, person)) yield { kind: 'ballot', id } as const
  }
}

async function hasParts(turn: Turn, deps: Dependencies): Promise<boolean> {
  for await (const _part of partsIn(turn, deps)) return true
  return false
}
