// The environment of this process. No other file names it: the bot and the commands take their settings from here.

import type { Environment } from './environment.ts'

/** All variables of the process, by name. */
export const processEnvironment: Environment = process.env
