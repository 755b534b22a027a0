// The Bot Framework's adapter: it authenticates what comes in and signs what goes out.

import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder'
import type { Settings } from './settings.ts'

/** CloudAdapter with its HTTP handling left out: that writes errors to the console and to whoever called. */
export class TeamsAdapter extends CloudAdapter {
  /**
   * Authenticates an activity and runs the turn. Resolves to what an invoke is answered with.
   * Rejects when the caller is not who it says, and never because of what the turn itself did.
   */
  deliver(
    authorization: string,
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, turn)
  }
}

export function createAdapter({ credentials }: Settings): TeamsAdapter {
  return new TeamsAdapter(new ConfigurationBotFrameworkAuthentication(credentials ?? {}))
}
