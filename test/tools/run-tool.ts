// Runs one of the tools in its own process, while servers of the test keep answering it.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { programEnvironment } from '../support/program-environment.ts'

export type Ran = { readonly exitCode: number | null; readonly out: string; readonly err: string }

/**
 * Runs a tool and returns its output and exit code.
 *
 * @param tool its path from the top of the repository
 * @param typed the text typed into it
 */
export async function runTool(
  tool: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  typed = '',
): Promise<Ran> {
  const path = fileURLToPath(new URL(`../../${tool}`, import.meta.url))
  const env = { ...programEnvironment, ...environment }
  const child = spawn(process.execPath, [path, ...args], { env, stdio: 'pipe' })
  child.stdin.end(typed)
  const [out, err, [exitCode]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { exitCode, out, err }
}
