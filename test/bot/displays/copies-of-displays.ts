// Copies of the bot that follow one council return's shared messages in one store, with a Teams that fails as told.

import { setTimeout } from 'node:timers/promises'
import { parseAssessmentId } from '../../../assessment/ids.ts'
import { type DisplayService, displayService } from '../../../bot/displays/displays.ts'
import type { DisplayTimes } from '../../../bot/displays/send.ts'
import { writeReference } from '../../../bot/incoming/conversation-reference.ts'
import type { Log } from '../../../bot/log.ts'
import { conversationRateLimit } from '../../../bot/teams/conversation-rate-limit.ts'
import { TeamsFault } from '../../../bot/teams/teams-fault.ts'
import { card, text } from '../../../cards/parts/elements.ts'
import { type Display, displayId, displaysIn } from '../../../store/collections/displays.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { type Store, StoreUnavailable, system } from '../../../store/store.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { homeTenant } from '../../support/people/activities.ts'

const assessment = parseAssessmentId('the-return') ?? raise()
export const board = { tenant: homeTenant, assessment, surface: 'board' } as const
export const question = { ...board, surface: 'question' } as const

/** Short, as time here is real. */
export const times: DisplayTimes = {
  interval: 60,
  reading: 0,
  attempt: 300,
  settle: 120,
  patience: 10_000,
  ending: 1000,
}

const threadOf = (thread: string) =>
  writeReference({
    ...{ serviceUrl: 'https://smba.trafficmanager.net/uk/', conversation: `19:abc@thread.tacv2;messageid=${thread}` },
    ...{ tenant: homeTenant, bot: { id: '28:bot' } },
  })

export const pressIn = (thread: string, operation = `of ${thread}`) => ({ operation, where: threadOf(thread) })

/** `shown` is all that it has ever shown. */
type Message = { readonly id: string; readonly thread: string; shows: string; readonly shown: string[] }
type Request = { readonly type: 'post' | 'edit'; readonly message: string; readonly shows: string; readonly at: number }

/** What becomes of a request: it is answered, or fails; it may take its time, and take effect even later. */
export type Fate = { readonly fault?: TeamsFault; readonly takes?: number; readonly takesEffectAfter?: number }

export const fates = {
  busy: { fault: new TeamsFault('passing', 'no', { statusCode: 429 }) },
  badGateway: { fault: new TeamsFault('passing', 'perhaps', { statusCode: 502 }) },
  gone: { fault: new TeamsFault('gone', 'no', { statusCode: 404 }) },
  forbidden: { fault: new TeamsFault('refused', 'no', { statusCode: 403 }) },
  tooLarge: { fault: new TeamsFault('wrong', 'no', { statusCode: 413 }) },
  /** It arrives all the same. */
  lost: { fault: new TeamsFault('passing', 'unknown'), takesEffectAfter: 0 },
  /** The same, and its connection is known to be broken: it is not still under way. */
  cut: { fault: new TeamsFault('passing', 'unknown', { isCut: true }), takesEffectAfter: 0 },
  /** It arrives when the next one might have. */
  late: { fault: new TeamsFault('passing', 'unknown'), takesEffectAfter: 100 },
} satisfies Record<string, Fate>

/** Opens it before each test of the suite it is called in. */
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
  let now = Date.parse('2026-05-04T09:00:00Z')
  let drawing: () => Promise<void> = async () => undefined
  let isDown = false

  // What the copies see of it.
  const failing: Store = { ...store, read: whileUp(store.read), write: whileUp(store.write) }
  function whileUp<Args extends readonly unknown[], Result>(work: (...args: Args) => Promise<Result>) {
    return async (...args: Args) => {
      if (isDown) throw new StoreUnavailable('Throttled.')
      return work(...args)
    }
  }

  async function meet(effect: () => void): Promise<void> {
    const { fault, takes = 0, takesEffectAfter = fault ? undefined : takes } = fates.shift() ?? {}
    if (takesEffectAfter !== undefined) void setTimeout(takesEffectAfter).then(effect)
    // A moment longer, so that what is answered has taken effect.
    await setTimeout(takes + 1)
    if (fault) throw fault
  }

  const end: Parameters<typeof displayService>[0]['end'] = {
    async post({ conversation }, activity) {
      const shows = summaryOf(activity)
      const id = `message ${requests.filter(({ type }) => type === 'post').length + 1}`
      requests.push({ type: 'post', message: id, shows, at: Date.now() })
      await meet(() => void messages.push({ id, thread: conversation.split('=')[1] ?? '', shows, shown: [shows] }))
      return id
    },
    async edit(_where, id, activity) {
      const shows = summaryOf(activity)
      requests.push({ type: 'edit', message: id, shows, at: Date.now() })
      const message = messages.find((each) => each.id === id)
      if (!message) throw new TeamsFault('gone', 'no', { statusCode: 404 })
      await meet(() => {
        message.shows = shows
        message.shown.push(shows)
      })
    },
  }
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
    /** Another copy of the bot. */
    copy(own: Partial<DisplayTimes> = {}, pace = conversationRateLimit(() => performance.now() * 100)): DisplayService {
      const service = displayService({
        displays: displaysIn(failing),
        ...{ end, log, times: { ...times, ...own }, pace },
        clock: () => new Date(now),
        async draw() {
          const drawn = state
          await drawing()
          const words = `state ${drawn}`
          return { card: card(words, [text(words)]), ...(isOver && { isLast: true }) }
        },
        drawRetired: async () => card('moved', [text('moved')]),
      })
      services.push(service)
      return service
    },
    /** Something was answered. */
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
    /** What becomes of the next requests. */
    next: (...to: readonly Fate[]) => {
      fates = [...to]
    },
    drawsSlowly: (by: () => Promise<void>) => {
      drawing = by
    },
    /** The store does nothing for anybody. */
    storeIsDown: (yes: boolean) => {
      isDown = yes
    },
    passes: (milliseconds: number) => {
      now += milliseconds
    },
    record: (name: Pick<Display, 'tenant' | 'assessment' | 'surface'> = board) =>
      displays.read(system, displayId(name)),
    async close() {
      await Promise.all(services.map((service) => service.flush()))
      await store.close()
    },
  }
}

const summaryOf = ({ summary }: { summary?: string }) => summary ?? ''

function raise(): never {
  throw new Error('It is an id.')
}
