// Gets the bot's own token for Teams, with the client secret or the managed identity of its settings.

import type { Settings } from '../../../bot/settings/settings.ts'
import { ask, jsonOf } from './ask.ts'
import { type Finding, failed, ok } from './finding.ts'
import type { Hosts } from './hosts.ts'
import { identityToken } from './identity-token.ts'

export type Credentials = NonNullable<Settings['credentials']>

/** The sign-in directory of a multi-tenant bot. */
const shared = 'botframework.com'

/** The tenant where the bot signs in. */
export const directoryOf = ({ MicrosoftAppType, MicrosoftAppTenantId }: Credentials): string =>
  MicrosoftAppType === 'MultiTenant' ? shared : (MicrosoftAppTenantId ?? shared)

/** Requests a token. No finding contains the token or the secret. */
export async function token(credentials: Credentials, { login }: Hosts): Promise<Finding> {
  const { MicrosoftAppType, MicrosoftAppId, MicrosoftAppPassword = '' } = credentials
  if (MicrosoftAppType === 'UserAssignedMSI') return identityToken(MicrosoftAppId)
  const answer = await ask(`${login}/${directoryOf(credentials)}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: MicrosoftAppId,
      client_secret: MicrosoftAppPassword,
      scope: 'https://api.botframework.com/.default',
    }),
  })
  if ('why' in answer) return failed('token', `No token: ${answer.why}.`, answer.fix)
  const json = jsonOf(answer)
  if (answer.status === 200 && isToken(json)) return ok('token', 'Microsoft Entra gives the bot its token.')
  return refusal(answer.status, JSON.stringify(json ?? ''))
}

const isToken = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && 'access_token' in json && typeof json.access_token === 'string'

const newSecret =
  'Add a client secret: Azure portal, App registrations, the bot, Certificates & secrets. Set MicrosoftAppPassword to its value, and restart the bot.'

/** Codes of Microsoft Entra: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const refusals: Readonly<Record<string, { readonly sentence: string; readonly fix: string }>> = {
  7000222: { sentence: 'The client secret has expired', fix: newSecret },
  7000215: {
    sentence: 'The client secret is wrong',
    fix: `MicrosoftAppPassword takes the secret's value, not its id. ${newSecret}`,
  },
  700016: {
    sentence: 'The directory knows no application with the id in MicrosoftAppId',
    fix: 'Compare MicrosoftAppId and MicrosoftAppTenantId with the Azure Bot under Configuration.',
  },
  90002: {
    sentence: 'There is no directory with the id in MicrosoftAppTenantId',
    fix: 'Copy the tenant id again: Azure portal, Microsoft Entra ID, Overview.',
  },
  7000112: {
    sentence: 'The application is disabled in its directory',
    fix: 'Enable it: Microsoft Entra ID, Enterprise applications, the bot, Properties.',
  },
  53003: {
    sentence: 'A conditional access policy blocks the bot',
    fix: "Leave the bot's application out of the policy for workload identities, or allow the address of this machine.",
  },
}

/** Quotes only the code of the refusal, because its text contains the caller's address. */
function refusal(status: number, text: string): Finding {
  const code = /AADSTS(\d+)/.exec(text)?.[1]
  const known = code === undefined ? undefined : refusals[code]
  if (known) return failed('token', `${known.sentence} (AADSTS${code}).`, known.fix)
  return failed(
    'token',
    `Microsoft Entra gave no token: HTTP ${status}${code ? `, AADSTS${code}` : ''}.`,
    code
      ? `Look the code up: https://login.microsoftonline.com/error?code=${code}`
      : 'Compare MicrosoftAppId, MicrosoftAppType and MicrosoftAppTenantId with the Azure Bot under Configuration.',
  )
}
