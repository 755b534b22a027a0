// The corpus of phrases through the real dialogs: enough is right, and no answer is saved by mistake.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { readCorpus } from '../../../../tools/develop/phrases/read-corpus.ts'
import { openListener } from '../../../../tools/develop/phrases/try-phrase.ts'
import { isTakenBackByMistake, perCentOf, verdictOf } from '../../../../tools/develop/phrases/verdict.ts'
import { set } from '../../../support/cards/sample.ts'

/** The phrases saved or taken back by mistake, the missed ones, and the right replies in per cent. */
async function triedOn(file: string, locale: string) {
  const { lines, faults } = readCorpus(readFileSync(new URL(file, import.meta.url), 'utf8'))
  assert.deepEqual(faults, [])
  const listener = await openListener(set, locale)
  const missed: string[] = []
  const byMistake: string[] = []
  for (const line of lines) {
    const heard = await listener.hear(line.phrase, line.place)
    if ((heard.saved && !line.maySave) || isTakenBackByMistake(line, heard)) byMistake.push(line.phrase)
    if (verdictOf(line, heard) !== 'right') missed.push(line.phrase)
  }
  await listener.close()
  return { lines, byMistake, missed, share: perCentOf(lines.length - missed.length, lines.length) }
}

describe('The corpus of phrases', () => {
  for (const [file, locale, least] of [
    ['corpus.tsv', 'en-GB', 1300],
    ['corpus-cy.tsv', 'cy-GB', 300],
  ] as const) {
    it(`of a person with ${locale} gets 95 per cent right, and saves or undoes nothing by mistake`, async () => {
      const { lines, byMistake, missed, share } = await triedOn(file, locale)
      assert.ok(lines.length >= least)
      assert.deepEqual(byMistake, [])
      assert.ok(share >= 95, `${share} per cent are right. Missed: ${missed.join(' / ')}`)
    })
  }
})
