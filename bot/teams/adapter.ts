// The Bot Framework's adapter: it authenticates what comes in and signs what goes out.

import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder'
import { lruCache } from '../../lib/lru-cache.ts'
import { isChannelToken } from '../incoming/channel-token.ts'
import { mayBeAddressed } from '../incoming/service-address.ts'
import type { Policy } from '../incoming/tenant-policy.ts'
import type { Settings } from '../settings/settings.ts'
import { type Authentication, type Connector, withCachedClients } from './cached-clients.ts'
import { withoutRetries } from './without-retries.ts'

/** Thrown when a token does not say that it is the channel's. */
class NotTheChannel extends Error {
  override readonly name = 'NotTheChannel'
}

/** CloudAdapter with its HTTP handling left out: that writes errors to the console and to whoever called. */
export class TeamsAdapter extends CloudAdapter {
  readonly #appId: string
  readonly #policy: Policy
  readonly #authentication: Authentication
  readonly #connectors = lruCache<Connector>(100)

  constructor(authentication: Authentication, { credentials, policy }: Pick<Settings, 'credentials' | 'policy'>) {
    super(withCachedClients(authentication))
    this.#appId = credentials?.MicrosoftAppId ?? ''
    this.#policy = policy
    this.#authentication = authentication
  }

  /**
   * Authenticates an activity and runs the turn. Resolves to what an invoke is answered with.
   * Rejects when the caller is not who it says, and never because of what the turn itself did.
   */
  async deliver(
    authorization: string,
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    if (this.#policy.type === 'teams' && !isChannelToken(authorization, this.#policy)) throw new NotTheChannel()
    return this.processActivity(authorization, activity, turn)
  }

  /** Runs a turn in a conversation that was kept. Rejects, and sends nothing, where its address may not be used. */
  async revisit(
    reference: Partial<ConversationReference>,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    if (!mayBeAddressed(reference.serviceUrl, this.#policy)) throw new Error('A kept service address is not allowed.')
    await this.continueConversationAsync(this.#appId, reference, turn)
  }

  /**
   * The way to Teams where no turn is: each request is made once, so that whoever makes it knows what became of it.
   * Rejects where the address may not be used.
   */
  async connectorTo(serviceUrl: string): Promise<Connector> {
    if (!mayBeAddressed(serviceUrl, this.#policy)) throw new Error('A kept service address is not allowed.')
    const known = this.#connectors.get(serviceUrl)
    if (known) return known
    const factory = this.#authentication.createConnectorFactory(this.createClaimsIdentity(this.#appId))
    // For no audience of its own: then the token is for the channel.
    const connector = withoutRetries(await factory.create(serviceUrl))
    this.#connectors.set(serviceUrl, connector)
    return connector
  }
}

/** Authentication by the Bot Framework's own settings; none without credentials. */
export const authenticationBy = ({ credentials }: Settings): Authentication =>
  new ConfigurationBotFrameworkAuthentication(credentials ?? {})
