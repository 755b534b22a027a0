// Gets the token of a managed identity, like the bot in Azure.

import { ManagedIdentityCredential } from '@azure/identity'
import { type Finding, failed, ok } from './finding.ts'

/** In milliseconds. Outside Azure there is no response at all. */
const patience = 15_000

export async function identityToken(clientId: string): Promise<Finding> {
  try {
    const credential = new ManagedIdentityCredential({ clientId })
    const options = { abortSignal: AbortSignal.timeout(patience) }
    const got = await credential.getToken('https://api.botframework.com/.default', options)
    if (got.token) return ok('token', 'The managed identity gives the bot its token.')
  } catch {
    // The library's messages quote addresses and headers, so the finding contains none of them.
  }
  return failed(
    'token',
    'The managed identity gives no token here.',
    `Run the doctor in the container or machine that runs the bot, and assign the user-assigned identity ${clientId} to it: the Azure portal shows it under Identity.`,
  )
}
