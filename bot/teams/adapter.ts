// The Bot Framework's adapter: runs the turn of an authenticated activity, and authorises outgoing requests.

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

/** CloudAdapter without its HTTP handling, which would write errors to the console and to the caller. */
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
    // The framework's own result is for callers that want the replies in the response (`expectReplies`).
    return response ?? (framework && { status: framework.status, body: framework.body })
  }

  /**
   * The client for requests outside a turn. It makes each request once, so that the caller knows the outcome. Rejects
   * if the address is not allowed.
   */
  async connectorTo(serviceUrl: string): Promise<Connector> {
    if (!mayBeAddressed(serviceUrl, this.#policy)) throw new Error('A kept service address is not allowed.')
    const known = this.#connectors.get(serviceUrl)
    if (known) return known
    const factory = this.#authentication.createConnectorFactory(this.createClaimsIdentity(this.#appId))
    // Without an audience, the token is for the channel.
    const connector = withoutRetries(await factory.create(serviceUrl))
    this.#connectors.set(serviceUrl, connector)
    return connector
  }
}

/** The Bot Framework's authentication by the settings; without credentials, none. */
export const authenticationBy = ({ credentials }: Settings): Authentication =>
  new ConfigurationBotFrameworkAuthentication(credentials ?? {})

/** A copy in the form that the Bot Framework expects: times as dates. */
function dated(activity: IncomingActivity): Activity {
  const { timestamp, localTimestamp } = activity
  return {
    ...activity,
    ...(typeof timestamp === 'string' && { timestamp: new Date(timestamp) }),
    ...(typeof localTimestamp === 'string' && { localTimestamp: new Date(localTimestamp) }),
  } as unknown as Activity
}
