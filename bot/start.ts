// Puts the bot together and starts it: settings in, a running server out.

import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { QuestionSet } from '../assessment/question-set.ts'
import { wordsFor } from '../cards/parts/words.ts'
import { movedCard } from '../cards/team/moved-card.ts'
import { coalescedReads } from '../dialogs/dependencies/coalesced-reads.ts'
import { recordDelivery, recordMention } from '../dialogs/reminders/delivery-outcome.ts'
import { dueReminders } from '../dialogs/reminders/due-dates.ts'
import { retentionLook } from '../dialogs/retention/retention-look.ts'
import { drawShared } from '../dialogs/team/draw-shared.ts'
import { channelsIn } from '../store/collections/channels.ts'
import { displaysIn } from '../store/collections/displays.ts'
import { retentionIn } from '../store/collections/retention.ts'
import { unreadableIn } from '../store/documents/unreadable.ts'
import { dependenciesIn } from './dependencies.ts'
import { displayService, usualDisplayTimes } from './displays/displays.ts'
import type { DisplayTimes } from './displays/send.ts'
import { directMessages } from './effects/direct-messages.ts'
import { effectsWith } from './effects/effects.ts'
import { startDueClock } from './effects/reminder-timer.ts'
import { personRateLimit, type RateLimit } from './incoming/person-rate-limit.ts'
import { faultOf, type Log } from './log.ts'
import { openBotStore } from './open-store.ts'
import { createServer } from './server.ts'
import type { Settings } from './settings/settings.ts'
import { authenticationBy, TeamsAdapter } from './teams/adapter.ts'
import type { Authentication } from './teams/cached-clients.ts'
import { conversationRateLimit } from './teams/conversation-rate-limit.ts'
import { knownConversations } from './teams/known-conversations.ts'
import { rosters } from './teams/rosters.ts'
import { teamsClient, usualTimes } from './teams/teams-client.ts'
import { debouncedEdits } from './turns/debounced-edits.ts'
import { handleActivity } from './turns/handle-activity.ts'

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
  readonly pace?: RateLimit
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
  const store = await openBotStore(settings, log)
  unreadableIn(store).watch((kind, reason) => {
    log.error({ kind, reason }, 'A stored document is unreadable, and skipped: npm run store:check lists all of them.')
  })
  // A bot that does not start must not keep the lock of its data.
  const closed = async (error: unknown): Promise<never> => {
    await store.close()
    throw error
  }
  const adapter = new TeamsAdapter(authentication, settings)
  const { interval = usualDisplayTimes.interval } = displays ?? {}
  const times = { ...usualDisplayTimes, reading: 3 * interval, ...displays }
  const end = teamsClient(adapter, { ...usualTimes, attempt: times.attempt })
  const channels = channelsIn(store)
  const conversations = knownConversations(channels)
  const known = rosters({ end, conversations, clock })
  const deps = await dependenciesIn({ store, channels, set, settings, members: known.members }).catch(closed)

  const speed = conversationRateLimit()
  const following = displayService({
    ...{ displays: displaysIn(store), end, pace: speed, log, clock, times },
    draw: ({ tenant, assessment, surface }) => drawShared(deps, tenant, assessment, surface),
    async drawRetired({ tenant, assessment, surface }) {
      const { team } = (await deps.assessments.read(tenant, assessment)) ?? {}
      return movedCard(wordsFor(set, team?.locale), surface)
    },
  })
  const effects = effectsWith({
    ...{ displays: following, log },
    telling: directMessages({
      ...{ end, displays: following, conversations, pace: speed, log },
      conversationOf: async (tenant, assessment) =>
        (await deps.assessments.read(tenant, assessment))?.team?.conversation,
    }),
    settle: (tenant, tag, became) => recordDelivery(deps, tenant, tag, became),
    settleMention: (tenant, tag, became) => recordMention(deps, tenant, tag, became),
  })
  const catching = debouncedEdits(log, quiet)

  const bot = {
    ...{ adapter, deps, effects, displays: following, conversations, rosters: known, log, clock },
    readingDeps: coalescedReads(deps),
    debouncedEdits: catching,
    personRateLimit: personRateLimit(pace),
    conversationRateLimit: speed,
  }
  const server = createServer({
    adapter,
    policy: settings.policy,
    store,
    log,
    answer: (context, activity) => handleActivity(bot, context, activity),
  })
  server.listen(settings.port, settings.host)
  // Rejects on an error, which restify passes on from the server inside it.
  await once(server, 'listening').catch(closed)

  const resumed = following.resume().catch((error: unknown) => {
    log.error(faultOf(error), 'The shared messages of the last days could not be looked at.')
  })
  const endDueClock =
    dueEvery === undefined
      ? undefined
      : startDueClock({
          ...{ every: dueEvery, effects, log },
          look: () => dueReminders(deps, () => clock().toISOString()),
        })
  const { retentionMonths: months } = settings
  const endRetention =
    dueEvery === undefined || months === undefined
      ? undefined
      : startDueClock({
          ...{ every: dueEvery, effects, log },
          look: () =>
            retentionLook(deps, { months, keys: () => store.keys(), notes: retentionIn(store) }, () =>
              clock().toISOString(),
            ),
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
      await endRetention?.()
      // What follows a reply may want a shared message to be shown.
      await effects.flush()
      await Promise.all([following.flush(), catching.flush()])
      await resumed
      await store.close()
    },
  }
}
