// Does the work of a command in the process of the test. A test uses it after another has run the command as a process.

import { Readable } from 'node:stream'
import { outcomeOf, type Work } from '../../tools/command/outcome-of.ts'
import type { Ran } from './run-tool.ts'

/** What the main file of a command exports. */
export type Command = { readonly usage: string; readonly work: Work }

/**
 * Does the work and returns its output and exit code, as a process of it would print them.
 *
 * @param typed the text typed into it
 */
export async function runHere(
  { usage, work }: Command,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  typed = '',
): Promise<Ran> {
  let reported = ''
  const screen = {
    write(text: string) {
      reported += text
    },
  }
  const surroundings = { environment, input: Readable.from([typed]), screen }
  const { exitCode, out, err } = await outcomeOf(usage, work, args, surroundings)
  return { exitCode, out: out ? `${out}\n` : '', err: reported + (err ? `${err}\n` : '') }
}
