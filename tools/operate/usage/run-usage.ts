// Counts how much the bot is used, and reports it in words or as JSON.

import type { Environment } from '../../../bot/settings/environment.ts'
import type { Outcome } from '../../command/outcome.ts'
import { withStore } from '../../command/with-store.ts'
import { told, type Usage, usageOf } from './figures.ts'

/** @param since a day such as 2026-04-01 */
export async function runUsage(since: string | undefined, json: boolean, environment: Environment): Promise<Outcome> {
  const found = await withStore(environment, (store) => usageOf(store, since))
  return { exitCode: 0, out: json ? JSON.stringify(safe(found), undefined, 2) : inWords(found) }
}

/** Each personal view belongs to one person, so small numbers of them are hidden. Councils are not people. */
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
