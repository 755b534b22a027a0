// Tests the bot with a corpus of phrases: `npm run phrases -- FILE` prints how many were answered right, wrong, or
// asked back.

import { fileURLToPath } from 'node:url'
import type { Outcome } from '../../command/outcome.ts'
import { parseArguments } from '../../command/parse-options.ts'
import { readGivenFile } from '../../command/read-given-file.ts'
import { runCommand } from '../../command/run-command.ts'
import { UsageFault } from '../../command/usage-fault.ts'
import { readCorpus } from './read-corpus.ts'
import { isTakenBackByMistake, perCentOf, verdictOf } from './verdict.ts'

const usage = `Usage: npm run phrases -- FILE.tsv [--all] [--cy]
Tries each phrase of the file on the bot and prints the replies that are not right; --all prints every reply.
--cy: people whose Teams is in Welsh type. docs/phrases.md describes the file.`

/** The lowest share of right answers, in per cent, with which the command succeeds. */
const least = 95

async function run(args: readonly string[]): Promise<Outcome> {
  const flag = { type: 'boolean', default: false } as const
  const { positionals, values } = parseArguments(args, { all: flag, cy: flag })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageFault('Name one file of phrases')
  const { lines, faults } = readCorpus(readGivenFile(file).toString())
  if (faults.length > 0) {
    return { exitCode: 2, err: faults.map(({ line, fault }) => `${file}, line ${line}: ${fault}`).join('\n') }
  }
  const { loadQuestionSet } = await import('../../../questions/load-question-set.ts')
  const { openListener } = await import('./try-phrase.ts')
  const set = loadQuestionSet(fileURLToPath(new URL('../../../questions/dma', import.meta.url)))
  const listener = await openListener(set, values.cy ? 'cy-GB' : 'en-GB')
  const counts = { right: 0, asked: 0, wrong: 0, saved: 0, takenBack: 0 }
  for (const line of lines) {
    const heard = await listener.hear(line.phrase, line.place)
    const verdict = verdictOf(line, heard)
    counts[verdict] += 1
    if (heard.saved && !line.maySave) counts.saved += 1
    if (isTakenBackByMistake(line, heard)) counts.takenBack += 1
    if (verdict !== 'right' || values.all) {
      const [first = ''] = heard.shown.split('\n')
      console.log(
        `${verdict.padEnd(6)} line ${line.line}: "${line.phrase}" got "${first}"${heard.saved ? ', and saved' : ''}${heard.takenBack ? ', and took an answer back' : ''}`,
      )
    }
  }
  await listener.close()
  const share = perCentOf(counts.right, lines.length)
  const out = `${counts.right} right (${share}%), ${counts.wrong} wrong, ${counts.asked} asked, ${counts.saved} saved by mistake, ${counts.takenBack} taken back by mistake`
  return { exitCode: counts.saved + counts.takenBack > 0 || share < least ? 1 : 0, out }
}

await runCommand(usage, run)
