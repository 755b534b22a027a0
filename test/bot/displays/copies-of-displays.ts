// Copies of the bot that follow one council return's shared messages, with one store, one clock, and a Teams that fails.

import { parseAssessmentId } from '../../../assessment/ids.ts'
import type { DisplayTimes } from '../../../bot/displays/display-times.ts'
import { type DisplayService, displayService } from '../../../bot/displays/displays.ts'
import type { ReconcileDeps } from '../../../bot/displays/types.ts'
import { writeReference } from '../../../bot/incoming/conversation-reference.ts'
import type { Log } from '../../../bot/log.ts'
import { conversationRateLimit } from '../../../bot/teams/pace/conversation-rate-limit.ts'
import { TeamsFault } from '../../../bot/teams/teams-fault.ts'
import { card, text } from '../../../cards/parts/elements.ts'
import { type Display, displayId, displaysIn } from '../../../store/collections/displays.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { type Store, StoreUnavailable, system } from '../../../store/store.ts'
import { manualTiming } from '../../lib/manual-timing.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { homeTenant } from '../../support/people/activities.ts'

const assessment = parseAssessmentId('the-return') ?? raise()
export const board = { tenant: homeTenant, assessment, surface: 'board' } as const
export const question = { ...board, surface: 'question' } as const

export const times: DisplayTimes = {
  interval: 60,
  reading: 0,
  attempt: 300,
  settle: 120,
  lease: 90,
  patience: 10_000,
  ending: 1000,
}

const threadOf = (thread: string) =>
  writeReference({
    ...{ serviceUrl: 'https://smba.trafficmanager.net/uk/', conversation: `19:abc@thread.tacv2;messageid=${thread}` },
    ...{ tenant: homeTenant, bot: { id: '28:bot' } },
  })

/** A press in a thread. */
export const pressIn = (thread: string, operation = `of ${thread}`) => ({ operation, reference: threadOf(thread) })

/** `shown` has every content of the message, the oldest first. */
type Message = { readonly id: string; readonly thread: string; shows: string; readonly shown: string[] }
type Request = { readonly type: 'post' | 'edit'; readonly message: string; readonly shows: string; readonly at: number }

/** The outcome of a request: Teams answers it or fails, after some milliseconds; the effect may come even later. */
export type Fate = { readonly fault?: TeamsFault; readonly takes?: number; readonly takesEffectAfter?: number }

export const fates = {
  busy: { fault: new TeamsFault('passing', 'no', { statusCode: 429 }) },
  badGateway: { fault: new TeamsFault('passing', 'perhaps', { statusCode: 502 }) },
  gone: { fault: new TeamsFault('gone', 'no', { statusCode: 404 }) },
  forbidden: { fault: new TeamsFault('refused', 'no', { statusCode: 403 }) },
  tooLarge: { fault: new TeamsFault('wrong', 'no', { statusCode: 413 }) },
  /** The request takes effect, but its answer is lost. */
  lost: { fault: new TeamsFault('passing', 'unknown'), takesEffectAfter: 0 },
  /** The connection broke, so the request is certainly no longer under way. */
  cut: { fault: new TeamsFault('passing', 'unknown', { isCut: true }), takesEffectAfter: 0 },
  /** The request takes effect so late that the next one may already have been sent. */
  late: { fault: new TeamsFault('passing', 'unknown'), takesEffectAfter: 100 },
} satisfies Record<string, Fate>

/** Opens the store and the clock before each test of the suite that calls it. */
export function displayCopies() {
  const folder = temporaryFolder()
  let opened: Awaited<ReturnType<typeof open>>
  beforeEach(async () => {
    opened = await open(folder())
  })
  afterEach(() => opened.close())
  return () => opened
}

async function open(folder: string) {
  const store = await openSqliteStore(`${folder}/store.sqlite`)
  const messages: Message[] = []
  const requests: Request[] = []
  const warnings: string[] = []
  const services: DisplayService[] = []
  let fates: Fate[] = []
  let state = 0
  let isOver = false
  let drawing: () => Promise<void> = async () => undefined
  let isDown = false
  let operations = 0
  let noteWrite: () => void = () => undefined
  const timing = manualTiming(() => operations > 0)

  // The store that the copies use: it fails while it is down.
  const failing: Store = {
    ...store,
    read: whileUp(store.read),
    write: whileUp((...args: Parameters<Store['write']>) => {
      noteWrite()
      return store.write(...args)
    }),
    remove: whileUp(store.remove),
  }
  function whileUp<Args extends readonly unknown[], Result>(work: (...args: Args) => Promise<Result>) {
    return async (...args: Args) => {
      if (isDown) throw new StoreUnavailable('Throttled.')
      operations += 1
      try {
        return await work(...args)
      } finally {
        operations -= 1
      }
    }
  }

  async function meet(effect: () => void): Promise<void> {
    const { fault, takes = 0, takesEffectAfter = fault ? undefined : takes } = fates.shift() ?? {}
    if (takesEffectAfter !== undefined) void timing.sleep(takesEffectAfter).then(effect)
    // One more moment: a request that was answered has taken effect by then.
    await timing.sleep(takes + 1)
    if (fault) throw fault
  }

  const teams: ReconcileDeps['teams'] = {
    async post({ conversation }, activity) {
      const shows = summaryOf(activity)
      const id = `message ${requests.filter(({ type }) => type === 'post').length + 1}`
      requests.push({ type: 'post', message: id, shows, at: timing.now() })
      await meet(() => void messages.push({ id, thread: conversation.split('=')[1] ?? '', shows, shown: [shows] }))
      return id
    },
    async edit(_reference, id, activity) {
      const shows = summaryOf(activity)
      requests.push({ type: 'edit', message: id, shows, at: timing.now() })
      const message = messages.find((each) => each.id === id)
      if (!message) throw new TeamsFault('gone', 'no', { statusCode: 404 })
      await meet(() => {
        message.shows = shows
        message.shown.push(shows)
      })
    },
  }
  // A hundred times as fast as Teams' limits, which have tests of their own.
  const quickLimit = conversationRateLimit({ ...timing, now: () => timing.now() * 100 })
  const note = (...[, message]: [unknown, string]) => void warnings.push(message)
  const log = { info: note, warn: note, error: note } as unknown as Log
  const displays = displaysIn(store)

  return {
    messages,
    requests,
    warnings,
    displays,
    get edits() {
      return requests.filter(({ type }) => type === 'edit')
    },
    get posts() {
      return requests.filter(({ type }) => type === 'post')
    },
    /** Another copy of the bot. Its methods move the clock if they have to wait. */
    copy(own: Partial<DisplayTimes> = {}, rateLimit = quickLimit): DisplayService & { kill(): void } {
      let isKilled = false
      const ifAlive =
        <Args extends readonly unknown[], Result>(work: (...args: Args) => Promise<Result>) =>
        async (...args: Args) => {
          if (isKilled) throw new StoreUnavailable('The copy was killed.')
          return work(...args)
        }
      const service = displayService({
        displays: displaysIn({ ...failing, read: ifAlive(failing.read), write: ifAlive(failing.write) }),
        teams: { post: ifAlive(teams.post), edit: ifAlive(teams.edit) },
        ...{ log, times: { ...times, ...own }, rateLimit, timing },
        clock: () => new Date(timing.epoch()),
        stateOf: () => state,
        async draw() {
          const drawn = state
          await drawing()
          const words = `state ${drawn}`
          return { card: card(words, [text(words)]), ...(isOver && { isLast: true }) }
        },
        drawRetired: async () => card('moved', [text('moved')]),
      })
      services.push(service)
      return {
        ...service,
        kill: () => {
          isKilled = true
        },
        show: (show) => timing.during(service.show(show)),
        forget: (...of) => timing.during(service.forget(...of)),
        resume: () => timing.during(service.resume()),
        flush: () => timing.during(service.flush()),
      }
    },
    timing,
    passes: timing.passes,
    eventually: timing.eventually,
    /** A person answers a question. */
    changes: () => {
      state += 1
      return `state ${state}`
    },
    /** The return is deleted: the message shows one more state, and no other after that. */
    ends: () => {
      state += 1
      isOver = true
    },
    changesBack: () => {
      state -= 1
    },
    newest: () => `state ${state}`,
    /** Sets the outcomes of the next requests. */
    next: (...to: readonly Fate[]) => {
      fates = [...to]
    },
    drawsSlowly: (by: () => Promise<void>) => {
      drawing = by
    },
    /** Sets a function that runs before each write of a copy. */
    onWrite: (by: () => void) => {
      noteWrite = by
    },
    /** Makes the store fail for every copy. */
    storeIsDown: (yes: boolean) => {
      isDown = yes
    },
    record: (name: Pick<Display, 'tenant' | 'assessment' | 'surface'> = board) =>
      displays.read(system, displayId(name)),
    async close() {
      await timing.during(Promise.all(services.map((service) => service.flush())))
      await store.close()
    },
  }
}

const summaryOf = ({ summary }: { summary?: string }) => summary ?? ''

function raise(): never {
  throw new Error('It is an id.')
}
