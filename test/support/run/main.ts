// Runs the tests in groups beside each other. The last line says how many passed and failed.
//
//     npm test                          every test
//     npm test -- test/cards test/lib   those of some folders or files

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from 'js-yaml'
import Mocha from 'mocha'
import { launchChromium } from '../browser/chromium.ts'
import { buildFirst } from './build-first.ts'
import { closingLine, FileReport, type Outcome, verdict } from './file-report.ts'
import { groupsOf } from './groups.ts'
import { memoryFolder } from './memory-folder.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
process.chdir(root)
// Node compiles each file once for all workers and bots. `npm ci` empties the folder.
process.env.NODE_COMPILE_CACHE ??= join(root, 'node_modules/.cache/compile')
const inMemory = memoryFolder()
if (inMemory) process.env.TMPDIR ??= inMemory

const { timeout } = load(readFileSync('.mocharc.yml', 'utf8')) as { timeout: number }

/** The test files at these paths, each a file or a folder. */
function filesAt(paths: readonly string[]): readonly string[] {
  const files = paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => join(path, file))
      : [path],
  )
  return files.map((file) => relative('.', file)).filter((file) => file.endsWith('.test.ts'))
}

/** Runs files in a number of processes, and resolves with the outcome of all. */
function run(files: readonly string[], jobs: number): Promise<Outcome> {
  const mocha = new Mocha({ jobs, timeout, reporter: FileReport })
  // Mocha's own option runs a single job in this process, and the other groups would wait for it.
  mocha.parallelMode(true)
  for (const file of files) mocha.addFile(file)
  return new Promise((resolve) => {
    const runner = mocha.run(() => resolve(FileReport.outcomeOf(runner)))
  })
}

const paths = process.argv.slice(2)
const missing = paths.filter((path) => !existsSync(path))
if (missing.length > 0) {
  console.error(
    `There is no such file or folder: ${missing.join(', ')}. Name test files or folders, such as test/cards.`,
  )
  process.exit(2)
}
const groups = groupsOf(filesAt(paths.length > 0 ? paths : ['test']))
// Unpacks the packaged browser once, before several files want it.
if (groups.some(({ files }) => files.some((file) => file.startsWith('test/browser/'))))
  await (await launchChromium())?.close()

const started = performance.now()
// The bots of a whole run start in half the time, as an installed bot does.
if (paths.length === 0) await buildFirst(root, console.error)
const outcomes = await Promise.all(groups.map(({ files, jobs }) => run(files, jobs)))
const { passed, failures, skipped } = {
  passed: outcomes.reduce((sum, each) => sum + each.passed, 0),
  failures: outcomes.flatMap((each) => each.failures),
  skipped: outcomes.flatMap((each) => each.skipped),
}
if (failures.length > 0) Mocha.reporters.Base.list([...failures])
for (const title of skipped) console.log(`Skipped: ${title}`)
console.log(`\n${Math.round((performance.now() - started) / 1000)} s`)
console.log(closingLine({ passed, failures, skipped }))
process.exitCode = verdict({ passed, failures, skipped }, process.env.CI !== undefined)
