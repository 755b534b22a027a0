// The Bot Framework's adapter: it runs a turn for an activity of an authenticated caller, and signs outgoing requests.

import { type Activity, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { lruCache } from '../../lib/lru-cache.ts'
import type { IncomingActivity } from '../incoming/activity.ts'
import { mayBeAddressed } from '../incoming/service-address.ts'
import type { Policy } from '../settings/allowed-tenants.ts'
import type { Settings } from '../settings/settings.ts'
import { authenticateCaller } from './authentication/authenticate-caller.ts'
import { type Authentication, type Connector, withCachedClients } from './cached-clients.ts'
import type { InvokeResponse, TeamsDoor, TurnHandler } from './port.ts'
import { withoutRetries } from './without-retries.ts'

/** CloudAdapter without its HTTP handling, which writes errors to the console and to the caller. */
export class TeamsAdapter extends CloudAdapter implements TeamsDoor {
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

  async deliver(
    authorization: string,
    activity: IncomingActivity,
    turn: TurnHandler,
  ): Promise<InvokeResponse | undefined> {
    const given = dated(activity)
    const caller = await authenticateCaller(this.botFrameworkAuthentication, this.#policy, given, authorization)
    let response: InvokeResponse | undefined
    const framework = await this.processActivity(caller, given, async (context) => {
      response = await turn(async (message) => {
        await context.sendActivity(message as Partial<Activity>)
      })
    })
    // The framework's own result serves a caller that wants the replies in the response (`expectReplies`).
    return response ?? (framework && { status: framework.status, body: framework.body })
  }

  /**
   * The client for requests outside of a turn. It makes each request once, so that the caller knows its outcome.
   * Rejects when the address may not be used.
   */
  async connectorTo(serviceUrl: string): Promise<Connector> {
    if (!mayBeAddressed(serviceUrl, this.#policy)) throw new Error('A kept service address is not allowed.')
    const known = this.#connectors.get(serviceUrl)
    if (known) return known
    const factory = this.#authentication.createConnectorFactory(this.createClaimsIdentity(this.#appId))
    // Without an audience of its own the token is for the channel.
    const connector = withoutRetries(await factory.create(serviceUrl))
    this.#connectors.set(serviceUrl, connector)
    return connector
  }
}

/** Authentication by the Bot Framework's own settings; none without credentials. */
export const authenticationBy = ({ credentials }: Settings): Authentication =>
  new ConfigurationBotFrameworkAuthentication(credentials ?? {})

/** A copy as the Bot Framework wants it: times as dates. */
function dated(activity: IncomingActivity): Activity {
  const { timestamp, localTimestamp } = activity
  return {
    ...activity,
    ...(typeof timestamp === 'string' && { timestamp: new Date(timestamp) }),
    ...(typeof localTimestamp === 'string' && { localTimestamp: new Date(localTimestamp) }),
  } as unknown as Activity
}
