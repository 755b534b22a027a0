// `npm run sbom` writes a CycloneDX list of all packages in use to build/sbom.cdx.json, and looks up known
// vulnerabilities.

import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import { makeFolder } from '../../lib/files/make-folder.ts'
import type { Outcome } from '../command/outcome.ts'
import { parseOptions } from '../command/parse-options.ts'
import { runCommand } from '../command/run-command.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const maxBuffer = 64 * 1024 * 1024

/** In milliseconds. A registry without a response must not hold up the build. */
const patience = 60_000

const npm = (...args: readonly string[]) => run('npm', [...args], { cwd: root, maxBuffer, timeout: patience })

const bill = z.object({ bomFormat: z.literal('CycloneDX'), components: z.array(z.unknown()).min(1) })

const usage = `Usage: npm run sbom
Writes the list of all packages, as CycloneDX JSON, to build/sbom.cdx.json, and asks npm's registry for known faults.`

async function writeBill(args: readonly string[]): Promise<Outcome> {
  parseOptions(args, {})
  // Reads the lock file, which names the packages of every platform. An installed folder has those of only one.
  const { stdout } = await npm('sbom', '--sbom-format=cyclonedx', '--omit=dev', '--package-lock-only')
  const { components } = bill.parse(JSON.parse(stdout))
  makeFolder(join(root, 'build'))
  writeFileSync(join(root, 'build/sbom.cdx.json'), stdout)
  return { exitCode: 0, out: `build/sbom.cdx.json: ${components.length} packages.\n${await auditInWords()}` }
}

/** The known vulnerabilities of these packages in npm's registry. It is only a report and fails nothing. */
async function auditInWords(): Promise<string> {
  // npm exits with 1 if there are vulnerabilities, but still prints the report.
  const report = await npm('audit', '--omit=dev', '--json').then(
    ({ stdout: text }) => text,
    (error: unknown) => String(Object(error).stdout ?? ''),
  )
  const read = z.object({ metadata: z.object({ vulnerabilities: z.record(z.string(), z.number()) }) })
  const known = read.safeParse(parsed(report)).data?.metadata.vulnerabilities
  if (!known) return 'npm audit: the registry did not answer.'
  const { total = 0, ...bySeverity } = known
  const named = Object.entries(bySeverity).filter(([, count]) => count > 0)
  if (total === 0) return 'npm audit: no known faults.'
  return `npm audit: ${total} known faults (${named.map(([severity, count]) => `${severity} ${count}`).join(', ')}): run npm audit.`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

await runCommand(usage, writeBill)
