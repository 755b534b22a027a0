// Welsh words agree with one thing and with several, wherever a card or a report counts.

import assert from 'node:assert/strict'
import { wordsFor } from '../../../cards/parts/words.ts'
import { wordingIn } from '../../../reports/wording/wording.ts'
import { dma } from '../../scoring/sets.ts'
import { sayings } from '../../support/wording/sayings.ts'

describe('a word that agrees with a Welsh number', () => {
  const { results, finish, form, team, confidence, sharing, versions } = wordsFor(dma, 'cy').ui
  const { messages, open } = wordingIn('cy')

  it('is singular for one', () => {
    for (const said of [
      results.behindUnknown(1, false),
      results.behindAndUnanswered('Pellaf', 1, true),
      results.atLeast(1, 0),
      finish.open(0, 1),
      form.left(1),
      team.finish.sure(1, 0, 2),
      confidence.evidence.notSeen(1, 4),
      confidence.spot.answered(1, 10),
      messages.atLeast(1, 0),
      open.intro(1, 0),
      sharing.compare.elsewhere(1),
      team.bring.unsure(1),
      team.bring.notAllowed(1),
      versions.move.kinds.reworded(1),
    ])
      assert.doesNotMatch(said, /Maent|Gallant|byddant|baent|wedi’u|heb eu|eu lle|eu rhoi|cwestiynau/i, said)
  })

  it('is plural for several', () => {
    assert.match(results.behindUnknown(2, false), /2 faes heb eu hateb/)
    assert.match(form.left(2), /heb eu cadw/)
    assert.match(finish.open(2, 1), /byddant yn cyfrif fel pe na baent wedi’u bodloni\.$/)
    assert.match(team.finish.sure(3, 0, 4), /Bydd 3 chwestiwn heb ateb .* fel pe na baent wedi’u bodloni/)
    assert.match(confidence.evidence.notSeen(3, 4), /3 o’r 4 ateb Ydy heb eu gweld gan ddau/)
    assert.match(sharing.compare.elsewhere(2), /^Heb eu dangos: 2 gyflwyniad/)
    assert.match(team.bring.unsure(2), /mae’r cwestiynau’n aros yn agored/)
    assert.match(team.bring.notAllowed(2), /na all eich math chi o gyngor eu rhoi yma/)
  })
})

describe('a word beside several Welsh things', () => {
  /** "2 ateb heb ei gadw" and "heb ei gadw: 2 ateb"; but "pob un o’r 2 gwestiwn wedi’i ateb" is right. */
  const wrong =
    /(?<!un o’(?:r|ch) |lefel )(?<!\d)[23] \p{Ll}+(?: prawf)? (?:wedi’i|heb ei|yn ei le)(?!\p{L})|(?:wedi’i|heb ei) [^.;:]*: [23] \p{Ll}+/giu

  it('is plural, before and after the number', () => {
    assert.match('**Heb ei gadw eto** ar y ffurflen: 2 ateb.', wrong)
    assert.deepEqual(
      ['2', '3']
        .flatMap((figure) => [wordsFor(dma, 'cy').ui, wordingIn('cy')].flatMap((each) => sayings(each, [figure])))
        .flatMap(({ path, text }) => (text.match(wrong) ?? []).map((pair) => `${path}: ${pair}`)),
      [],
    )
  })
})

describe('a word before a Welsh number', () => {
  /** "Ag wyth", "ac un", but "â naw", "a deg": the figure is read as its word. */
  const wrong = /(?<![\p{L}’-])(?:(?:a|â|gyda) (?:[18]|1[1-9]|8\d)|(?:ac|ag|gydag) (?:[2-79]|10|[2-79]\d))(?!\d)/gu
  /** A day is read as an ordinal: "â’r wythfed". */
  const isOfDay = (path: string) => path === 'sharing.compare.since'
  const { ui } = wordsFor(dma, 'cy')

  it('has the form that the sound of the number asks for', () => {
    assert.equal(ui.team.bring.bring(1), 'Dod ag 1 ateb')
    assert.equal(ui.team.bring.bring(9), 'Dod â 9 ateb')
    for (const figure of ['1', '2', '8', '9', '11', '40', '83'])
      assert.deepEqual(
        [ui, wordingIn('cy')]
          .flatMap((wording) => sayings(wording, [figure]))
          .filter(({ path }) => !isOfDay(path))
          .flatMap(({ path, text }) => (text.match(wrong) ?? []).map((pair) => `${path}: ${pair}`)),
        [],
      )
  })
})
