// Wires the bot together from its settings and starts it.

import { randomUUID } from 'node:crypto'
import { pictureDrawer } from '../charts/picture-drawer.ts'
import { coalescedReads } from '../dialogs/dependencies/coalesced-reads.ts'
import { languagesIn } from '../dialogs/dependencies/languages.ts'
import { recordDelivery, recordMention } from '../dialogs/reminders/delivery-outcome.ts'
import { drawRetired, drawShared } from '../dialogs/team/draw-shared.ts'
import { systemTiming } from '../lib/timing.ts'
import { reportRenderer } from '../reports/rendering/report-renderer.ts'
import { channelsIn } from '../store/collections/channels.ts'
import { displaysIn } from '../store/collections/displays.ts'
import { unreadableIn } from '../store/documents/unreadable.ts'
import { benchmarkDoor, startHub } from './benchmark/start-hub.ts'
import { usualDisplayTimes } from './displays/display-times.ts'
import { displayService } from './displays/displays.ts'
import { seenVersions } from './displays/staleness/seen-versions.ts'
import { openDoor } from './door/door.ts'
import { noticePages } from './door/notices.ts'
import { readinessOf } from './door/readiness.ts'
import { refusalLog } from './door/refusal-log.ts'
import { startAuditExpiry } from './effects/audit-expiry.ts'
import { directMessages } from './effects/direct-messages.ts'
import { effectsWith } from './effects/effects.ts'
import { picturesWith } from './effects/picture-in-time.ts'
import { startTimers } from './effects/start-timers.ts'
import { fileSender } from './files/file-sender.ts'
import { watchInterruptedUploads } from './files/interrupted-uploads.ts'
import { tableReader } from './files/table-reader.ts'
import { usualUploadTimes } from './files/upload.ts'
import { readIncoming } from './incoming/incoming.ts'
import { personRateLimit } from './incoming/person-rate-limit.ts'
import { faultOf } from './log.ts'
import { openBotStore } from './open-store.ts'
import type { Running, StartOptions } from './process/start-options.ts'
import { stopInOrder } from './process/stop-in-order.ts'
import { stopSteps } from './process/stop-steps.ts'
import { workUnderWay } from './process/under-way.ts'
import { unifyStoredKeys } from './process/unify-stored-keys.ts'
import { routes } from './routes.ts'
import { authenticationBy, TeamsAdapter } from './teams/adapter.ts'
import { useSigningKeys } from './teams/authentication/use-signing-keys.ts'
import { knownConversations } from './teams/known-conversations.ts'
import { rosters } from './teams/members/rosters.ts'
import { conversationRateLimit } from './teams/pace/conversation-rate-limit.ts'
import { pacedTeams } from './teams/pace/paced-teams.ts'
import { teamsClient, usualTimes } from './teams/teams-client.ts'
import { dependenciesIn } from './turns/dependencies.ts'
import { handleActivity } from './turns/handle-activity.ts'
import { pressedMessageEdits } from './turns/pressed-message-edits.ts'

/** Starts the bot. Throws if the store cannot be opened or the port is taken. */
export async function startBot({
  settings,
  store: opened,
  sets,
  benchmark,
  log,
  clock = () => new Date(),
  submission,
  quiet,
  pace,
  displays,
  timing = systemTiming,
  dueEvery,
  authentication = authenticationBy(settings),
  prefetchKeys = false,
  choosesLater = settings.policy.type === 'teams',
  drawer = pictureDrawer(),
  reports = reportRenderer(),
  tables = tableReader(),
  uploads,
  stopTimes,
  door: limits,
}: StartOptions): Promise<Running> {
  const store = opened ?? (await openBotStore(settings, log))
  const unreadable = unreadableIn(store)
  unreadable.watch((kind, reason) => {
    log.error({ kind, reason }, 'A stored document is unreadable, and skipped: npm run store:check lists all of them.')
  })
  // A bot that fails to start must release the lock of its data.
  const closed = async (error: unknown): Promise<never> => {
    await store.close()
    throw error
  }
  await unifyStoredKeys(store, log).catch(closed)
  const adapter = new TeamsAdapter(authentication, settings)
  const { interval = usualDisplayTimes.interval } = displays ?? {}
  const times = { ...usualDisplayTimes, reading: 3 * interval, ...displays }
  const teams = teamsClient(adapter, { ...usualTimes, attempt: times.attempt })
  const channels = channelsIn(store)
  const conversations = knownConversations(channels)
  const known = rosters({ teams, conversations, clock, timing })
  const seen = seenVersions(store)
  const parts = { store: seen.store, channels, sets, settings, members: known.members, benchmark, submission }
  // Uses the real clock, because the drawing thread has no other.
  const picture = picturesWith({ drawer, timing: systemTiming, log })
  const deps = await dependenciesIn({ ...parts, picture }).catch(closed)

  const rateLimit = conversationRateLimit(timing)
  const paced = pacedTeams({ teams, rateLimit, timing })
  const following = displayService({
    ...{ displays: displaysIn(store), teams, rateLimit, log, clock, timing, times },
    stateOf: ({ tenant, assessment }) => seen.stateOf(tenant, assessment),
    draw: ({ tenant, assessment, surface }) => drawShared(deps, tenant, assessment, surface),
    drawRetired: ({ tenant, assessment, surface }, link) => drawRetired(deps, tenant, assessment, surface, link),
  })
  const effects = effectsWith({
    ...{ displays: following, log, timing },
    files: fileSender({
      ...{ teams: paced, deps, reports, tables, clock, log, timing },
      policy: settings.policy,
      times: { ...usualUploadTimes, ...uploads },
    }),
    directMessages: directMessages({
      ...{ teams: paced, displays: following, conversations, log, timing },
      conversationOf: async (tenant, assessment) =>
        (await deps.assessments.read(tenant, assessment))?.team?.conversation,
    }),
    recordDelivery: (tenant, tag, outcome) => recordDelivery(deps, tenant, tag, outcome),
    recordMention: (tenant, tag, outcome) => recordMention(deps, tenant, tag, outcome),
  })
  const catching = pressedMessageEdits(log, quiet, timing)

  const bot = {
    ...{ teams: paced, deps, effects, displays: following, conversations, rosters: known, log, clock },
    readingDeps: coalescedReads(deps),
    languages: languagesIn(),
    pressedMessageEdits: catching,
    personRateLimit: personRateLimit(pace),
    choosesLater,
  }
  const { policy } = settings
  const keys = policy.type === 'teams' ? useSigningKeys(authentication, log) : undefined
  const refusals = refusalLog(log)
  const turns = workUnderWay()
  const door = openDoor({
    ...{ policy, refusals, log },
    limits: { keepAlive: settings.keepAliveSeconds * 1000, ...limits },
    route: routes({
      ...{ adapter, policy, refusals, log, notices: noticePages(settings.council) },
      readiness: readinessOf({
        store,
        log,
        clock,
        troubles: () => [...(keys?.troubles() ?? []), ...unreadable.troubles()],
      }),
      hub: benchmarkDoor({ store, sets, secret: settings.benchmarkSecret, refusals, clock }),
      read: (activity, origin) => readIncoming(activity, origin, clock(), randomUUID),
      answer: (incoming, respond) => turns.run(() => handleActivity(bot, incoming, respond)),
    }),
  })
  const port = await door.listen(settings.port, settings.host).catch(closed)
  if (prefetchKeys) void keys?.prefetch()

  const resumed = following.resume().catch((error: unknown) => {
    log.error(faultOf(error), 'The shared messages of the last days could not be looked at.')
  })
  const threads = [drawer, reports, tables]
  let isEnding = false
  const indexed = deps.participation
    .backfill(
      clock().toISOString(),
      () => isEnding,
      (fault) => log.error(faultOf(fault), 'A stored document could not be indexed.'),
    )
    .catch((error: unknown) => log.error(faultOf(error), 'The index of participation could not be completed.'))
  const every = { clock, log, timing }
  const endTimers = startTimers({ ...every, every: dueEvery, months: settings.retentionMonths, deps, store, effects })
  const endHub = startHub({ ...every, store, sets, policy, days: settings.benchmarkDays })
  const endWatch = watchInterruptedUploads({ teams: paced, deps, keys: () => store.keys(), clock, timing, log })
  const { audit } = deps
  const endExpiry = startAuditExpiry({ ...every, store, audit, months: settings.auditRetentionMonths })
  return {
    port,
    stop: () => {
      isEnding = true
      return stopInOrder(
        stopSteps(
          {
            ...{ door, turns, effects, refusals },
            store: { close: async () => void (await Promise.all([...threads, store].map((each) => each.close()))) },
            endPolling: () => Promise.all([endTimers(), endHub(), endExpiry(), endWatch(), indexed]),
            edits: () => Promise.all([following.flush(), catching.flush(), resumed]),
          },
          stopTimes,
        ),
        log,
      )
    },
  }
}
