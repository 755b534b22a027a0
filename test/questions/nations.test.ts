// What each nation reads of the current questions: no other nation's law, source, office or institution.

import assert from 'node:assert/strict'
import { authorityTypes, type Nation, nations } from '../../assessment/council.ts'
import { citationsIn } from '../../assessment/question-set.ts'
import { questionExplained } from '../../cards/parts/question-explained.ts'
import { wordsFor } from '../../cards/parts/words.ts'
import { dma } from '../scoring/sets.ts'

/** Words in English of what a nation does not have. Socitm, Acas and Cyber Essentials work in more than one nation. */
const foreign: Readonly<Record<Nation, RegExp>> = {
  england:
    /scot(?:land|tish|s)\b|\bwales\b|\bwelsh\b|northern ireland|\bpointer\b|health board|convener|provost|integration joint board|scheme of administration|standing orders or constitution/i,
  scotland:
    /\bengland\b|\benglish council|\bwales\b|\bwelsh\b|northern ireland|\bpointer\b|\bcounty\b|\bdistrict\b|\bmayor(?!,)|section 151|cabinet member|forward plan|peer challenge board|unitary/i,
  wales:
    /\bengland\b|scot(?:land|tish|s)\b|northern ireland|\bpointer\b|\bdistrict\b|section 95|convener|provost|integration joint board/i,
  'northern-ireland':
    /\bengland\b|scot(?:land|tish|s)\b|\bwales\b|\bwelsh\b|\bcounty\b|council tax|health board|social care|housing|homeless|librar(?:y|ies)\b|school|monitoring officer|section 151|forward plan|convener|provost|gov\.uk pay/i,
}

describe('the questions for each nation', () => {
  for (const nation of nations) {
    for (const authority of authorityTypes) {
      it(`show ${nation}, ${authority}, no foreign duty, source or office`, () => {
        const words = wordsFor(dma, 'en-GB')
        for (const question of dma.questions.values()) {
          const asked = words.set.question(question.id, nation)
          const { terms: _, ...texts } = asked
          for (const [part, text] of Object.entries(texts)) {
            const found = foreign[nation].exec(String(text))
            assert.equal(found?.[0], undefined, `${question.id}, ${part}: ${text}`)
          }
          const view = { words, council: { nation, authority }, question } as never
          const shown = JSON.stringify(questionExplained(view))
          for (const { source } of question.citations) {
            if (!source.nations.includes(nation))
              assert.ok(!shown.includes(source.url), `${question.id}: ${source.code}`)
          }
          if (!question.duty.includes(nation)) {
            assert.ok(!shown.includes('is required by law'), `${question.id} names a duty of another nation`)
          }
        }
      })
    }

    it(`have a source that holds in ${nation} each, and a law where they ask for a duty`, () => {
      for (const question of dma.questions.values()) {
        const own = question.citations.filter(({ source }) => source.nations.includes(nation))
        assert.ok(own.length > 0, question.id)
        assert.deepEqual(citationsIn(question, nation), own)
        if (question.duty.includes(nation))
          assert.ok(
            own.some(({ source }) => source.statutory),
            question.id,
          )
      }
    })
  }
})
