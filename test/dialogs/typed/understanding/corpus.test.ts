// The corpus of phrases through the real dialogs: enough is right, and no answer is saved by mistake.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { readCorpus } from '../../../../tools/develop/phrases/read-corpus.ts'
import { openListener } from '../../../../tools/develop/phrases/try-phrase.ts'
import { isTakenBackByMistake, perCentOf, verdictOf } from '../../../../tools/develop/phrases/verdict.ts'
import { set } from '../../../support/cards/sample.ts'

describe('the corpus of phrases', () => {
  it('gets 95 per cent right and saves and takes back nothing by mistake', async function () {
    this.timeout(60_000)
    const { lines, faults } = readCorpus(readFileSync(new URL('corpus.tsv', import.meta.url), 'utf8'))
    assert.deepEqual(faults, [])
    assert.ok(lines.length >= 1300)
    const listener = await openListener(set)
    const missed: string[] = []
    const savedByMistake: string[] = []
    for (const line of lines) {
      const heard = await listener.hear(line.phrase, line.place)
      if ((heard.saved && !line.maySave) || isTakenBackByMistake(line, heard)) savedByMistake.push(line.phrase)
      if (verdictOf(line, heard) !== 'right') missed.push(line.phrase)
    }
    await listener.close()
    assert.deepEqual(savedByMistake, [])
    const share = perCentOf(lines.length - missed.length, lines.length)
    assert.ok(share >= 95, `${share} per cent are right. Missed: ${missed.join(' / ')}`)
  })
})
