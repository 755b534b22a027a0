// Both languages are understood at any time; an answer that means something else in the other language saves nothing.

import assert from 'node:assert/strict'
import { phrasesCy } from '../../../cards/wording/phrases/cy/cy.ts'
import { phrasesEn } from '../../../cards/wording/phrases/phrases.ts'
import { understandBoth } from '../../../dialogs/typed/understand-both.ts'
import { compiledPhrases } from '../../../dialogs/typed/understanding/compiled-phrases.ts'
import { set } from '../../support/cards/sample.ts'
import { savedBy } from './saved-by.ts'

const readers = ['en', 'cy'] as const

function intentOf(reader: string, text: string): string {
  const meaning = understandBoth(reader, set, text)
  return meaning.type === 'intent' ? meaning.intent : meaning.type
}

const commands = {
  start: ['start', 'cychwyn', 'dechrau'],
  resume: ['resume', 'parhau'],
  results: ['results', 'canlyniadau', 'dangoswch y canlyniadau', 'dangos fy nghanlyniadau'],
  gaps: ['gaps', 'bylchau', "beth yw'r bylchau?"],
  settings: ['settings', 'gosodiadau'],
  progress: ['progress', 'cynnydd', 'faint sydd ar ôl'],
  review: ['review', 'adolygu'],
  help: ['help', 'cymorth', 'bore da'],
  pause: ['pause', 'stopio', 'oedi'],
  back: ['back', 'nôl', 'yn ôl', 'yn ol'],
  skip: ['next', 'nesaf', 'skip', 'hepgor'],
  undo: ['undo', 'dadwneud'],
  finish: ['finish', 'gorffen', 'cyflwyno'],
  delete: ['delete', 'dileu'],
  export: ['export', 'allforio', 'gaf i ffeil excel'],
  overTime: ['compare', 'cymharu'],
  share: ['share', 'rhannu'],
  mute: ['mute', 'tewi'],
  unmute: ['unmute', 'dad-dewi'],
  myFunctions: ['my functions', 'fy meysydd'],
  take: ['take', 'cymryd'],
  handOver: ['hand over', 'trosglwyddo'],
  present: ['present', 'dangos'],
  parked: ['parked', 'gohiriwyd'],
  remind: ['remind', 'atgoffa'],
  lead: ['lead', 'arweinydd'],
  plan: ['plan', 'cynllun'],
  leaveOut: ['leave out a function', 'gadael allan'],
  myAssessments: ['my assessments', 'fy asesiadau'],
  together: ['answer together', "ateb gyda'n gilydd", 'ateb gyda’n gilydd'],
  board: ['board', 'bwrdd'],
} as const

describe('Typed words in either language', () => {
  for (const reader of readers) {
    it(`are the same commands for a person who reads ${reader}`, () => {
      for (const [intent, texts] of Object.entries(commands)) {
        for (const text of texts) assert.equal(intentOf(reader, text), intent, text)
      }
    })

    it(`name functions, questions and levels in both languages for a person who reads ${reader}`, () => {
      const aboutOf = (text: string) => {
        const meaning = understandBoth(reader, set, text)
        return 'about' in meaning ? meaning.about : undefined
      }
      assert.equal(aboutOf('canlyniadau seiber')?.function, 'CYBR')
      assert.equal(aboutOf('show cyber results')?.function, 'CYBR')
      assert.equal(aboutOf('ewch i gwestiwn 12')?.question, aboutOf('go to question 12')?.question)
      assert.ok(aboutOf('ewch i gwestiwn 12')?.question)
      assert.equal(aboutOf('beth yw lefel tri')?.level, 3)
      assert.equal(aboutOf('yn ôl dau')?.back, 2)
      assert.equal(aboutOf('cwestiwn cyntaf')?.question, aboutOf('the first question')?.question)
    })

    it(`are an answer if the whole message is one, for a person who reads ${reader}`, () => {
      const said = {
        yes: [
          'yes',
          'yes we do',
          'ydy',
          'Ydyw.',
          'ydi',
          'oes',
          'Oes!',
          'ydyn ni',
          'wrth gwrs',
          'ydy, wrth gwrs',
          'mae gennym ni',
        ],
        no: ['no', 'not yet', 'nac ydy', 'Nac ydyw', 'nag ydi', 'nac oes', 'naddo', 'ddim eto', 'nac ydy, yn anffodus'],
        unsure: ['not sure', 'ddim yn siŵr', 'ddim yn siwr', "dwi'm yn gwybod", 'dim syniad', 'efallai', 'wn i ddim'],
      }
      for (const [value, texts] of Object.entries(said)) {
        for (const text of texts) assert.equal(savedBy(reader, text), value, text)
      }
    })

    it(`save nothing if they are more than one plain answer, for a person who reads ${reader}`, () => {
      for (const text of [
        'ydy ond dim ym mhob tîm',
        'oes a nac oes',
        'yes no',
        'yes, nac ydy',
        'oes no',
        'ydy?',
        'yn rhannol',
        'mae gennym ni strategaeth',
        'ydy hyn yn cyfrif fel ydy',
        'dim problem',
        'dim',
        'o',
        'na oes',
      ]) {
        assert.equal(savedBy(reader, text), undefined, text)
      }
    })

    it(`switch the language only on request, for a person who reads ${reader}`, () => {
      for (const text of ['Cymraeg', 'cymraeg plis', 'Cymraeg os gwelwch yn dda', 'in Welsh please', 'yn Gymraeg']) {
        assert.equal(intentOf(reader, text), 'welsh', text)
      }
      for (const text of ['English', 'in English please', 'Saesneg', 'Saesneg os gwelwch yn dda']) {
        assert.equal(intentOf(reader, text), 'english', text)
      }
      for (const text of [
        'does the welsh government see this',
        'is there a Welsh version',
        'do you speak Welsh?',
        'ydych chi’n siarad Cymraeg?',
        'newid iaith',
        'we report to the Welsh Government in English and Welsh',
      ]) {
        assert.ok(!['welsh', 'english'].includes(intentOf(reader, text)), text)
      }
    })
  }

  it('answer with "do", "ie" and "na" only for a person who reads Welsh', () => {
    assert.equal(savedBy('cy', 'do'), 'yes')
    assert.equal(savedBy('cy', 'Ie'), 'yes')
    assert.equal(savedBy('cy', 'na'), 'no')
    for (const text of ['do', 'do i', 'Do', 'ie', 'i.e.', 'na', 'NA', 'gall', 'gwir', 'sure do na']) {
      const saved = savedBy('en', text)
      assert.equal(saved, undefined, text)
    }
    // Beside an answer that has no other meaning in English, they save the same for every reader.
    assert.equal(savedBy('en', 'ie, oes'), 'yes')
    assert.equal(savedBy('en', 'na, nac oes'), 'no')
  })

  it('stand for one intent in each language, and no example is also an answer', () => {
    for (const phrases of [phrasesEn, phrasesCy]) {
      const { examples, answers } = compiledPhrases(phrases)
      const known = new Map<string, string>()
      for (const { intent, words } of examples) {
        const text = words.join(' ')
        assert.equal(known.get(text) ?? intent, intent, text)
        known.set(text, intent)
      }
      const both = Object.values(answers)
        .flat()
        .map((words) => words.join(' '))
        .filter((answer) => known.has(answer))
      assert.deepEqual(both, [])
    }
  })
})
