// Welsh words agree with one thing and with several, wherever a card or a report counts.

import assert from 'node:assert/strict'
import { wordsFor } from '../../../cards/parts/words.ts'
import { wordingIn } from '../../../reports/wording/wording.ts'
import { dma } from '../../scoring/sets.ts'

describe('what agrees with a Welsh number', () => {
  const { results, finish, team, confidence } = wordsFor(dma, 'cy').ui
  const { messages, open } = wordingIn('cy')

  it('is singular for one', () => {
    for (const said of [
      results.behindUnknown(1, false),
      results.behindAndUnanswered('Pellaf', 1, true),
      results.atLeast(1, 0),
      finish.open(0, 1),
      team.finish.sure(1, 0, 2),
      confidence.evidence.notSeen(1, 4),
      confidence.spot.answered(1, 10),
      messages.atLeast(1, 0),
      open.intro(1),
    ])
      assert.doesNotMatch(said, /Maent|Gallant|byddant|baent|wedi’u|heb eu|eu lle/, said)
  })

  it('is plural for several', () => {
    assert.match(results.behindUnknown(2, false), /2 faes heb eu hateb/)
    assert.match(results.atLeast(1, 1), /Maent yn cyfrif fel pe na baent wedi’u bodloni; gall y sgôr fod yn uwch\.$/)
    assert.match(finish.open(2, 1), /byddant yn cyfrif fel pe na baent wedi’u bodloni\.$/)
    assert.match(team.finish.sure(3, 0, 4), /Bydd 3 chwestiwn heb ateb .* fel pe na baent wedi’u bodloni/)
    assert.match(confidence.evidence.notSeen(3, 4), /3 o’r 4 ateb Ydy heb eu gweld gan ddau/)
  })
})
