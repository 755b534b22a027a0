// Measures our bot and bots that do less, and reports the figures.

import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeFolder } from '../../../lib/files/make-folder.ts'
import { loadQuestionSet } from '../../../questions/load-question-set.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import type { Outcome } from '../../command/outcome.ts'
import { buildIfChanged } from '../../run/bundle/build-bot.ts'
import { measureAlone } from './alone.ts'
import { answersIn, contenders } from './bots/contenders.ts'
import { roundTrips } from './cosmos/round-trips.ts'
import { exportingBesideAnswers } from './documents/exporting.ts'
import { reportCosts } from './documents/report-costs.ts'
import { measureHub } from './hub/hub.ts'
import { hubLines } from './hub/hub-lines.ts'
import { resultsInWords, telemetryLines } from './in-words.ts'
import { crowdLoads } from './load/crowd-load.ts'
import { recordSizes } from './load/record-sizes.ts'
import { pictureCost } from './pictures.ts'
import { startsOf } from './starts.ts'
import { teamRace } from './team/team-race.ts'
import { telemetryCost } from './telemetry/telemetry.ts'
import { turnsOf } from './turns.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

const whole = { rounds: 9, milliseconds: 1000, starts: 7, sizes: 1000, crowd: 60_000, questions: 10, councils: 10_000 }
const quickly = { rounds: 2, milliseconds: 300, starts: 2, sizes: 100, crowd: 10_000, questions: 2, councils: 200 }
type Plan = typeof whole

export async function runBench(quick: boolean, only: 'hub' | 'telemetry' | undefined): Promise<Outcome> {
  const plan = quick ? quickly : whole
  // Not in the temporary folder, which may be in memory: flushing to memory costs nothing.
  makeFolder(join(root, '.data'))
  const folder = mkdtempSync(join(root, '.data', 'bench-'))
  try {
    if (only === 'hub') return { exitCode: 0, out: await runHub(folder, plan) }
    return only === 'telemetry' ? { exitCode: 0, out: await runTelemetry(folder, plan) } : await runAll(folder, plan)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function runHub(folder: string, plan: Plan): Promise<string> {
  const set = loadQuestionSet(join(root, 'questions', 'dma'))
  return hubLines(await measureHub(set, join(folder, 'hub'), plan.councils)).join('\n')
}

/** Runs many short rounds, because the difference is small and other work on the machine changes a round more. */
async function runTelemetry(folder: string, plan: Plan): Promise<string> {
  const rounds = { rounds: plan.rounds * 16, milliseconds: plan.milliseconds / 2 }
  return telemetryLines(await telemetryCost(await contenders(folder), rounds)).join('\n')
}

async function runAll(folder: string, plan: Plan): Promise<Outcome> {
  await buildIfChanged(root)
  const set = loadQuestionSet(join(root, 'questions', 'dma'))
  const alone = await measureAlone(set, join(folder, 'alone'))
  const picture = await pictureCost(set)
  const reports = await reportCosts(set)
  const bots = await contenders(folder)
  const starts = await startsOf(bots, plan.starts)
  const loaded = await turnsOf(bots, plan)
  const store = openSqliteStore(bots.fileOf('load'))
  const kept = await answersIn(store)
  await store.close()
  const exporting = await exportingBesideAnswers(bots, plan)
  const sizes = await recordSizes(bots, set, plan.sizes)
  const trips = await roundTrips(bots)
  const crowds = await crowdLoads(bots, plan.crowd)
  const race = await teamRace(bots, plan.questions)
  const telemetry = await telemetryCost(bots, plan)
  const hub = await measureHub(set, join(folder, 'hub'), plan.councils)
  const figures = {
    alone,
    picture,
    reports,
    exporting,
    starts,
    loaded,
    kept,
    sizes,
    trips,
    crowds,
    race,
    telemetry,
    hub,
  }
  const isLost = kept < loaded.answers || [...crowds, race].some((each) => each.kept < each.acknowledged)
  return { exitCode: isLost ? 1 : 0, out: resultsInWords(figures) }
}
