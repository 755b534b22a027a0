// The real bot with a fake of Teams around it: real HTTP both ways, the real adapter, a real SQLite file, a clock to turn.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { questionSets } from '../../../assessment/versions/question-sets.ts'
import type { RateLimit } from '../../../bot/incoming/person-rate-limit.ts'
import type { StartOptions } from '../../../bot/process/start-options.ts'
import { readSettings } from '../../../bot/settings/settings.ts'
import { startBot } from '../../../bot/start.ts'
import { pictureDrawer } from '../../../charts/picture-drawer.ts'
import { loadQuestionSet } from '../../../questions/load-question-set.ts'
import { fastTiming } from '../../lib/fast-timing.ts'
import { atAnyShare } from '../at-any-share.ts'
import { patience } from '../patience.ts'
import { type Activity, homeTenant, type Sender } from '../people/activities.ts'
import { type Client, openClient } from '../people/client.ts'
import { type ChannelOptions, type ChatOptions, openChannel, openGroupChat, type Room } from '../people/room.ts'
import { openWire, type Wire, type WireOptions } from '../wire/wire.ts'
import { type Delivered, postTo } from './post-to.ts'

const set = loadQuestionSet('questions/dma')

/** One drawing thread for all bots of a test file: starting one for each test would take most of its time. */
const thread = pictureDrawer()
const drawer = { draw: thread.draw, close: async () => {} }

export type Teams = {
  /** A person in a chat with the bot. The same name is the same person. */
  person(name: string, how?: How): Client
  /** A channel that has the bot, and these people. */
  channel(options: ChannelOptions): Room<HowInRoom>
  groupChat(options: ChatOptions): Room<HowInRoom>
  /** Lets time go by: a number of days. */
  daysPass(days: number): void
  /** Posts any body to the bot, a second after the act before. */
  post(body: unknown): Promise<Delivered>
  readonly wire: Wire
  /** The bot's address, without a path. */
  readonly address: string
  /** The bot's folder of data. */
  readonly folder: string
  /** The path of the SQLite file. */
  readonly file: string
  /** Every line of the bot's log. */
  readonly log: readonly string[]
  /** Ends the bot as SIGTERM does: pending edits are made first. */
  stopsBot(): Promise<void>
  /** Starts the bot again on the same data. */
  startsBot(): Promise<void>
  close(): Promise<void>
}

type HowInRoom = Partial<Pick<Sender, 'locale'>> & {
  /** A client from before Action.Execute. */
  readonly isOld?: boolean
}

type How = HowInRoom & Partial<Pick<Sender, 'place' | 'tenant'>>

/**
 * The options of the fake Teams, and of the bot's start. Without them stored messages do not catch up by themselves, and
 * people are served at any speed, because the clock here stands still between two acts.
 */
export type TeamsOptions = Omit<WireOptions, 'now'> &
  Partial<Omit<StartOptions, 'settings' | 'log' | 'clock' | 'timing'>> & {
    /** Milliseconds that pass in a real one for the bot, and for Teams' limits: 1 without it. A request takes real time. */
    readonly speed?: number
    /** Settings of the deployment besides port and folder. */
    readonly environment?: Readonly<Record<string, string>>
  }

/** Longer than a test, so that no late edit comes before the bot is stopped. */
export const never = 60 * 60 * 1000

/** A stop is waited for on a machine of any speed. */
const patiently = {
  turns: patience,
  polling: patience,
  effects: patience,
  edits: patience,
  store: patience,
  log: patience,
}

const atAnySpeed: RateLimit = { burst: Number.POSITIVE_INFINITY, perSecond: 0 }

/** Opens it before each test of the suite it is called in, and closes it afterwards. */
export function inTeams(options?: TeamsOptions): () => Teams {
  let teams: Teams
  beforeEach(async () => {
    teams = await openTeams(options)
  })
  afterEach(() => teams.close())
  return () => teams
}

async function openTeams({
  environment = {},
  limits,
  page,
  speed = 1,
  ...starting
}: TeamsOptions = {}): Promise<Teams> {
  const folder = mkdtempSync(join(tmpdir(), 'maturity-'))
  const timing = fastTiming(speed)
  const wire = await openWire({ limits, page, now: timing.now })
  const lines: string[] = []
  const log = pino({ level: 'info', base: undefined }, { write: (line) => void lines.push(line) })
  const settings = readSettings({ ...environment, PORT: '0', DATA_DIR: folder })
  let moment = Date.parse('2026-05-04T09:00:00Z')
  const clock = () => new Date(moment)
  const start = () =>
    startBot({
      quiet: never,
      pace: atAnySpeed,
      submission: atAnyShare,
      sets: questionSets([set]),
      drawer,
      stopTimes: patiently,
      ...starting,
      timing,
      settings,
      log,
      clock,
    })
  let bot: Awaited<ReturnType<typeof start>> | undefined = await start()
  // Its folder is new, and it says so.
  lines.length = 0
  const address = () => `http://127.0.0.1:${bot?.port}`

  // No two acts share a moment.
  function now(): Date {
    moment += 1000
    return clock()
  }

  function post(body: unknown): Promise<Delivered> {
    now()
    return postTo(`${address()}/api/messages`, body)
  }

  const deliver = (activity: Activity) => postTo(`${address()}/api/messages`, activity)
  const line = { wire, set, now, deliver }
  const ways = {
    ...{ wire, now, deliver },
    client: (sender: Sender, { locale = sender.locale, isOld = false }: HowInRoom = {}) =>
      openClient(line, { ...sender, locale }, !isOld),
  }

  async function stopsBot(): Promise<void> {
    await bot?.stop()
    bot = undefined
  }

  return {
    person(name, { place = 'personal', tenant = homeTenant, locale = 'en-GB', isOld = false } = {}) {
      return openClient(line, { name, tenant, place, locale, serviceUrl: wire.url }, !isOld)
    },
    channel: (options) => openChannel(ways, options),
    groupChat: (options) => openGroupChat(ways, options),
    daysPass(days) {
      moment += days * 24 * 60 * 60 * 1000
    },
    post,
    wire,
    get address() {
      return address()
    },
    folder,
    file: join(folder, 'assessments.sqlite'),
    log: lines,
    stopsBot,
    async startsBot() {
      bot = await start()
    },
    async close() {
      await stopsBot()
      await wire.close()
      rmSync(folder, { recursive: true })
    },
  }
}
