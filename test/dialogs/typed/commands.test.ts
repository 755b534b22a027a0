// What people type: every word that stands for a command does so however it is written, and for one command alone.

import assert from 'node:assert/strict'
import { languages, wordsFor } from '../../../cards/parts/words.ts'
import { type Command, parseCommand } from '../../../dialogs/typed/commands.ts'
import { set } from '../../support/cards/sample.ts'

for (const language of languages) {
  const words = wordsFor(set, language)
  const spoken = Object.entries(words.ui.commands).flatMap(([command, all]) =>
    all.map((word): readonly [string, string] => [word, command]),
  )

  describe(`a command typed in the language ${language}`, () => {
    const written: Readonly<Record<string, (word: string) => string>> = {
      'as it is': (word) => word,
      'in capitals': (word) => word.toUpperCase(),
      'with a capital and a full stop': (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}.`,
      'with more punctuation': (word) => `${word} !!…`,
      'with a slash and stray spaces': (word) => `  /${word.replaceAll(' ', '  \u00a0')}\n`,
      'with a curly apostrophe': (word) => word.replaceAll("'", '’'),
      'in full-width letters': (word) =>
        word.replaceAll(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    }
    for (const [how, write] of Object.entries(written)) {
      it(`is understood ${how}`, () => {
        // A question mark alone is a word; with other punctuation around it, it is not.
        const tried = spoken.filter(([word]) => how === 'as it is' || word !== '?')
        const misread = tried.filter(([word, command]) => parseCommand(words, write(word)) !== command)
        assert.deepEqual(misread, [])
      })
    }

    it('stands for one command only', () => {
      const all = spoken.map(([word]) => word)
      assert.deepEqual(
        all.filter((word, index) => all.indexOf(word) !== index),
        [],
      )
    })
  })
}

describe('a command typed in English', () => {
  const words = wordsFor(set, 'en-GB')
  const understood = (text: string): Command | undefined => parseCommand(words, text)

  it('is any of those that the product promises', () => {
    const promised: readonly (readonly [string, Command])[] = [
      ['hi', 'help'],
      ['hello', 'help'],
      ['help', 'help'],
      ['start', 'start'],
      ['resume', 'resume'],
      ['continue', 'resume'],
      ['progress', 'progress'],
      ['results', 'results'],
      ['gaps', 'gaps'],
      ['review', 'review'],
      ['settings', 'settings'],
      ['finish', 'finish'],
      ['submit', 'finish'],
      ['delete', 'delete'],
      ['yes', 'yes'],
      ['no', 'no'],
      ['not sure', 'unsure'],
      ['back', 'back'],
      ['skip', 'skip'],
    ]
    for (const [text, command] of promised) assert.equal(understood(text), command)
  })

  it('is nothing else, however much of it is a command', () => {
    for (const text of ['', ' ', '!', '...', 'yes but only in planning', 'startle', 'constructor', 'toString', '👍']) {
      assert.equal(understood(text), undefined)
    }
  })
})

describe('what is typed without end', () => {
  it('is no command, and is not looked through', () => {
    assert.equal(parseCommand(wordsFor(set, 'en'), `${'start '.repeat(20_000)}`), undefined)
    assert.equal(parseCommand(wordsFor(set, 'en'), `${'!'.repeat(100_000)}a`), undefined)
  })
})
