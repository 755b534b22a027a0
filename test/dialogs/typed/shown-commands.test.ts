// Every word that a card tells people to type is understood, in the language of the card.

import assert from 'node:assert/strict'
import { wordsFor } from '../../../cards/parts/words.ts'
import type { Wording } from '../../../cards/wording/en/en.ts'
import { understandBoth } from '../../../dialogs/typed/understand-both.ts'
import { dma } from '../../scoring/sets.ts'
import { sayings } from '../../support/wording/sayings.ts'

/** The words in bold that begin with a small letter, and those of the two lists of commands. */
function commandsIn(wording: Wording): readonly string[] {
  const bold = sayings(wording, ['1']).flatMap(({ text }) =>
    [...text.matchAll(/\*\*(\p{Ll}[\p{L}’ -]*)\*\*/gu)].map(([, word = '']) => word),
  )
  const listed = [...wording.help.commands, ...wording.team.help.commands].map(([word]) => word)
  return [...new Set([...bold, ...listed])]
}

/** Words in bold that stress something and are no commands. */
const stressed = new Set([
  'practice',
  'not saved yet',
  'today',
  'tomorrow',
  'heb ei gadw eto',
  'heb eu cadw eto',
  'heddiw',
  'yfory',
  'o leiaf',
])

describe('The words that cards tell people to type', () => {
  for (const language of ['en', 'cy']) {
    const wording = wordsFor(dma, language).ui
    it(`are understood in the language ${language}`, () => {
      const commands = commandsIn(wording).filter((word) => !stressed.has(word))
      assert.ok(commands.length > 20, commands.join())
      const unknown = commands.filter(
        (word) => !['intent', 'answer'].includes(understandBoth(language, dma, word).type),
      )
      assert.deepEqual(unknown, [])
    })
  }
})
