// Measures a council's side of a hub: sending its returns, and importing the benchmark file.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answer } from '../../../../assessment/answers/answering.ts'
import { submit } from '../../../../assessment/answers/submission.ts'
import { type Assessment, startAssessment } from '../../../../assessment/assessment.ts'
import { parseAssessmentId, parsePersonId } from '../../../../assessment/ids.ts'
import { most } from '../../../../assessment/limits.ts'
import { newOrganisation } from '../../../../assessment/organisation/organisation.ts'
import { isRefusal } from '../../../../assessment/problem.ts'
import type { QuestionSet } from '../../../../assessment/question-set.ts'
import { startTeam } from '../../../../assessment/team/team.ts'
import { dataFileIn } from '../../../../bot/open-store.ts'
import { makeFolder } from '../../../../lib/files/make-folder.ts'
import { systemTiming } from '../../../../lib/timing.ts'
import { assessmentsIn } from '../../../../store/collections/assessments.ts'
import { organisationsIn } from '../../../../store/collections/organisations.ts'
import type { Step } from '../../../../store/documents/change.ts'
import { openSqliteStore } from '../../../../store/sqlite/sqlite.ts'
import { runBenchmark } from '../../../results/benchmark/run-benchmark.ts'

/** Times in milliseconds. */
export type HubCommandFigures = {
  /** The returns in the store: five for each council, with as many councils as one tenant may have. */
  readonly returns: number
  /** Submitting one return of each council. */
  readonly submit: number
  /** Checking and storing the benchmark file. */
  readonly import: number
}

const years = ['2022', '2023', '2024', '2025', '2026']
const council = { name: 'Anytown Council', authority: 'unitary', nation: 'england' } as const
const now = '2026-11-28T12:00:00.000Z'

/**
 * Runs both commands on their own store in `folder`, like `npm run benchmark` without the start of a process.
 *
 * @param publication the text of the benchmark file
 */
export async function measureHubCommands(
  set: QuestionSet,
  folder: string,
  publication: string,
): Promise<HubCommandFigures> {
  makeFolder(folder)
  const returns = await fill(set, folder)
  const file = join(folder, 'benchmark.json')
  writeFileSync(file, publication)
  const run = async (...args: string[]): Promise<number> => {
    const began = performance.now()
    const { exitCode, err } = await runBenchmark(args, { now, env: { DATA_DIR: folder }, timing: systemTiming })
    if (exitCode !== 0) throw new Error(`${args[0]} failed: ${err}`)
    return performance.now() - began
  }
  return {
    returns,
    submit: await run('submit', '--out', join(folder, 'handed-in')),
    import: await run('import', file),
  }
}

/**
 * A tenant with the maximum number of councils, each with a submitted return for every year. Returns the number of
 * returns.
 */
async function fill(set: QuestionSet, folder: string): Promise<number> {
  const store = openSqliteStore(dataFileIn(folder))
  let returns = 0
  for (let nth = 0; nth < most.councils; nth += 1) {
    const organisation = `council-${nth}`
    const benchmark = { revision: 1, consent: { id: crypto.randomUUID(), since: now }, withdrawn: [] }
    await organisationsIn(store).create('tenant', organisation, { ...newOrganisation, council, benchmark })
    for (const year of years) {
      const value = returnOf(set, organisation, `${year}-03-31T10:00:00.000Z`)
      await assessmentsIn(store).change<Step<Assessment, void>>('tenant', value.id, () => ({
        ...{ type: 'save', value, result: undefined },
      }))
      returns += 1
    }
  }
  await store.close()
  return returns
}

function returnOf(set: QuestionSet, organisationId: string, at: string): Assessment {
  const id = parseAssessmentId(crypto.randomUUID())
  const lead = parsePersonId('5b0c2c5e-7f1d-4a55-9d5e-3a1f0b6f2d11')
  if (!id || !lead) throw new Error('The ids are not taken.')
  let open: Assessment = {
    ...startAssessment(set, { id, organisationId, owner: lead, number: 1, startedAt: at }),
    council,
    team: startTeam({ conversation: '19:bench@thread.tacv2' }, lead),
  }
  for (const question of set.questions.values()) {
    const input = { question, value: question.level <= 2 ? 'yes' : 'no', seen: 0 } as const
    const next = answer(open, input, { by: lead, at, operation: question.id }, council.authority)
    if (isRefusal(next)) throw new Error(`An answer was refused: ${next.problem.code}`)
    open = next
  }
  const submitted = submit(open, council, { by: lead, at, operation: 'submit' })
  if (isRefusal(submitted)) throw new Error(`A return was not submitted: ${submitted.problem.code}`)
  return submitted
}
