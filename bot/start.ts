// Puts the bot together and starts it: settings in, a running server out.

import { hash } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type AssessmentId, parseAssessmentId } from '../assessment/ids.ts'
import type { QuestionSet } from '../assessment/question-set.ts'
import type { Turn, World } from '../dialogs/turn.ts'
import { assessmentsIn } from '../store/assessments.ts'
import { peopleIn } from '../store/people.ts'
import { authenticationBy, TeamsAdapter } from './adapter.ts'
import { catchUp } from './catch-up.ts'
import type { Authentication } from './kept-clients.ts'
import type { Log } from './log.ts'
import { openStore } from './open-store.ts'
import { type Pace, pacing } from './pace.ts'
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
  /** How fast one person is served. */
  readonly pace?: Pace
  /** Who stands for the Bot Framework; it itself where none is given. */
  readonly authentication?: Authentication
}

/** Starts the bot. Throws when the store cannot be opened or the port is taken. */
export async function startBot({
  settings,
  set,
  log,
  clock = () => new Date(),
  quiet,
  pace,
  authentication = authenticationBy(settings),
}: StartOptions): Promise<Running> {
  const store = await openStore(settings)
  const world: World = {
    set,
    assessments: assessmentsIn(store),
    people: peopleIn(store),
    council: settings.council,
    idFor,
  }
  const adapter = new TeamsAdapter(authentication, settings)
  const catching = catchUp(log, quiet)
  const bot = { adapter, world, catchUp: catching, pacing: pacing(pace), log, clock }
  const server = createServer({
    adapter,
    policy: settings.policy,
    store,
    log,
    answer: (context, activity) => answerActivity(bot, context, activity),
  })
  server.listen(settings.port, settings.host)
  // Rejects on an error, which restify passes on from the server inside it.
  await once(server, 'listening')
  return {
    port: (server.server.address() as AddressInfo).port,
    async stop() {
      const closed = once(server.server, 'close')
      server.server.close()
      // A connection that is busy now would stay open for seconds after its answer: each goes once it has nothing to do.
      const idling = setInterval(() => server.server.closeIdleConnections(), 20)
      await closed
      clearInterval(idling)
      await catching.flush()
      await store.close()
    },
  }
}

function idFor({ tenant, person, operation }: Turn): AssessmentId {
  const id = parseAssessmentId(hash('sha256', JSON.stringify([tenant, person, operation])).slice(0, 32))
  if (!id) throw new Error('A hash is an id.')
  return id
}
