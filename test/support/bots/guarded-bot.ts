// The real bot with authentication on: tokens from a local key set, and its replies caught on the way to Microsoft's host.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { ConfigurationBotFrameworkAuthentication, ConfigurationServiceClientCredentialFactory } from 'botbuilder'
import { pino } from 'pino'
import { questionSets } from '../../../assessment/versions/question-sets.ts'
import { defaultRateLimit, type RateLimit } from '../../../bot/incoming/person-rate-limit.ts'
import { readSettings } from '../../../bot/settings/settings.ts'
import { startBot } from '../../../bot/start.ts'
import { loadQuestionSet } from '../../../questions/load-question-set.ts'
import type { Activity, Sender } from '../people/activities.ts'
import { homeTenant } from '../people/activities.ts'
import { type Client, openClient } from '../people/client.ts'
import { openWire, type Wire } from '../wire/wire.ts'
import type { Delivered } from './post-to.ts'
import { channelIssuer, openTokenIssuer, type Token, type TokenIssuer } from './token-issuer.ts'

const set = loadQuestionSet('questions/dma')
export const appId = '2b1e7c44-90af-4d3b-8a51-6e0f9d7c1a35'
/** The service address that Teams sends in Europe: replies go there. */
export const teamsUrl = 'https://smba.trafficmanager.net/emea/'
const botsToken = 'the-token-of-the-bot-itself'

export type GuardedBot = {
  /** A person in Teams, whose activities come with a good token. */
  person(name: string, tenant?: string): Client
  sender(name: string, tenant?: string): Sender
  /** An authorization header with such a token, for this service address. */
  bearer(how?: Token, serviceUrl?: string): string
  post(activity: Activity, authorization?: string): Promise<Delivered>
  /** The requests that reached Teams' end of the wire, with their authorization. */
  readonly wire: Wire
  readonly outgoing: readonly { readonly url: string; readonly authorization: string | undefined }[]
  readonly log: readonly string[]
  readonly port: number
  /** The key server that the bot asks. */
  readonly issuer: Pick<TokenIssuer, 'asked' | 'fail'>
  /** Everything in the store, as text. */
  stored(without?: string): string
  now(): Date
  close(): Promise<void>
}

export type GuardedOptions = {
  readonly environment?: Readonly<Record<string, string>>
  readonly pace?: RateLimit
  /** The key server refuses from the beginning. */
  readonly withoutKeys?: boolean
  /** The keys are fetched at the start, as a process does it. */
  readonly prefetchKeys?: boolean
}

/** Opens one before each test of the suite it is called in, and closes it afterwards. */
export function guarded(options?: GuardedOptions): () => GuardedBot {
  let bot: GuardedBot
  beforeEach(async () => {
    bot = await openGuardedBot(options)
  })
  afterEach(() => bot.close())
  return () => bot
}

async function openGuardedBot({
  environment = {},
  pace = defaultRateLimit,
  withoutKeys = false,
  prefetchKeys = false,
}: GuardedOptions = {}): Promise<GuardedBot> {
  const folder = mkdtempSync(join(tmpdir(), 'maturity-'))
  const [wire, issuer] = await Promise.all([openWire(), openTokenIssuer()])
  if (withoutKeys) issuer.fail(503)
  const lines: string[] = []
  const outgoing: { url: string; authorization: string | undefined }[] = []
  const settings = readSettings({
    MicrosoftAppId: appId,
    MicrosoftAppPassword: 'an invented secret',
    ALLOWED_TENANTS: homeTenant,
    ...environment,
    PORT: '0',
    DATA_DIR: folder,
  })
  let moment = Date.parse('2026-05-04T09:00:00Z')
  const now = () => {
    moment += 1000
    return new Date(moment)
  }
  const bot = await startBot({
    settings,
    sets: questionSets([set]),
    log: pino({ level: 'info', base: undefined }, { write: (line) => void lines.push(line) }),
    clock: () => new Date(moment),
    quiet: 60 * 60 * 1000,
    ...{ pace, prefetchKeys },
    authentication: authenticationWith(issuer.metadataUrl, ({ url, method, headers, body }) => {
      outgoing.push({ url, authorization: headers.get('authorization') })
      return fetch(url.replace(teamsUrl, wire.url), { method, body })
    }),
  })
  // Its folder is new, and it says so.
  lines.length = 0

  const bearer = (how?: Token, serviceUrl = teamsUrl) => `Bearer ${issuer.token(appId, serviceUrl, how)}`
  async function post(activity: Activity, authorization?: string): Promise<Delivered> {
    const response = await fetch(`http://127.0.0.1:${bot.port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
      body: JSON.stringify(activity),
    })
    const text = await response.text()
    return { status: response.status, body: text ? JSON.parse(text) : undefined }
  }

  const line = { wire, set, now, deliver: (activity: Activity) => post(activity, bearer()) }
  const sender = (name: string, tenant = homeTenant): Sender => ({
    ...{ name, tenant, place: 'personal', locale: 'en-GB' },
    serviceUrl: teamsUrl,
  })
  return {
    person: (name, tenant) => openClient(line, sender(name, tenant)),
    sender,
    bearer,
    post,
    wire,
    outgoing,
    log: lines,
    ...{ port: bot.port, issuer },
    stored(without = 'none') {
      const database = new DatabaseSync(join(folder, 'assessments.sqlite'), { readOnly: true })
      try {
        return JSON.stringify(
          database.prepare("SELECT * FROM documents WHERE kind NOT IN ('secret', ?) ORDER BY id").all(without),
        )
      } finally {
        database.close()
      }
    },
    now,
    async close() {
      await bot.stop()
      await Promise.all([wire.close(), issuer.close()])
      rmSync(folder, { recursive: true })
    },
  }
}

type Send = (request: Outgoing) => Promise<Response>
type Parameters = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>

/** The Bot Framework's own authentication, with its key sets at `metadataUrl` and its way out through `send`. */
function authenticationWith(metadataUrl: string, send: Send): ConfigurationBotFrameworkAuthentication {
  const configuration = {
    MicrosoftAppId: appId,
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: channelIssuer,
    ToBotFromChannelTokenIssuer: channelIssuer,
    ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: metadataUrl,
    CallerId: 'urn:botframework:azure',
  }
  const options = {
    httpClient: {
      async sendRequest(request: Outgoing) {
        const response = await send(request)
        const bodyAsText = await response.text()
        return { request, status: response.status, headers: { toJson: () => ({}) }, bodyAsText }
      },
    },
  }
  return new ConfigurationBotFrameworkAuthentication(
    configuration,
    new LocalCredentials(configuration),
    undefined,
    undefined,
    options as unknown as Parameters[4],
  )
}

type Outgoing = {
  readonly url: string
  readonly method: string
  readonly body?: string
  readonly headers: { get(name: string): string | undefined; set(name: string, value: string): void }
}

/** The bot's credentials, but for the token, which would be asked for at login.microsoftonline.com. */
class LocalCredentials extends ConfigurationServiceClientCredentialFactory {
  override createCredentials() {
    const credentials = {
      async signRequest(request: Outgoing) {
        request.headers.set('authorization', `Bearer ${botsToken}`)
        return request
      },
    }
    return Promise.resolve(credentials) as unknown as ReturnType<
      ConfigurationServiceClientCredentialFactory['createCredentials']
    >
  }
}
