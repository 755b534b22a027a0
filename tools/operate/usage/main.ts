// `npm run usage`: prints how much the bot is used, for a programme lead. No person, council or answer is named.

import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { dataFileIn, openStore } from '../../../bot/open-store.ts'
import { processEnvironment } from '../../../bot/settings/process-environment.ts'
import { readStoreSettings } from '../../../bot/settings/store-settings.ts'
import type { Outcome } from '../../command/outcome.ts'
import { runCommand } from '../../command/run-command.ts'
import { Stop } from '../../command/stop.ts'
import { told, type Usage, usageOf } from './figures.ts'

const usage = `Usage: npm run --silent usage -- [--since DATE] [--json]
Counts councils, and the assessments that were started on DATE (such as 2026-04-01) or later; all without it.
The store is the bot's: give DATA_DIR or COSMOS_ENDPOINT as the bot has them. The bot may go on meanwhile.`

async function figures(args: readonly string[]): Promise<Outcome> {
  const { since, json } = read(args)
  if (since !== undefined && !/^\d{4}-\d\d-\d\d$/.test(since)) throw new Stop(usage)
  const settings = readStoreSettings(processEnvironment)
  if (!settings.cosmos && !existsSync(dataFileIn(settings.dataDir))) {
    throw new Stop(`There is no data file ${dataFileIn(settings.dataDir)}: set DATA_DIR or COSMOS_ENDPOINT.`)
  }
  const store = await openStore(settings)
  try {
    const found = await usageOf(store, since)
    return { exitCode: 0, out: json ? JSON.stringify(safe(found), undefined, 2) : inWords(found) }
  } finally {
    await store.close()
  }
}

/** Personal views are each one person's: small numbers of them are hidden. A council is no person. */
function safe({ views, ...rest }: Usage) {
  return { ...rest, views: { ...views, begun: told(views.begun), finished: told(views.finished) } }
}

function inWords(found: Usage): string {
  const { councils, returns, views, unreadable } = safe(found)
  const lines = (name: string, { begun, finished, answers, days }: typeof returns | typeof views) => [
    `${name}: ${begun} begun, ${finished} finished`,
    `  answers in the middle one: ${answers ?? 'too few to tell'}`,
    `  days to finish, in the middle: ${days ?? 'too few to tell'}`,
  ]
  return [
    `Councils with a return: ${councils}`,
    ...lines('Council returns', returns),
    ...lines('Personal views', views),
    ...(unreadable > 0 ? [`Not counted, because they cannot be read: ${unreadable}`] : []),
  ].join('\n')
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { since: { type: 'string' }, json: { type: 'boolean', default: false } },
    }).values
  } catch {
    // An unknown option.
    throw new Stop(usage)
  }
}

await runCommand(figures)
