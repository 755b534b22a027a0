// Tries that the words for a report's picture begin with the overall score that the report tells.

import assert from 'node:assert/strict'
import { contentOf, hasLanguage } from '../../../reports/content/content-of.ts'
import { resultsAlt } from '../../../reports/picture/report-picture.ts'
import { wordingIn } from '../../../reports/wording/wording.ts'
import { oneDecimal } from '../../../scoring/ratio.ts'
import { languages } from '../accessible/reported.ts'
import { states } from '../states.ts'

const firstWords = { en: 'Overall score: ', cy: 'Sgôr gyffredinol: ' }
const none = { en: 'none yet.', cy: 'dim eto.' }

for (const language of languages)
  describe(`the words for the picture of a report in ${language}`, () => {
    for (const [state, source] of Object.entries(states).filter(([, { set }]) => hasLanguage(set, language)))
      it(`begin with the overall score, and read out no dash: ${state}`, () => {
        const content = contentOf(source, language)
        const { counts, overall } = content.summary
        const alt = resultsAlt(content, wordingIn(language))
        const [first = ''] = alt.split(/(?<=\.) (?=\p{L})/u)
        const isKnown = counts.unanswered < counts.asked && overall.score !== null
        const figure = isKnown && overall.score ? `${oneDecimal(overall.score)} ` : none[language]
        assert.ok(first.startsWith(`${firstWords[language]}${figure}`), first)
        assert.doesNotMatch(alt, /–/)
      })
  })
