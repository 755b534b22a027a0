// Gets the token of a managed identity, as the bot does in Azure.

import { ManagedIdentityCredential } from '@azure/identity'
import { type Finding, failed, ok } from './finding.ts'

/** Milliseconds. Outside Azure nothing answers at all. */
const patience = 15_000

export async function identityToken(clientId: string): Promise<Finding> {
  try {
    const credential = new ManagedIdentityCredential({ clientId })
    const options = { abortSignal: AbortSignal.timeout(patience) }
    const got = await credential.getToken('https://api.botframework.com/.default', options)
    if (got.token) return ok('token', 'The managed identity gives the bot its token.')
  } catch {
    // The library's messages quote addresses and headers: none of them is told.
  }
  return failed(
    'token',
    'The managed identity gives no token here.',
    `Run the doctor in the container or machine that runs the bot, and assign the user-assigned identity ${clientId} to it: the Azure portal shows it under Identity.`,
  )
}
