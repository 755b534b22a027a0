// The Bot Framework's adapter, held against the contract.

import { readSettings } from '../../../bot/settings/settings.ts'
import { authenticationBy, TeamsAdapter } from '../../../bot/teams/adapter.ts'
import { teamsClient } from '../../../bot/teams/teams-client.ts'
import { adapterContract } from './adapter-contract.ts'

adapterContract('The Bot Framework’s adapter', () => {
  const settings = readSettings({})
  const adapter = new TeamsAdapter(authenticationBy(settings), settings)
  return { door: adapter, client: teamsClient(adapter) }
})
