// The Welsh of the reports: nothing is missing, untranslated or misspelt, and it uses the words of the interface.

import assert from 'node:assert/strict'
import { cy as cardsIn } from '../../../cards/wording/cy/cy.ts'
import { englishBodies } from '../../../lib/bodies/english.ts'
import { welshBodies } from '../../../lib/bodies/welsh.ts'
import { cy as welsh } from '../../../reports/wording/cy.ts'
import { en as english } from '../../../reports/wording/en.ts'
import { type Allowed, isWelshLikeEnglish } from '../../support/wording/welsh-like-english.ts'

const onlyValues = 'shows its values alone'

const [en, cy] = [english(englishBodies.council), welsh(welshBodies.council)]
const allowed: Allowed = {
  words: new Set(
    'arhosodd cymharwch cymharwyd CSV ddarperir ellir facros Gwet gyrhaeddwyd MB UTF windows xls xlsx ZZ'.split(' '),
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

describe('the Welsh terms of the reports', () => {
  it('are those of the cards', () => {
    const { values, measures, authorities, nations, plan, results, levelStates, level } = cardsIn(welshBodies.council)
    const own = [cy.values, cy.measures, cy.authorities, cy.nations, cy.statuses, cy.balance.quadrants, cy.states]
    assert.deepEqual(own, [...[values, measures, authorities, nations, plan.statuses, results.quadrants], levelStates])
    assert.equal(cy.level('2+', 'Ag adnoddau'), level('2+', 'Ag adnoddau'))
  })
})
