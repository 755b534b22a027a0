// The Welsh of the reports: nothing is missing, untranslated or misspelt, and it uses the words of the interface.

import assert from 'node:assert/strict'
import { cy as cards } from '../../../cards/wording/cy/cy.ts'
import { cy } from '../../../reports/wording/cy.ts'
import { en } from '../../../reports/wording/en.ts'
import { isWelshLikeEnglish } from '../../support/wording/welsh-like-english.ts'

const onlyValues = 'shows its values alone'

isWelshLikeEnglish('the reports', en, cy, {
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
})

describe('the Welsh terms of the reports', () => {
  it('are those of the cards', () => {
    const { values, measures, authorities, nations, plan, results } = cards
    const own = [cy.values, cy.measures, cy.authorities, cy.nations, cy.statuses, cy.balance.quadrants, cy.states]
    assert.deepEqual(own, [
      ...[values, measures, authorities, nations, plan.statuses, results.quadrants],
      cards.levelStates,
    ])
    assert.equal(cy.level('2+', 'Ag adnoddau'), cards.level('2+', 'Ag adnoddau'))
  })
})
