// Tries a corpus of phrases on the bot: `npm run phrases -- FILE` prints how many were answered right, wrong, or asked back.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadQuestionSet } from '../../../questions/load-question-set.ts'
import { readCorpus } from './read-corpus.ts'
import { openListener } from './try-phrase.ts'
import { isTakenBackByMistake, perCentOf, verdictOf } from './verdict.ts'

const usage = 'Usage: npm run phrases -- FILE.tsv [--all] [--cy]   (docs/phrases.md describes the file)'

/** The least share of right answers, in per cent, with which the command succeeds. */
const least = 95

async function run([file, ...options]: readonly string[]): Promise<number> {
  if (file === undefined) {
    console.error(usage)
    return 2
  }
  const { lines, faults } = readCorpus(readFileSync(file, 'utf8'))
  for (const { line, fault } of faults) console.error(`${file}, line ${line}: ${fault}`)
  if (faults.length > 0) return 2
  const set = loadQuestionSet(fileURLToPath(new URL('../../../questions/dma', import.meta.url)))
  const listener = await openListener(set, options.includes('--cy') ? 'cy-GB' : 'en-GB')
  const counts = { right: 0, asked: 0, wrong: 0, saved: 0, takenBack: 0 }
  for (const line of lines) {
    const heard = await listener.hear(line.phrase, line.place)
    const verdict = verdictOf(line, heard)
    counts[verdict] += 1
    if (heard.saved && !line.maySave) counts.saved += 1
    if (isTakenBackByMistake(line, heard)) counts.takenBack += 1
    if (verdict !== 'right' || options.includes('--all')) {
      const [first = ''] = heard.shown.split('\n')
      console.log(
        `${verdict.padEnd(6)} line ${line.line}: "${line.phrase}" got "${first}"${heard.saved ? ', and saved' : ''}${heard.takenBack ? ', and took an answer back' : ''}`,
      )
    }
  }
  await listener.close()
  const share = perCentOf(counts.right, lines.length)
  console.log(
    `${counts.right} right (${share}%), ${counts.wrong} wrong, ${counts.asked} asked, ${counts.saved} saved by mistake, ${counts.takenBack} taken back by mistake`,
  )
  return counts.saved + counts.takenBack > 0 || share < least ? 1 : 0
}

process.exitCode = await run(process.argv.slice(2))
