// The explanation of scores and levels, which is one press away from the results.

import assert from 'node:assert/strict'
import type { QuestionSet } from '../../../assessment/question-set.ts'
import { wordsFor } from '../../../cards/parts/words.ts'
import { topicCard } from '../../../cards/understanding/topic-card.ts'
import { loadQuestionSet } from '../../../questions/load-question-set.ts'
import { folder } from '../../scoring/sets.ts'
import { textsOf } from '../../support/cards/card-reading.ts'
import { set } from '../../support/cards/sample.ts'
import { sent } from '../parts.ts'

const three = loadQuestionSet(folder('test/fixtures/question-sets/opensamm-1.1'))
const scoringOf = (of: QuestionSet) =>
  textsOf(sent(topicCard(wordsFor(of, 'en'), of, { do: 'topic', topic: 'scoring' }, []))).join('\n')

describe('The card on scores and levels', () => {
  it('explains each level by its meaning', () => {
    const said = scoringOf(set)
    assert.match(said, /Each function has five levels\./)
    for (const { name, meaning } of wordsFor(set, 'en').set.levels) {
      assert.ok(said.includes(`${name}\n${meaning}`), `${name} is not explained.`)
    }
  })

  it('states the number of levels of the set in use', () => {
    assert.match(scoringOf(three), /Each function has three levels\./)
    assert.doesNotMatch(scoringOf(three), /five|two criteria/)
  })
})
