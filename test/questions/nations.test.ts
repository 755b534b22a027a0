// The questions of every version as each nation reads them: no other nation's law, source, office or institution, in
// either language.

import assert from 'node:assert/strict'
import { authorityTypes, type Nation, nations } from '../../assessment/council.ts'
import { citationsIn } from '../../assessment/question-set.ts'
import { detailCard } from '../../cards/answering/detail-card.ts'
import { questionExplained } from '../../cards/parts/question-explained.ts'
import { wordsFor } from '../../cards/parts/words.ts'
import { loadQuestionSet } from '../../questions/load-question-set.ts'
import { versionsIn } from '../../questions/versions.ts'
import { dma, folder } from '../scoring/sets.ts'
import { middle } from '../support/cards/sample.ts'

// Names of bodies, laws and sources that belong to one nation or to some, by a part of the name. Socitm, Solace, Acas,
// Cyber Essentials, the National Cyber Security Centre and the Information Commissioner work in more than one nation.
const scottish =
  'scot(?:land|tish|s|account)\\b|convener|provost|integration joint board|scheme of administration|cosla|yr alban|cynullydd|cyd-fwrdd integreiddio'
const welsh =
  '\\bwales\\b|\\bwelsh\\b|ynys môn|cymrusoc|corporate joint committee|panel performance|cymru\\b|y gymraeg|cyd-bwyllgor corfforedig|pwyllgor gwaith'
const irish =
  'northern ireland|\\bpointer\\b|health trust|dog licence|labour relations agency|gogledd iwerddon|ymddiriedolaeth iechyd|trwydded ci'
const english =
  '\\bengland\\b|\\benglish council|hospital trust|ofsted|combined|\\blondon\\b|section (?:114|151)|cabinet member|local digital declaration|caf for local government|\\bcounty\\b|\\bdistricts?\\b|lloegr|dosbarth'
/** Those of England and Wales. */
const southern =
  '\\blga\\b|local government association|gov\\.uk (?:pay|notify)|one login|forward plan|police and crime|\\bfire (?:and|authorit)|blaenraglen'

/** Names that no reader of a nation may find. */
const foreign: Readonly<Record<Nation, RegExp>> = {
  england: new RegExp(`${scottish}|${welsh}|${irish}|health board|bwrdd iechyd`, 'iu'),
  scotland: new RegExp(
    `${english}|${welsh}|${irish}|${southern}|\\bunitary\\b|\\bmayor|peer challenge board|flexible working regulations \\(northern`,
    'iu',
  ),
  wales: new RegExp(`${english}|${scottish}|${irish}|section 95|\\bmayor\\b|\\bmaer\\b`, 'iu'),
  // Councils there neither house people nor pay benefits, keep schools or libraries, collect taxes or let people park at home.
  'northern-ireland': new RegExp(
    `${english}|${scottish}|${welsh}|${southern}|council tax|revenues|refeniw|pension credit|credyd pensiwn|benefit data|benefit with low|tell us once|health board|bwrdd iechyd|social (?:care|work)|gweithwyr cymdeithasol|housing|\\btai\\b|lettings|homeless|librar(?:y|ies)\\b|school|monitoring officer|swyddog monitro|resident permits?|parking permit`,
    'iu',
  ),
}

/** Words that match a pattern but name no institution of one nation. */
const harmless = /the UK transparency standard|safon dryloywder y DU/g

for (const { version, folder: place } of versionsIn(folder('questions/dma'))) {
  const set = loadQuestionSet(place)
  describe(`the questions of ${version} for each nation`, () => {
    for (const nation of nations) {
      for (const authority of authorityTypes) {
        for (const language of ['en', 'cy']) {
          it(`have no foreign duty, source or office for ${nation}, ${authority}, in ${language}`, () => {
            const council = { nation, authority }
            const words = wordsFor(set, language, council)
            const texts = set.order.flatMap((id): readonly [string, string][] => {
              const question = set.questions.get(id) ?? assert.fail()
              const shown = questionExplained({ words, council, question } as never)
              if (!question.duty.includes(nation))
                assert.doesNotMatch(JSON.stringify(shown), /is required by law|Mae’r gyfraith yn mynnu/, id)
              const { title = '', text } = words.set.question(id, nation)
              return [...[title, text].map((each): [string, string] => [id, each]), ...textsIn(id, shown)]
            })
            const others = [
              ...[...words.set.functions].map(([code, { name, covers }]): [string, string] => [
                code,
                `${name} ${covers}`,
              ]),
              ...[...words.set.glossary].map(([key, { term, meaning }]): [string, string] => [
                key,
                `${term} ${meaning}`,
              ]),
              ...words.set.levels.map(({ name, meaning }): [string, string] => [name, meaning]),
            ]
            const found = [...texts, ...others].flatMap(([place, text]) => {
              const word = foreign[nation].exec(text.replaceAll(harmless, ''))?.[0]
              return word === undefined ? [] : [`${place}: "${word}" in: ${text}`]
            })
            assert.deepEqual([...new Set(found)], [])
          })
        }
      }

      it(`each cite a source that applies in ${nation}, and a law if they ask for a duty`, () => {
        for (const question of set.questions.values()) {
          const own = question.citations.filter(({ source }) => source.nations.includes(nation))
          assert.ok(own.length > 0, question.id)
          assert.deepEqual(citationsIn(question, nation), own)
          if (question.duty.includes(nation))
            assert.ok(
              own.some(({ source }) => source.statutory),
              question.id,
            )
        }
      })
    }
  })
}

describe('the patterns of each nation', () => {
  it('find names that belong to another nation', () => {
    assert.match('Ask the convener of the integration joint board', foreign.england)
    assert.match('LGA/Socitm/Solace 12 digitalisation outcomes', foreign.scotland)
    assert.match('Council and hospital trust agreed', foreign.wales)
    assert.match('Revenues keeps a list', foreign['northern-ireland'])
    assert.match('Ym Mwrdd iechyd yr Alban', foreign.england)
  })
})

/** Own terms that readers of a nation find, in each language. */
const own: readonly [Nation, en: RegExp, cy: RegExp][] = [
  ['scotland', /\bconvener\b/, /\bcynullydd\b|\bgynullydd\b/],
  ['scotland', /integration joint board/, /cyd-fwrdd integreiddio/],
  ['wales', /executive \(as on Ynys Môn\)/, /Pwyllgor Gwaith ar Ynys Môn/],
  ['wales', /corporate joint committee/, /cyd-bwyllgor corfforedig/],
  ['northern-ireland', /dog licence/, /trwydded ci/],
  [
    'northern-ireland',
    /Pointer address database/,
    /cronfa ddata cyfeiriadau Pointer|nghronfa ddata cyfeiriadau Pointer/,
  ],
  ['england', /districts that will merge/, /cyngor dosbarth a fydd yn uno/],
]

describe('readers of each nation', () => {
  for (const [nation, english, welsh] of own)
    it(`find their own terms: ${nation}, ${english.source}`, () => {
      for (const [language, pattern] of [['en', english] as const, ['cy', welsh] as const]) {
        const { set } = wordsFor(dma, language, { nation })
        const all = [...set.glossary.values(), ...dma.order.map((id) => set.question(id, nation))]
        assert.match(JSON.stringify(all), pattern)
      }
    })
})

/** Every text of a card's elements, without the addresses of links. */
function textsIn(place: string, elements: unknown): readonly [string, string][] {
  const found: [string, string][] = []
  JSON.stringify(elements, (key, value: unknown) => {
    if (key === 'text' && typeof value === 'string') found.push([place, value.replaceAll(/\]\(https?:[^)]*\)/g, ']')])
    return value
  })
  return found
}

describe('the types of authority that may say "Not applicable"', () => {
  const shown = (nation: Nation) => {
    const question = [...dma.questions.values()].find(({ id }) => id === 'LEAD-3C') ?? assert.fail()
    const words = wordsFor(dma, 'en', { nation })
    const view = {
      words,
      council: { nation },
      question,
      set: dma,
      assessment: middle,
      drawing: 'd1',
      people: new Map(),
    }
    return JSON.stringify(detailCard({ ...view, place: 'personal', viewer: middle.owner } as never))
  }

  it('are named only to readers whose nation has them', () => {
    assert.match(shown('wales'), /can be chosen here by: police and crime commissioner or other public body/)
    assert.match(shown('scotland'), /can be chosen here by: other public body\./)
    assert.doesNotMatch(shown('northern-ireland'), /police and crime/i)
  })
})
