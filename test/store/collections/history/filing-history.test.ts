// Older history moves to its own documents, even if a move is cut short, and adds little work to a press.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { annotate, answer } from '../../../../assessment/answers/answering.ts'
import { statementsIn } from '../../../../assessment/answers/history-document.ts'
import type { Assessment } from '../../../../assessment/assessment.ts'
import type { PersonId } from '../../../../assessment/ids.ts'
import { bytes, longest, most } from '../../../../assessment/limits.ts'
import { isRefusal, type Refusal } from '../../../../assessment/problem.ts'
import { type Assessments, assessmentsIn } from '../../../../store/collections/assessments.ts'
import { historyIn } from '../../../../store/collections/history/history.ts'
import { openSqliteStore } from '../../../../store/sqlite/sqlite.ts'
import { type Store, StoreUnavailable } from '../../../../store/store.ts'
import {
  assessmentId,
  fresh,
  person,
  question,
  questionId,
  set,
  stranger,
  there,
} from '../../../support/cards/sample.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const questions = [...set.questions.keys()]

describe('Filing of history', () => {
  const folder = temporaryFolder()
  let store: Store
  let operations: number
  /** The kind of document whose writes fail from now on: `undefined` if all succeed. */
  let failing: 'history' | 'assessment' | undefined
  let assessments: Assessments
  let presses: number

  beforeEach(async () => {
    const inner = openSqliteStore(join(folder(), 'store.db'))
    operations = 0
    presses = 0
    failing = undefined
    store = {
      ...inner,
      read(key) {
        operations += 1
        return inner.read(key)
      },
      async write(key, document, ifVersion) {
        operations += 1
        if (key.kind === failing) throw new StoreUnavailable('Cut short.')
        return inner.write(key, document, ifVersion)
      },
    }
    assessments = assessmentsIn(store)
    await assessments.create('t', assessmentId, fresh)
  })
  afterEach(() => store.close())

  async function changes(step: (assessment: Assessment) => Assessment | Refusal, into = assessments): Promise<void> {
    await into.change('t', assessmentId, (before = fresh) => {
      const after = step(before)
      return isRefusal(after) ? assert.fail(after.problem.code) : { type: 'save', value: after, result: undefined }
    })
  }

  const stamp = (by: PersonId, minutes: number) => {
    const at = new Date(Date.parse('2026-03-02T09:00:00Z') + minutes * 60_000).toISOString()
    return { by, at, operation: `press ${presses++}` }
  }

  /** Two people answer in turn, each with another value than the current one, so that no statements merge. */
  const answers = (into = assessments) => {
    const said = stamp(presses % 2 === 0 ? person : stranger, presses * 20)
    return changes((assessment) => {
      const { value, revision: seen = 0 } = assessment.answers['LEAD-1C'] ?? {}
      const input = { question: question('LEAD-1C'), value: value === 'yes' ? 'no' : 'yes', seen } as const
      return answer(assessment, input, said, undefined)
    }, into)
  }

  const stored = async () => there(await assessments.read('t', assessmentId))
  const filed = async () =>
    (await Array.fromAsync(historyIn(store).list('t', `${assessmentId}/`))).flatMap(({ value }) => statementsIn(value))

  /** Every statement that was ever made, each once, in order. */
  async function assertComplete(): Promise<void> {
    const { answers, statements } = await stored()
    const inline = Object.values(answers).flatMap((one) => [...one.earlier, one])
    const all = [...inline, ...(await filed())].map(({ nth }) => nth).toSorted((a, b) => a - b)
    assert.deepEqual(
      [...new Set(all)],
      Array.from({ length: statements }, (_, index) => index + 1),
    )
  }

  it('keeps a few earlier statements with the answer and all others in one document', async () => {
    for (let press = 0; press < 100; press++) await answers()
    assert.ok(there((await stored()).answers['LEAD-1C']).earlier.length <= most.earlier)
    assert.ok((await filed()).length > 80)
    assert.equal((await Array.fromAsync(historyIn(store).ids('t'))).length, 1)
    await assertComplete()
  })

  for (const kind of ['history', 'assessment'] as const) {
    it(`does not lose or repeat a statement if some writes of the ${kind} fail`, async () => {
      for (let press = 0; press < 60; press++) {
        failing = press % 7 === 3 ? kind : undefined
        await answers().catch((error: unknown) => assert.ok(error instanceof StoreUnavailable))
      }
      failing = undefined
      await answers()
      const names = (await filed()).map(({ revision }) => revision)
      assert.equal(new Set(names).size, names.length)
      await assertComplete()
    })
  }

  it('files each statement once when two copies of the bot save at the same time', async () => {
    const others = assessmentsIn(store)
    for (let press = 0; press < 60; press++) await Promise.all([answers(), answers(others)])
    const names = (await filed()).map(({ revision }) => revision)
    assert.equal(new Set(names).size, names.length)
    await assertComplete()
  })

  it('at most doubles the store operations of a press, from an empty to a full record', async () => {
    const round = async (minutes: number) => {
      const before = operations
      for (const id of questions) {
        const note = `${minutes} ${id} ${'x'.repeat(longest.note)}`.slice(0, longest.note)
        const evidence = `https://example.org/${'y'.repeat(longest.evidence)}`.slice(0, longest.evidence)
        await changes((assessment) => annotate(assessment, id, { note, evidence }, stamp(person, minutes)))
      }
      return operations - before
    }
    const empty = await round(0)
    for (let nth = 1; nth < 6; nth++) await round(nth * 20)
    const full = await round(200)
    assert.ok(full <= 2 * empty, `${full} operations instead of ${empty}`)
    const size = JSON.stringify(await stored()).length
    assert.ok(size < bytes.assessment / 2, `${size} bytes`)
    assert.equal((await stored()).answers[questionId('LEAD-1C')]?.revision, 7)
  })
})
