// A team acts in any order and at once, through two copies of the bot: one consistent assessment remains.

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import type { QuestionId } from '../../assessment/ids.ts'
import type { Press } from '../../cards/press.ts'
import { parseQuestionSet } from '../../questions/parse-question-set.ts'
import { ballotId } from '../../store/collections/ballots.ts'
import { openSqliteStore } from '../../store/sqlite/sqlite.ts'
import type { Store } from '../../store/store.ts'
import { smallSet } from '../questions/small-set.ts'
import { rosterOf } from './bot-copy.ts'
import { inChannel, type Session } from './team-acts.ts'
import { assertGoesOn, assertNothingOld, assertOneTruth, someLead } from './team-copies.ts'
import { sessions, sessionsCutShort } from './team-courses.ts'
import type { Running } from './team-happened.ts'
import { assertHolds, unrecorded } from './team-holds.ts'
import { beginSession } from './team-session.ts'

const set = parseQuestionSet(smallSet, 'small')

// Uses the same sessions each time, so that a failure comes from the change under test. SEED and RUNS search further:
//
// SEED=$RANDOM RUNS=5000 npx mocha --no-config --timeout 0 test/dialogs/team-property.test.ts
const { SEED = '90', RUNS = '200' } = process.env
const looking = { seed: Number(SEED), numRuns: Number(RUNS) }
// A session takes 0.2 s in a whole run, and 0.6 s beside a busy core. This only ends a test that hangs.
const longest = looking.numRuns * 3000

describe('A random session of a team, through two copies of the bot over one store,', () => {
  const folder = mkdtempSync(join(tmpdir(), 'maturity-'))
  let stores: readonly [Store, Store]
  let sessionsBegun = 0
  let conflicts = 0

  before(() => {
    const file = join(folder, 'team.sqlite')
    stores = [openSqliteStore(file), openSqliteStore(file)]
  })
  after(async () => {
    for (const store of stores) await store.close()
    rmSync(folder, { recursive: true })
  })

  /** Each session has a tenant of its own, and so the stores to itself. */
  async function hold(session: Session, check: (running: Running) => Promise<void>): Promise<void> {
    const tenant = `tenant ${++sessionsBegun}`
    const running = await beginSession(session, { set, stores, tenant, roster: rosterOf(...inChannel) })
    try {
      for (const nth of session.moments.keys()) {
        await running.moment(nth)
        await assertOneTruth(running)
        assertHolds(running)
      }
      await check(running)
    } catch (error) {
      throw new Error(`${error instanceof Error ? error.message : error}\n\n${running.told.join('\n')}`, {
        cause: error,
      })
    }
  }

  it('leaves one consistent assessment on which both copies agree', async () => {
    await fc.assert(
      fc.asyncProperty(sessions(6), (session) =>
        hold(session, async (running) => {
          assert.deepEqual(unrecorded(running), [], 'Something was agreed and is not recorded')
          assert.ok(
            running.delivered.every(({ got }) => got !== 'cut short'),
            'Something was not done, though nothing failed',
          )
          await assertGoesOn(running)
          await assertNothingOld(running)
          await assertOneTruth(running)
          assertHolds(running)
          conflicts += running.conflicts()
        }),
      ),
      looking,
    )
    assert.ok(conflicts > looking.numRuns, 'The copies hardly met: what they remembered was seldom old.')
  }).timeout(longest)

  it('loses nothing when a write is cut short: the next press records the agreed answer', async () => {
    await fc.assert(
      fc.asyncProperty(sessionsCutShort(6), fc.nat(5), (session, choice) =>
        hold(session, async (running) => {
          running.calm()
          for (const { question } of unrecorded(running)) {
            await pressAt(running, question, choice)
            assertHolds(running)
            const left = unrecorded(running).map((ballot) => ballot.question)
            assert.ok(!left.includes(question), `${question} was agreed and is not recorded`)
          }
          await assertOneTruth(running)
        }),
      ),
      { ...looking, numRuns: looking.numRuns / 2 },
    )
  }).timeout(longest)
})

/** A person presses one of the possible buttons at a question whose vote is over. */
async function pressAt(running: Running, question: QuestionId, choice: number) {
  const lead = await someLead(running)
  const { press, assessment, worlds, tenant } = running
  const standing = (await worlds[0]?.assessments.read(tenant, assessment)) ?? assert.fail('The return is gone.')
  const ballot = await worlds[0]?.ballots.read(tenant, ballotId({ id: assessment }, question))
  const round = ballot?.round ?? 1
  const isAsked = standing.team?.asking?.question === question && standing.team.rules.answering === 'vote'
  const ways: readonly Press[] = [
    { do: 'ask', assessment, question },
    { do: 'together', assessment },
    { do: 'vote', assessment, question, round, named: true, value: 'no' },
    { do: 'reveal', assessment, question, round },
    { do: 'agree', assessment, question, round, revision: standing.answers[question]?.revision ?? 0, value: 'no' },
  ]
  const [first, ...others] = ways
  const way = isAsked ? ways[choice % ways.length] : first
  await press(lead, way ?? first ?? others[0] ?? assert.fail())
}
