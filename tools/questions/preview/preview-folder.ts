// Writes a local page with every card of a question set, drawn by Microsoft's renderer in the author's own browser.

import { copyFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { makeFolder } from '../../../lib/files/make-folder.ts'
import { loadQuestionSet } from '../../../questions/load-question-set.ts'
import { printable } from '../../../questions/printable.ts'
import type { Outcome } from '../../command/outcome.ts'
import { UsageFault } from '../../command/usage-fault.ts'
import { cardsFile, index, page, pageFile, rendererFile, waysOf } from './page.ts'
import { setCards } from './set-cards.ts'

/**
 * Writes the pages of the set in `folder` to the folder `out`, and overwrites earlier ones. Throws QuestionSetInvalid.
 */
export function previewFolder(folder: string, out: string): Outcome {
  const warnings: string[] = []
  const set = loadQuestionSet(folder, (line) => warnings.push(line))
  const startedAt = new Date().toISOString()
  const ways = waysOf([...set.words.keys()])
  const title = `${set.id} ${set.version}`
  makeFolder(out)
  copyFileSync(renderer(), join(out, rendererFile))
  let count = 0
  for (const [language, words] of set.words) {
    const cards = setCards(set, language, words, startedAt)
    count += cards.length
    writeFileSync(join(out, cardsFile(language)), `const cards = ${JSON.stringify(cards)}\n`)
  }
  for (const way of ways) writeFileSync(join(out, pageFile(way)), page(title, way))
  writeFileSync(join(out, 'index.html'), index(title, ways))
  const done = `${count} cards of ${title}, each in light, dark, high contrast and narrow: open ${join(out, 'index.html')} in a browser.`
  return { exitCode: 0, out: printable(done), ...(warnings.length > 0 && { err: warnings.join('\n') }) }
}

// The renderer is a development dependency.
function renderer(): string {
  try {
    return createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js')
  } catch {
    throw new UsageFault('The renderer is not installed: run npm ci.')
  }
}
