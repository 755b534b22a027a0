// Puts the bot together and starts it: settings in, a running server out.

import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { parseAssessmentId } from '../assessment/ids.ts'
import type { QuestionSet } from '../assessment/question-set.ts'
import type { World } from '../dialogs/turn.ts'
import { assessmentsIn } from '../store/assessments.ts'
import { peopleIn } from '../store/people.ts'
import { openSqliteStore } from '../store/sqlite.ts'
import { createAdapter } from './adapter.ts'
import { catchUp } from './catch-up.ts'
import type { Log } from './log.ts'
import { createServer } from './server.ts'
import type { Settings } from './settings.ts'
import { answerActivity } from './teams-bot.ts'

export type Running = {
  /** The port listened on: the one asked for, or a free one for 0. */
  readonly port: number
  /** Takes no more requests, makes pending edits, and closes the store. */
  stop(): Promise<void>
}

export type StartOptions = {
  readonly settings: Settings
  readonly set: QuestionSet
  readonly log: Log
  readonly clock?: () => Date
  /** Milliseconds of quiet before a stored message catches up. */
  readonly quiet?: number
}

/** Starts the bot. Throws when the store cannot be opened or the port is taken. */
export async function startBot({
  settings,
  set,
  log,
  clock = () => new Date(),
  quiet,
}: StartOptions): Promise<Running> {
  const file = join(settings.dataDir, 'assessments.sqlite')
  const store = openSqliteStore(file)
  const world: World = {
    set,
    assessments: assessmentsIn(store),
    people: peopleIn(store),
    council: settings.council,
    newId: newAssessmentId,
  }
  const adapter = createAdapter(settings)
  const catching = catchUp(log, quiet)
  const appId = settings.credentials?.MicrosoftAppId ?? ''
  const bot = { adapter, appId, world, catchUp: catching, log, clock }
  const server = createServer({
    adapter,
    store,
    log,
    answer: (context, activity) => answerActivity(bot, context, activity),
  })
  server.listen(settings.port, settings.host)
  await Promise.race([
    once(server.server, 'listening'),
    once(server.server, 'error').then(([error]) => Promise.reject(error)),
  ])
  return {
    port: (server.server.address() as AddressInfo).port,
    async stop() {
      const closed = once(server.server, 'close')
      server.server.close()
      server.server.closeIdleConnections()
      await closed
      await catching.flush()
      await store.close()
    },
  }
}

function newAssessmentId() {
  const id = parseAssessmentId(randomUUID())
  if (!id) throw new Error('A random UUID is an id.')
  return id
}
