// The Welsh of the reports: nothing is missing, untranslated or misspelt.

import { englishBodies } from '../../../lib/bodies/english.ts'
import { welshBodies } from '../../../lib/bodies/welsh.ts'
import { cy as welsh } from '../../../reports/wording/cy.ts'
import { en as english } from '../../../reports/wording/en.ts'
import { type Allowed, isWelshLikeEnglish } from '../../support/wording/welsh-like-english.ts'

const onlyValues = 'shows its values alone'

const [en, cy] = [english(englishBodies.council), welsh(welshBodies.council)]
const allowed: Allowed = {
  words: new Set(
    'arhosodd cymharwch cymharwyd CSV ddarperir ellir facros Gwet gyrhaeddwyd MB PDF UTF windows xls xlsx ZZ'.split(
      ' ',
    ),
  ),
  same: {
    perCent: onlyValues,
    none: 'a dash',
    'benchmark.publication.yesOf': onlyValues,
    'messages.firstThings': onlyValues,
    'matrix.column': onlyValues,
    'first.nth': onlyValues,
    'first.facts': onlyValues,
    'leftOut.row': onlyValues,
    'method.levelRow': onlyValues,
    'sources.row': onlyValues,
    'workbook.definitions.term': 'one word in both languages',
  },
}

isWelshLikeEnglish('the reports', en, cy, allowed)
for (const body of ['authority', 'organisation'] as const) {
  isWelshLikeEnglish(`the reports of an ${body}`, english(englishBodies[body]), welsh(welshBodies[body]), allowed)
}
