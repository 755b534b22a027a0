// Every card in every state worth looking at, held against the file that somebody has read and found right.
//
// The files paste into the Adaptive Cards Designer. When a card is meant to change, draw them anew and read the difference:
//
//     UPDATE_GOLDEN=1 npx mocha --no-config --spec test/cards/golden.test.ts && git diff test/cards/golden
//
// With LOOK=1 each is drawn too, light and dark, on a phone and on a desktop, into build/cards.

import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { languages, wordsFor } from '../../cards/parts/words.ts'
import { renderCards } from '../support/render-card.ts'
import { set } from '../support/sample.ts'
import { drawings } from './drawings.ts'

const folder = new URL('./golden/', import.meta.url)
const isUpdate = process.env.UPDATE_GOLDEN !== undefined
const fileOf = (name: string, language: string) => `${name}.${language}.json`
const advice =
  'Read the difference. If it is meant: UPDATE_GOLDEN=1 npx mocha --no-config --spec test/cards/golden.test.ts'

for (const language of languages) {
  describe(`golden cards in the language ${language}`, () => {
    for (const { name, draw } of drawings) {
      it(`${name} looks as it did when it was last read`, () => {
        const file = new URL(fileOf(name, language), folder)
        const drawn = `${JSON.stringify(draw(wordsFor(set, language), 'd1'), null, 2)}\n`
        if (isUpdate) writeFileSync(file, drawn)
        assert.ok(existsSync(file), `There is no golden file of ${name} yet. ${advice}`)
        assert.equal(drawn, readFileSync(file, 'utf8'), `${name} has changed. ${advice}`)
      })
    }
  })
}

if (process.env.LOOK) {
  for (const language of languages) {
    it(`every card in the language ${language} can be drawn as wide as a phone`, async function () {
      this.timeout(300_000)
      const words = wordsFor(set, language)
      await renderCards(drawings.map(({ name, draw }) => ({ name: `${name}.${language}`, card: draw(words, 'd1') })))
    })
  }
}

describe('the folder of golden cards', () => {
  it('has no file that no drawing owns', () => {
    const owned = new Set(languages.flatMap((language) => drawings.map(({ name }) => fileOf(name, language))))
    const unowned = readdirSync(folder).filter((file) => !owned.has(file))
    if (isUpdate) for (const file of unowned) rmSync(new URL(file, folder))
    assert.deepEqual(isUpdate ? [] : unowned, [])
  })

  it('has a file of its own for each drawing', () => {
    const names = drawings.map(({ name }) => name)
    assert.deepEqual(names.toSorted(), [...new Set(names)].toSorted())
  })
})
