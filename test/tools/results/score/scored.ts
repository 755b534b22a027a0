// Scores a file with the bytes that a test gives, against the newest version of our own set.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ResultOutcome } from '../../../../tools/results/inputs/outcome.ts'
import { scoreFiles } from '../../../../tools/results/score/score-files.ts'
import { folder } from '../../../scoring/sets.ts'

/** The outcome of scoring a file with this content; paths are left out of its texts. */
export async function scoredBytes(content: string | Uint8Array, ...more: readonly string[]): Promise<ResultOutcome> {
  const scratch = mkdtempSync(join(tmpdir(), 'score-'))
  try {
    const file = join(scratch, 'answers')
    writeFileSync(file, content)
    const outcome = await scoreFiles(['--question-set', folder('questions/dma'), '--answers', file, ...more])
    const short = (text: string) => text.replaceAll(`${scratch}/`, '')
    return { ...outcome, text: short(outcome.text), warnings: (outcome.warnings ?? []).map(short) }
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

/** The numbers of Yes, No, unsure and not-applicable answers, or the text of the refusal. */
export async function countsOf(content: string | Uint8Array): Promise<string> {
  const { exitCode, text } = await scoredBytes(content, '--json')
  if (exitCode !== 0) return text
  const { yes, no, unsure, notApplicable } = JSON.parse(text).counts
  return `${yes} yes, ${no} no, ${unsure} unsure, ${notApplicable} n-a`
}

/** The faults of a file that is refused, a line each. */
export async function faultsOf(content: string | Uint8Array): Promise<readonly string[]> {
  const { exitCode, text } = await scoredBytes(content)
  const [first, ...lines] = text.split('\n')
  if (exitCode !== 1 || first !== 'Nothing was scored:') throw new Error(`The file was not refused: ${text}`)
  return lines
}
