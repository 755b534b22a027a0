// The variables that a deployment may set: the bot's own settings, and those of Node.js and of Azure's libraries.

import { settingNames } from '../../bot/settings/settings.ts'

/** Read by Node.js, or by @azure/identity, which chooses among several identities by AZURE_CLIENT_ID. */
const ofLibraries = ['NODE_ENV', 'NODE_EXTRA_CA_CERTS', 'AZURE_CLIENT_ID']

/** Names in the list that neither the bot nor a library reads. */
export const unread = (names: Iterable<string>): readonly string[] =>
  [...names].filter((name) => !settingNames.includes(name) && !ofLibraries.includes(name))
