// A Mocha reporter that prints one line for each file, and keeps the outcome of a whole run.

import { relative } from 'node:path'
import Mocha, { type Runner, type Test } from 'mocha'

/** The outcome of the tests of a run. */
export type Outcome = {
  readonly passed: number
  /** Tests and hooks with their errors. */
  readonly failures: readonly Test[]
  /** The full titles of the tests that did not run. */
  readonly skipped: readonly string[]
}

const { EVENT_TEST_PASS, EVENT_TEST_FAIL, EVENT_TEST_PENDING, EVENT_SUITE_END } = Mocha.Runner.constants

const outcomes = new WeakMap<Runner, Outcome>()

/** In parallel runs the events of a file arrive together, when all of its tests have run. */
export class FileReport extends Mocha.reporters.Base {
  static outcomeOf(runner: Runner): Outcome {
    return outcomes.get(runner) ?? { passed: 0, failures: [], skipped: [] }
  }

  constructor(runner: Runner) {
    super(runner)
    const failed: Test[] = []
    const skipped: string[] = []
    let passed = 0
    const keep = () => outcomes.set(runner, { passed, failures: failed, skipped })
    const ofFile = new Map<string, { tests: number; faults: number; milliseconds: number }>()
    const count = ({ file = '', duration = 0 }: Test, isFailed = false) => {
      const { tests, faults, milliseconds } = ofFile.get(file) ?? { tests: 0, faults: 0, milliseconds: 0 }
      ofFile.set(file, { tests: tests + 1, faults: faults + Number(isFailed), milliseconds: milliseconds + duration })
      keep()
    }

    runner.on(EVENT_TEST_PASS, (test) => {
      passed += 1
      count(test)
    })
    runner.on(EVENT_TEST_FAIL, (test, error) => {
      failed.push(Object.assign(test, { err: error }))
      count(test, true)
    })
    runner.on(EVENT_TEST_PENDING, (test) => {
      skipped.push(test.fullTitle())
      count(test)
    })
    runner.on(EVENT_SUITE_END, ({ root }) => {
      if (!root) return
      for (const [file, { tests, faults, milliseconds }] of ofFile) {
        const sign = faults === 0 ? '✔' : `✖ ${faults} of`
        console.log(`${sign} ${tests} in ${relative('.', file)} (${(milliseconds / 1000).toFixed(1)} s)`)
      }
      ofFile.clear()
    })
  }
}

/** The line that says how a run went: `12 passed, 0 failed`, and how many were skipped if any was. */
export function closingLine({ passed, failures, skipped }: Outcome): string {
  return `${passed} passed, ${failures.length} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`
}

/** The exit code: 1 when a test failed, none ran, or, on a build machine, one was skipped. */
export function verdict({ passed, failures, skipped }: Outcome, isBuildMachine: boolean): 0 | 1 {
  return failures.length > 0 || passed === 0 || (isBuildMachine && skipped.length > 0) ? 1 : 0
}
