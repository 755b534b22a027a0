// Checks that two copies of the bot agree: on the store, on their caches, on their answers, and on the next steps.

import assert from 'node:assert/strict'
import type { Assessment } from '../../assessment/assessment.ts'
import type { Ballot } from '../../assessment/team/ballot.ts'
import type { Press } from '../../cards/press.ts'
import type { Dependencies } from '../../dialogs/dependencies/dependencies.ts'
import { ballotId } from '../../store/collections/ballots.ts'
import type { Step } from '../../store/documents/change.ts'
import type { Collection } from '../../store/documents/collection.ts'
import { there } from '../support/cards/sample.ts'
import type { Name } from './team-acts.ts'
import { isTaken } from './team-deliveries.ts'
import type { Delivered, Happened, Running } from './team-happened.ts'

/** Both read the last write, draw the same shared cards, and answer a second delivery alike. */
export async function assertOneTruth(running: Running): Promise<void> {
  const { worlds, tenant, assessment, shared } = running
  for (const deps of worlds) {
    const read = await deps.assessments.read(tenant, assessment)
    assert.deepEqual(plain(read), lastOf<Assessment>(running, 'assessment'))
  }
  const [drawn, alsoDrawn] = await shared()
  assert.deepEqual(drawn, alsoDrawn)
  for (const [operation, both] of lateOnes(running)) {
    const [one, other] = both.map(({ got }) => got)
    assert.deepEqual(one, other, `To ${operation}, come again, one copy said something else than the other`)
  }
}

const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)))

function lastOf<Value>({ written }: Happened, kind: string): Value | undefined {
  const last = written.findLast(({ key }) => key.kind === kind)
  return last?.value as Value | undefined
}

/** The late deliveries, by operation. After a cut write, the first of them may complete the act. */
function lateOnes({ delivered }: Happened): Iterable<[string, Delivered[]]> {
  if (delivered.some(({ got }) => got === 'cut short')) return []
  return Map.groupBy(
    delivered.filter(({ before }) => before !== undefined),
    ({ operation }) => operation,
  )
}

/**
 * A change through either copy starts from the stored document, however old that copy's cache is. Afterwards both caches are
 * up to date.
 */
export async function assertNothingOld({ worlds, tenant, written, stored }: Running): Promise<void> {
  for (const key of new Map(written.map(({ key }) => [JSON.stringify(key), key])).values()) {
    const newest = (await stored(key))?.document as { readonly value: unknown } | undefined
    for (const [copy, deps] of worlds.entries()) {
      const begins = await collectionOf(deps, key.kind).change<Step<unknown, unknown>>(tenant, key.id, (current) => ({
        type: 'unchanged',
        result: current,
      }))
      assert.deepEqual(plain(begins), newest?.value, `Copy ${copy} goes on from an old ${key.kind}`)
    }
  }
}

function collectionOf(
  { assessments, people, ballots, channels, audit, organisations, teamVotes }: Dependencies,
  kind: string,
): Collection<unknown> {
  const all: Readonly<Record<string, unknown>> = {
    assessment: assessments,
    person: people,
    ballot: ballots,
    channel: channels,
    audit,
    organisation: organisations,
    votes: teamVotes,
  }
  return (all[kind] ?? assert.fail(`There is a ${kind} that is not looked at.`)) as Collection<unknown>
}

/**
 * A question is voted on again and agreed. Each step goes through the copy that did not do the one before, and all are
 * accepted.
 */
export async function assertGoesOn(running: Running): Promise<void> {
  const { worlds, press, tenant, assessment } = running
  const lead = await someLead(running)
  const read = async () => there(await worlds[0]?.assessments.read(tenant, assessment))
  const { team, answers } = await read()
  const question = lastOf<Ballot>(running, 'ballot')?.question
  if (!question || team?.rules.answering !== 'vote') return
  let copy: 0 | 1 = 0
  async function takes(who: Name, pressed: Press): Promise<void> {
    const done = await press(who, pressed, copy)
    assert.ok(isTaken(done), `Copy ${copy} refuses what the other would take: ${pressed.do} on ${question}`)
    copy = copy === 0 ? 1 : 0
  }
  await takes(lead, { do: 'ask', assessment, question, anew: true })
  const ballot = await worlds[0]?.ballots.read(tenant, ballotId({ id: assessment }, question))
  const here = { assessment, question, round: there(ballot).round }
  await takes('cai', { do: 'vote', ...here, named: true, value: 'yes' })
  await takes('bob', { do: 'vote', ...here, named: true, value: 'no' })
  await takes(lead, { do: 'reveal', ...here })
  await takes('cai', { do: 'vote', ...here, named: true, value: 'no' })
  await takes(lead, { do: 'agree', ...here, revision: answers[question]?.revision ?? 0, value: 'no' })
}

/** A lead who is in the channel; the return is open. */
export async function someLead({ worlds, press, tenant, assessment, rosters }: Running): Promise<Name> {
  const standing = there(await worlds[0]?.assessments.read(tenant, assessment))
  const found = standing.team?.leads.find((person) => rosters.at(-1)?.there.has(person))
  if (!found) await press('bob', { do: 'take-lead', assessment })
  const lead = (found ?? 'bob') as Name
  if (standing.submittedAt) await press(lead, { do: 'reopen', assessment })
  return lead
}
