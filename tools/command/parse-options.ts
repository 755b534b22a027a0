// Parses the options of a command.

import { type ParseArgsConfig, parseArgs } from 'node:util'
import { UsageFault } from './usage-fault.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/**
 * The values of the options. For an unknown option or word, throws UsageFault with the names of all options. Also
 * throws it for an empty value.
 */
export function parseOptions<Known extends Options>(args: readonly string[], options: Known) {
  return told(options, () => parseArgs({ args: [...args], options })).values
}

/** The values of the options, and the other words. Throws UsageFault for an unknown option or an empty value. */
export function parseArguments<Known extends Options>(args: readonly string[], options: Known) {
  return told(options, () => parseArgs({ args: [...args], options, allowPositionals: true }))
}

function told<Parsed extends { readonly values: object }>(options: Options, parse: () => Parsed): Parsed {
  const parsed = understood(options, parse)
  // An empty value usually comes from a shell variable that is not set.
  const empty = Object.entries(parsed.values).find(([, value]) => [value].flat().includes(''))
  if (empty) throw new UsageFault(`--${empty[0]} has an empty value`)
  return parsed
}

function understood<Parsed>(options: Options, parse: () => Parsed): Parsed {
  try {
    return parse()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const [complaint] = error.message.split(/\.\s/)
    const names = Object.keys(options)
    const known = names.length > 0 ? `the options are --${names.join(', --')}` : 'the command takes no options'
    throw new UsageFault(`${complaint}; ${known}`)
  }
}
