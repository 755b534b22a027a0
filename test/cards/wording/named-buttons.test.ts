// A sentence in Welsh cards and guides that names a button in bold uses the button's own name.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { cy as welsh } from '../../../cards/wording/cy/cy.ts'
import { en as english } from '../../../cards/wording/en/en.ts'
import { englishBodies } from '../../../lib/bodies/english.ts'
import { welshBodies } from '../../../lib/bodies/welsh.ts'
import { sayings } from '../../support/wording/sayings.ts'

const pair = [english(englishBodies.council), welsh(welshBodies.council)] as const
const [own, model] = [pair[1], pair[0]].map((wording) => sayings(wording, ['1001', '2002', '3003', '4004', '5005']))
if (!own || !model) throw new Error('A wording is missing')

const textsAt = (all: typeof own) => Map.groupBy(all, ({ path }) => path)
const welshAt = textsAt(own)

/** The Welsh for each short English text: a button, a heading, a value or a command. */
const names = new Map<string, Set<string>>()
for (const [path, texts] of textsAt(model)) {
  for (const [at, { text }] of texts.entries()) {
    const called = welshAt.get(path)?.[at]?.text
    if (called === undefined || text.length > 40 || text.includes('**')) continue
    names.set(text, (names.get(text) ?? new Set()).add(called))
  }
}

const boldIn = (text = '') => [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, bold = '']) => bold)

/** The English names in bold for which the Welsh has none of their names in bold. */
const unlike = (model: string, own: string) =>
  boldIn(model).filter((bold) => names.has(bold) && !boldIn(own).some((each) => names.get(bold)?.has(each)))

describe('The Welsh names of buttons in sentences', () => {
  it('match the buttons in every sentence of a card', () => {
    const both = [...textsAt(model)].flatMap(([path, texts]) =>
      texts.map(({ text }, at) => ({ path, text, called: welshAt.get(path)?.[at]?.text ?? '' })),
    )
    assert.ok(both.flatMap(({ text }) => boldIn(text).filter((bold) => names.has(bold))).length > 80)
    assert.deepEqual(
      both.flatMap(({ path, text, called }) => unlike(text, called).map((bold) => `${path}: ${bold}`)),
      [],
    )
  })

  for (const guide of ['officer', 'lead']) {
    it(`match the buttons in the guide: ${guide}`, () => {
      const [en = '', cy = ''] = ['en', 'cy'].map((language) =>
        readFileSync(`docs/guides/${guide}.${language}.md`, 'utf8').replaceAll("'", '’'),
      )
      // Each guide names the command for the other language.
      assert.deepEqual(unlike(en.replaceAll('**Cymraeg**', ''), cy), [])
    })
  }

  it('are reported if they differ', () => {
    assert.deepEqual(unlike('See **More**.', 'Gweler **Mwy**.'), ['More'])
    assert.deepEqual(unlike('See **More**.', 'Gweler **Rhagor**.'), [])
  })
})
