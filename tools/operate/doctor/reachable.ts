// Checks that Microsoft's hosts can be reached, and compares the clocks.

import { type Answer, ask, jsonOf, type NoAnswer } from './ask.ts'
import { clock } from './clock.ts'
import { type Check, type Finding, failed, ok } from './finding.ts'
import type { Hosts } from './hosts.ts'

/**
 * Sends requests to all three hosts at once.
 * @param directory the tenant where the bot signs in
 */
export async function reachable({ login, keys, teams }: Hosts, directory: string): Promise<readonly Finding[]> {
  const [signIn, signingKeys, service] = await Promise.all([
    ask(`${login}/${directory}/v2.0/.well-known/openid-configuration`),
    ask(`${keys}/v1/.well-known/openidconfiguration`),
    ask(`${teams}/emea/`),
  ])
  return [
    published('sign-in', login, signIn, 'token_endpoint'),
    published('signing keys', keys, signingKeys, 'jwks_uri'),
    // Any response shows that the host is reachable. Without a token and a conversation, no request can succeed.
    'why' in service ? unreached('teams', teams, service) : ok('teams', `Teams can be reached at ${teams}.`),
    ...('why' in signIn ? [] : [clock(signIn)]),
  ]
}

/** Whether the host publishes its configuration, which has a field of a known name. */
function published(check: Check, host: string, answer: Answer | NoAnswer, field: string): Finding {
  if ('why' in answer) return unreached(check, host, answer)
  const json = jsonOf(answer)
  if (typeof json === 'object' && json !== null && field in json) return ok(check, `${host} answers.`)
  const { status } = answer
  if (check === 'sign-in' && status === 400) {
    return failed(
      check,
      `${host} knows no directory with the id in MicrosoftAppTenantId.`,
      'Copy the tenant id again: Azure portal, Microsoft Entra ID, Overview.',
    )
  }
  return failed(
    check,
    `${host} answers with HTTP ${status} and a page that is not Microsoft's.`,
    'A proxy or sign-in page of the network stands between: let this host pass it unchanged.',
  )
}

const unreached = (check: Check, host: string, { why, fix }: NoAnswer): Finding =>
  failed(check, `${host} cannot be reached: ${why}.`, fix)
