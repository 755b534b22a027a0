// The returns that are sent for councils: the latest of each that consented, without names, on SQLite and Cosmos DB.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { parseAssessmentId } from '../../../assessment/ids.ts'
import { questionSets } from '../../../assessment/versions/question-sets.ts'
import { consentedReturns, type HandedIn } from '../../../bot/benchmark/consented-returns.ts'
import { readReturnFile, returnFile } from '../../../scoring/benchmark/files/return-file.ts'
import { openCosmosStore } from '../../../store/cosmos/cosmos.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import type { Store } from '../../../store/store.ts'
import * as team from '../../cards/team-sample.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { set, there } from '../../support/cards/sample.ts'
import { putCouncil } from '../../support/stores/agreed-council.ts'
import { type Emulator, startEmulator } from '../../support/stores/cosmos-emulator.ts'

const one = '0f8fad5b-d9cb-469f-a165-70867728950e'
const two = '7c9e6679-7425-40de-944b-e07fc1f90ae7'
const old = '6fa459ea-ee8a-3ca4-894e-db77e160355e'
const sets = questionSets([set])
const on = '2026-11-28'

for (const kind of ['SQLite', 'Cosmos DB'] as const) {
  describe(`The returns for the benchmark, from ${kind},`, () => {
    const folder = temporaryFolder()
    let emulator: Emulator | undefined
    let store: Store

    before(async () => {
      if (kind === 'Cosmos DB') emulator = await startEmulator()
    })
    after(() => emulator?.close())
    beforeEach(async () => {
      store = emulator ? await openCosmosStore(emulator.settings) : openSqliteStore(join(folder(), 'returns.sqlite'))
    })
    afterEach(() => store.close())

    const tenant = () => `tenant ${kind} ${folder()}`
    const handedIn = async (day = on): Promise<readonly HandedIn[]> => {
      const found = await Array.fromAsync(consentedReturns({ store, sets, on: day, tenant: tenant() }))
      return found.sort((a, b) => a.organisation.localeCompare(b.organisation))
    }
    const figuresOf = (found: readonly HandedIn[]) =>
      found.flatMap((each) => (each.type === 'return' ? each.figures : []))

    it('come from every council that agreed, several of one tenant too, and from no other', async () => {
      const returns = (id: string) => [{ id, submittedAt: '2026-10-01T09:00:00.000Z' }]
      await putCouncil(store, { tenant: tenant(), organisation: 'a', council: one, returns: returns('a-return') })
      await putCouncil(store, { tenant: tenant(), organisation: 'b', council: two, returns: returns('b-return') })
      await putCouncil(store, { tenant: tenant(), organisation: 'c', returns: returns('c-return') })
      assert.deepEqual(
        figuresOf(await handedIn()).map(({ council, submittedOn }) => [council, submittedOn]),
        [
          [one, '2026-10-01'],
          [two, '2026-10-01'],
        ],
      )
    })

    it('are the latest that count: not reopened, not set aside, not of a later day, and not too old', async () => {
      const instead = there(parseAssessmentId('another'))
      const notCounted = { instead, by: team.bronwen, at: '2026-11-02T09:00:00.000Z' }
      const counted = there(team.answered.team)
      await putCouncil(store, {
        ...{ tenant: tenant(), organisation: 'a', council: one },
        returns: [
          { id: 'too-old', submittedAt: '2024-11-27T09:00:00.000Z' },
          { id: 'earlier', submittedAt: '2026-03-01T09:00:00.000Z' },
          { id: 'latest', submittedAt: '2026-09-01T09:00:00.000Z' },
          { id: 'open' },
          { id: 'not-counted', submittedAt: '2026-11-01T09:00:00.000Z', team: { ...counted, notCounted } },
          { id: 'later', submittedAt: '2026-11-29T09:00:00.000Z' },
          { id: 'personal', submittedAt: '2026-11-20T09:00:00.000Z', team: undefined },
        ],
      })
      assert.deepEqual(
        figuresOf(await handedIn()).map(({ submittedOn }) => submittedOn),
        ['2026-09-01'],
      )
      assert.deepEqual(
        (await handedIn('2024-11-26')).map((each) => each.type === 'nothing' && each.because),
        ['no return'],
      )
    })

    it('hold answers and votes, and no name, note, link or id of a person or council', async () => {
      const returns = [{ id: 'the-return', submittedAt: '2026-10-01T09:00:00.000Z' }]
      await putCouncil(store, { tenant: tenant(), organisation: 'org-id', council: one, returns })
      const [figures] = figuresOf(await handedIn())
      assert.ok(figures)
      const text = returnFile(figures)
      assert.deepEqual(readReturnFile(text), { figures: JSON.parse(JSON.stringify(figures)) })
      assert.equal(Object.keys(figures.answers).length, team.answered.statements > 0 ? set.order.length : 0)
      assert.ok(Object.keys(figures.votes).length > 0)
      const secrets = [tenant(), 'org-id', 'the-return', team.answered.council.name, team.bronwen, 'https://']
      for (const secret of secrets) assert.ok(secret && !text.includes(secret), secret)
      for (const { note, evidence } of Object.values(team.answered.answers)) {
        for (const words of [note, evidence]) assert.ok(!words || !text.includes(words), words)
      }
    })

    it('leave out the answers of functions that are left out', async () => {
      const left = {
        CULT: { reason: 'Shared service', by: team.bronwen, at: '2026-10-01T09:00:00.000Z', operation: 'left out' },
      }
      const returns = [
        { id: 'r', submittedAt: '2026-10-01T09:00:00.000Z', team: { ...there(team.answered.team), leftOut: left } },
      ]
      await putCouncil(store, { tenant: tenant(), organisation: 'a', council: one, returns })
      const [figures] = figuresOf(await handedIn())
      assert.deepEqual(figures?.leftOut, ['CULT'])
      assert.deepEqual(
        Object.keys(figures?.answers ?? {}).filter((id) => id.startsWith('CULT')),
        [],
      )
    })

    it('say what is missing: particulars, or a question set that the bot does not serve', async () => {
      await putCouncil(store, {
        ...{ tenant: tenant(), organisation: 'a', council: one },
        returns: [{ id: 'r', submittedAt: '2026-10-01T09:00:00.000Z', council: {} }],
      })
      await putCouncil(store, {
        ...{ tenant: tenant(), organisation: 'b', council: two },
        returns: [{ id: 's', submittedAt: '2026-10-01T09:00:00.000Z', questionSet: { id: set.id, version: '2019.1' } }],
      })
      assert.deepEqual(
        (await handedIn()).map((each) => each.type === 'nothing' && each.because),
        ['particulars', 'question set'],
      )
    })

    it('include a withdrawal, and no return for a withdrawn consent', async () => {
      const returns = [{ id: 'r', submittedAt: '2026-10-01T09:00:00.000Z' }]
      await putCouncil(store, { tenant: tenant(), organisation: 'a', withdrawn: [old], returns })
      assert.deepEqual(await handedIn(), [{ type: 'withdrawn', tenant: tenant(), organisation: 'a', council: old }])
    })
  })
}
