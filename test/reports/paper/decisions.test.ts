// The decisions that a board paper asks for, in the states that a result can be in.

import assert from 'node:assert/strict'
import { contentOf } from '../../../reports/content/content-of.ts'
import type { ReportSource } from '../../../reports/content/source.ts'
import { decisions } from '../../../reports/paper/sections/decisions.ts'
import { wordingIn } from '../../../reports/wording/wording.ts'
import { states } from '../states.ts'

/** The heading, and each decision. */
function askedIn(state: string, language = 'en', changed: Partial<ReportSource> = {}): readonly string[] {
  const source = { ...(states[state] ?? assert.fail(`There is no state ${state}`)), ...changed }
  return decisions(contentOf(source, language), wordingIn(language, source.council)).flatMap((block) => {
    if (block.type === 'heading') return [block.text]
    return block.type === 'list' ? block.items.map((runs) => runs.map(({ text }) => text).join('')) : []
  })
}

const heading = 'What the board is asked to do'
const agree = 'Agree the first 3 things to do, each with an owner and a day.'

describe('The decisions of a board paper', () => {
  it('of a council return are the result, the first things to do, open questions and the targets', () => {
    assert.deepEqual(askedIn('two functions left out'), [
      heading,
      'Note the score of 2.6 of 5, and that 7 of 7 functions are below target.',
      agree,
      'Have the 4 questions answered that are Not sure.',
      'Confirm level 3 as the target of every function, or set another.',
    ])
  })

  it('name no level if the functions have different targets', () => {
    assert.equal(
      askedIn('a return with plan, people and history').at(-1),
      'Confirm the target of each function, or set another.',
    )
  })

  it('of one officer’s view leave the figure and the targets to the council', () => {
    assert.deepEqual(askedIn('nothing met'), [
      heading,
      'Note that this is one officer’s view, and decide whether the council answers together.',
      'Have the legal position checked: 3 duties by law are answered No (The right to request flexible working; Accessibility statements, as law requires; Data protection complaints, as law requires).',
      agree,
    ])
  })

  it('ask for nothing to be done once everything is in place', () => {
    assert.deepEqual(askedIn('all met'), [
      heading,
      'Note the score of 5.0 of 5, and that every function has reached its target.',
      'Confirm level 3 as the target of every function, or set another.',
    ])
  })

  it('ask for a new assessment once the figures have aged', () => {
    const aged = askedIn('a return with plan, people and history', 'en', { at: '2029-01-10T10:00:00.000Z' })
    assert.equal(aged.at(-1), 'Have the assessment done again: these figures have aged.')
  })

  it('are none while nothing is answered', () => {
    assert.deepEqual(askedIn('fresh'), [])
  })

  it('stand in Welsh too', () => {
    assert.deepEqual(askedIn('two functions left out', 'cy'), [
      'Yr hyn y gofynnir i’r bwrdd ei wneud',
      'Nodi’r sgôr, 2.6 o 5, a bod 7 o 7 maes heb gyrraedd y targed.',
      'Cytuno ar y 3 pheth cyntaf i’w gwneud, pob un gyda pherchennog a dyddiad.',
      'Gofyn am ateb i’r cwestiynau â’r ateb Ddim yn siŵr: 4.',
      'Cadarnhau lefel 3 yn darged i bob maes, neu osod un arall.',
    ])
  })
})
