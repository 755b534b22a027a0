// Runs the work of a command, and turns each expected fault into a sentence.

import type { Environment } from '../../bot/settings/environment.ts'
import { SettingsInvalid } from '../../bot/settings/settings-invalid.ts'
import { printable } from '../../questions/printable.ts'
import { StoreUnavailable } from '../../store/store.ts'
import { fileFaultInWords } from './file-fault.ts'
import type { Outcome } from './outcome.ts'
import { Stop } from './stop.ts'
import { UsageFault } from './usage-fault.ts'

/** The settings, the typed input and the screen of a command. */
export type Surroundings = {
  readonly environment: Environment
  readonly input: NodeJS.ReadableStream
  readonly screen: { readonly isTTY?: boolean; write(text: string): unknown }
}

export type Work = (args: readonly string[], surroundings: Surroundings) => Outcome | Promise<Outcome>

/** The outcome of the work, or the usage if the arguments ask for it. Rethrows a bug. */
export async function outcomeOf(
  usage: string,
  work: Work,
  args: readonly string[],
  surroundings: Surroundings,
): Promise<Outcome> {
  if (args.some((word) => word === '--help' || word === '-h')) return { exitCode: 0, out: usage }
  try {
    return await work(args, surroundings)
  } catch (error) {
    if (error instanceof UsageFault) return { exitCode: 2, err: `${sentence(printable(error.message))}\n${usage}` }
    const isTold = error instanceof StoreUnavailable || error instanceof Stop || error instanceof SettingsInvalid
    if (isTold) return { exitCode: 1, err: error.message }
    const fault = fileFaultInWords(error)
    if (fault === undefined) throw error
    return { exitCode: 2, err: printable(fault) }
  }
}

const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`)
