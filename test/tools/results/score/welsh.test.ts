// The page of `npm run score` in Welsh: its words, its width, and its refusals.

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { scoreFiles } from '../../../../tools/results/score/score-files.ts'
import { scoreWordsCy } from '../../../../tools/results/score/score-words-cy.ts'
import { scoreWordsEn } from '../../../../tools/results/score/score-words-en.ts'
import { folder } from '../../../scoring/sets.ts'
import { isWelshLikeEnglish } from '../../../support/wording/welsh-like-english.ts'

isWelshLikeEnglish('the page of scores', scoreWordsEn, scoreWordsCy, {
  // "Ddim yn berthnasol", as the head of a narrow column.
  words: new Set(['D-b']),
  same: { 'states.not-applicable': 'a dash' },
})

describe('the page of scores in Welsh', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'sgorio-'))
  after(() => rmSync(scratch, { recursive: true }))
  const answers = join(scratch, 'atebion.csv')
  writeFileSync(answers, 'cwestiwn,ateb,nodyn\nLEAD-1C,ydy,Cofnodion\nLEAD-1P,ydy,\nCULT-1C,nac ydy,\n')
  const page = (version: string, language: string) =>
    scoreFiles(['--question-set', folder(`questions/dma/${version}`), '--answers', answers, '--language', language])

  it('has the words of the interface and of the set, in 80 columns', async () => {
    const { exitCode, text } = await page('2027.1', 'cy')
    assert.equal(exitCode, 0, text)
    assert.match(text, /^Asesiad Aeddfedrwydd Digidol \(dma 2027\.1\)/)
    assert.match(text, /^90 cwestiwn: 2 ydy, 1 nac ydy, 0 ddim yn berthnasol,$/m)
    assert.match(text, /^LEAD Arweinyddiaeth/m)
    assert.match(text, /^Tystiolaeth: mae gan 50% o’r atebion Ydy nodyn neu ddolen$/m)
    assert.deepEqual(
      text.split('\n').filter((line) => line.length > 80),
      [],
    )
  })

  it('is refused for a set without Welsh, and for a language without words', async () => {
    const refused = async (version: string, language: string) => {
      const { exitCode, text } = await page(version, language)
      return [exitCode, text]
    }
    assert.deepEqual(await refused('2026.1', 'cy'), [2, 'The question set has no wording in cy; it has en.'])
    assert.deepEqual(await refused('2027.1', 'gd'), [2, '--language may be en, cy.'])
  })
})
