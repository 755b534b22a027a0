// Parses the options of a command.

import { type ParseArgsConfig, parseArgs } from 'node:util'
import { UsageFault } from './usage-fault.ts'

/** The values of the options. Throws UsageFault for an unknown option, with the names of those there are. */
export function parseOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const [complaint] = error.message.split(/\.\s/)
    throw new UsageFault(`${complaint}; the options are --${Object.keys(options).join(', --')}`)
  }
}
