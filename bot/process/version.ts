// The version of the bot, from package.json.

import metadata from '../../package.json' with { type: 'json' }

/** The version of this release, such as `1.2.0`: in the first log line, on the help card and at `/healthz`. */
export const version: string = metadata.version
