// Puts the bot together and starts it: settings in, a running server out.

import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { QuestionSet } from '../assessment/question-set.ts'
import { movedCard } from '../cards/moved-card.ts'
import { wordsFor } from '../cards/words.ts'
import { dueReminders } from '../dialogs/due.ts'
import { settle, settleMention } from '../dialogs/outcome.ts'
import { readTogether } from '../dialogs/read-together.ts'
import { drawShared } from '../dialogs/shared.ts'
import { channelsIn } from '../store/channels.ts'
import { displaysIn } from '../store/displays.ts'
import { authenticationBy, TeamsAdapter } from './adapter.ts'
import { catchUp } from './catch-up.ts'
import { conversationsKnown } from './conversations.ts'
import type { DisplayTimes } from './display-hands.ts'
import { displayService, usualDisplayTimes } from './displays.ts'
import { startDueClock } from './due-clock.ts'
import { effectsWith } from './effects.ts'
import type { Authentication } from './kept-clients.ts'
import { faultOf, type Log } from './log.ts'
import { openStore } from './open-store.ts'
import { type Pace, pacing } from './pace.ts'
import { rosters } from './rosters.ts'
import { sendingPace } from './sending-pace.ts'
import { createServer } from './server.ts'
import type { Settings } from './settings.ts'
import { answerActivity } from './teams-bot.ts'
import { teamsEnd, usualTimes } from './teams-end.ts'
import { telling } from './telling.ts'
import { worldIn } from './world.ts'

export type Running = {
  /** The port listened on: the one asked for, or a free one for 0. */
  readonly port: number
  /** Takes no more requests, ends what follows the replies, makes pending edits, and closes the store. */
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
  /** How the messages that everybody in a channel sees follow what is done. */
  readonly displays?: Partial<DisplayTimes>
  /** Milliseconds between two looks for due dates that draw near; nobody is reminded of them where it is left out. */
  readonly dueEvery?: number
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
  displays,
  dueEvery,
  authentication = authenticationBy(settings),
}: StartOptions): Promise<Running> {
  const store = await openStore(settings)
  const adapter = new TeamsAdapter(authentication, settings)
  const { interval = usualDisplayTimes.interval } = displays ?? {}
  const times = { ...usualDisplayTimes, reading: 3 * interval, ...displays }
  const end = teamsEnd(adapter, { ...usualTimes, attempt: times.attempt })
  const channels = channelsIn(store)
  const conversations = conversationsKnown(channels)
  const known = rosters({ end, conversations, clock })
  const world = worldIn({ store, channels, set, settings, members: known.members })

  const speed = sendingPace()
  const following = displayService({
    ...{ displays: displaysIn(store), end, pace: speed, log, clock, times },
    draw: ({ tenant, assessment, surface }) => drawShared(world, tenant, assessment, surface),
    async drawRetired({ tenant, assessment, surface }) {
      const { team } = (await world.assessments.read(tenant, assessment)) ?? {}
      return movedCard(wordsFor(set, team?.locale), surface)
    },
  })
  const effects = effectsWith({
    ...{ displays: following, log },
    telling: telling({
      ...{ end, displays: following, conversations, pace: speed, log },
      conversationOf: async (tenant, assessment) =>
        (await world.assessments.read(tenant, assessment))?.team?.conversation,
    }),
    settle: (tenant, tag, became) => settle(world, tenant, tag, became),
    settleMention: (tenant, tag, became) => settleMention(world, tenant, tag, became),
  })
  const catching = catchUp(log, quiet)

  const bot = {
    ...{ adapter, world, effects, displays: following, conversations, rosters: known, log, clock },
    lookingWorld: readTogether(world),
    catchUp: catching,
    pacing: pacing(pace),
    sendingPace: speed,
  }
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

  const resumed = following.resume().catch((error: unknown) => {
    log.error(faultOf(error), 'The shared messages of the last days could not be looked at.')
  })
  const endDueClock =
    dueEvery === undefined
      ? undefined
      : startDueClock({
          ...{ every: dueEvery, effects, log },
          look: () => dueReminders(world, () => clock().toISOString()),
        })
  return {
    port: (server.server.address() as AddressInfo).port,
    async stop() {
      const closed = once(server.server, 'close')
      server.server.close()
      // A connection that is busy now would stay open for seconds after its answer: each goes once it has nothing to do.
      const idling = setInterval(() => server.server.closeIdleConnections(), 20)
      await closed
      clearInterval(idling)
      await endDueClock?.()
      // What follows a reply may want a shared message to be shown.
      await effects.flush()
      await Promise.all([following.flush(), catching.flush()])
      await resumed
      await store.close()
    },
  }
}
