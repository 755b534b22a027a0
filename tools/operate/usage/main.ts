// `npm run usage`: prints how much the bot is used, for a programme lead. No person, council or answer is named.

import { processEnvironment } from '../../../bot/settings/process-environment.ts'
import type { Outcome } from '../../command/outcome.ts'
import { parseOptions } from '../../command/parse-options.ts'
import { runCommand } from '../../command/run-command.ts'
import { UsageFault } from '../../command/usage-fault.ts'
import { withStore } from '../../command/with-store.ts'
import { told, type Usage, usageOf } from './figures.ts'

const usage = `Usage: npm run --silent usage -- [--since DATE] [--json]
Counts councils, and the assessments that were started on DATE (such as 2026-04-01) or later; all without it.
The store is the bot's: give DATA_DIR or COSMOS_ENDPOINT as the bot has them. The bot may go on meanwhile.`

async function figures(args: readonly string[]): Promise<Outcome> {
  const { since, json } = parseOptions(args, {
    since: { type: 'string' },
    json: { type: 'boolean', default: false },
  })
  if (since !== undefined && !isDay(since)) throw new UsageFault('--since must be a day such as 2026-04-01')
  const found = await withStore(processEnvironment, (store) => usageOf(store, since))
  return { exitCode: 0, out: json ? JSON.stringify(safe(found), undefined, 2) : inWords(found) }
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

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))

await runCommand(usage, figures)
