// The cards about files in every state worth looking at.

import { type ExportFormat, exportFormats, type FileOffer } from '../../assessment/people/file-offer.ts'
import type { ImportRow } from '../../assessment/people/staged-import.ts'
import { type ExportView, exportCard } from '../../cards/sharing/files/export-card.ts'
import { type FileFailure, type FileState, fileCard } from '../../cards/sharing/files/file-card.ts'
import { importCard } from '../../cards/sharing/files/import-card.ts'
import { type ImportDoneView, importDoneCard } from '../../cards/sharing/files/import-done-card.ts'
import { type ImportRefusal, importRefusedCard } from '../../cards/sharing/files/import-refused-card.ts'
import { textCard } from '../../cards/sharing/files/text-card.ts'
import { enFiles } from '../../cards/wording/en/files.ts'
import { sayFaults, sayFileFault, sayGuesses } from '../../dialogs/results/files/say-faults.ts'
import * as sample from '../support/cards/sample.ts'
import { about, alone, type Drawing, type FiledDrawing, inFile, type Seen } from './drawing.ts'
import * as team from './team-sample.ts'

const name = 'Wrenbridge Council - digital maturity - 2026-04-02 11.05.09.docx'

const offerOf = (format: ExportFormat): FileOffer => ({
  ...{ id: 'f:1', assessment: sample.answered.id, format, name },
  at: '2026-04-02T10:05:09.000Z',
})

const file = (state: FileState, mark = ''): Drawing =>
  alone(`file-${state.state}${mark}`, (words) => fileCard(words, state))

const files = (mark: string, rest: Partial<ExportView> = {}, seen?: Seen, assessment = sample.answered): Drawing =>
  about(`export${mark}`, assessment, (view) => exportCard({ ...view, ...rest }), seen)

const why = Object.keys(enFiles.failed.why) as FileFailure[]

/** Lines as a report has them, with the longest that people can write. */
const lines = Array.from({ length: 200 }, (_, nth) => ({
  text: nth % 9 === 0 ? `Part ${nth / 9 + 1}` : `**Line** ${nth}: ${'ŵ€ '.repeat(nth === 40 ? 900 : 30)}`,
  ...(nth % 9 === 0 && { isHeading: true as const }),
}))

const textPage = (page: number): Drawing =>
  about(`text-page-${page}`, sample.answered, (view) => textCard({ ...view, title: '*Wrenbridge*', lines, page }))

const questions = [...sample.set.questions.keys()]

/** A file that changes so many answers, and has so many wrong rows. */
function imported(page: number, changes: number, wrong: number, name: string): Drawing {
  const rows = [
    ...questions.slice(0, changes).map((question, nth): ImportRow => {
      const isNew = nth % 2 === 0
      const before = isNew ? {} : ({ before: 'yes' } as const)
      const after = { value: 'no', note: nth % 3 === 0 ? `*Note* ${'ŵ€ '.repeat(200)}` : 'Not any more' } as const
      return { type: isNew ? 'new' : 'changed', line: nth + 2, question, seen: 1, ...before, after }
    }),
    ...Array.from({ length: wrong }, (_, nth): ImportRow => {
      const reasons = Array.from({ length: nth + 1 }, () => ['answered-before', 'LEAD-1P', 2] as const)
      return { type: 'wrong', line: nth + 90, id: '_LEAD_-1P', reasons: reasons.slice(0, 4) }
    }),
  ]
  const staged = { id: 'f:1', assessment: sample.answered.id, at: '2026-04-02T10:05:09.000Z', same: 7 }
  const warnings = [['guessed-encoding', 3]] as const
  return about(name, sample.answered, (view) =>
    importCard({
      ...view,
      staged: { ...staged, rows, warnings },
      say: sayFaults(view.words),
      sayGuess: sayGuesses(view.words),
      page,
    }),
  )
}

const refusedFor = Object.keys(enFiles.imports.refused.why) as ImportRefusal['why'][]

const done = (name: string, outcome: ImportDoneView['done']): Drawing =>
  about(name, sample.answered, (view) => importDoneCard({ ...view, done: outcome }))

export const filesDrawings: readonly FiledDrawing[] = [
  ...inFile('sharing/files/export-card', [
    files(''),
    files('-offered', { offered: name }),
    files('-of-return', {}, team.own(team.bronwen), team.answered),
    files('-without-names', { unnamed: true }, team.own(team.bronwen), team.answered),
  ]),
  ...inFile('sharing/files/file-card', [
    file({ state: 'making', offer: offerOf('docx') }),
    file({ state: 'uploading', offer: offerOf('pdf'), size: 91_234 }),
    file({ state: 'sent', offer: offerOf('xlsx') }),
    file({ state: 'sent', offer: offerOf('planner') }, '-planner'),
    file({ state: 'sent', offer: offerOf('json') }, '-json'),
    file({ state: 'declined', offer: { ...offerOf('csv'), isNamed: true } }),
    file({ state: 'gone' }),
    ...why.map((each) => file({ state: 'failed', offer: offerOf('json'), why: each }, `-${each}`)),
    file({ state: 'failed', offer: undefined, why: 'busy' }, '-without-offer'),
  ]),
  ...inFile('sharing/files/text-card', [textPage(1), textPage(99)]),
  ...inFile('sharing/files/import-card', [
    imported(1, 3, 0, 'import'),
    imported(2, 32, 0, 'import-page'),
    imported(1, 1, 3, 'import-wrong'),
    imported(1, 0, 0, 'import-nothing'),
    about('import-of-several', sample.answered, (view) =>
      importCard({
        ...{ ...view, say: sayFaults(view.words), sayGuess: sayGuesses(view.words), page: 1 },
        others: [
          { ...view, assessment: { ...sample.answered, name: 'Spring view' } },
          { ...view, assessment: sample.middle, council: sample.middle.council },
        ],
        staged: {
          ...{ id: 'f:1', assessment: sample.answered.id, at: '2026-04-02T10:05:09.000Z', same: 0, warnings: [] },
          rows: [{ type: 'changed', line: 2, question: sample.there(questions[0]), seen: 0, after: { note: 'Later' } }],
        },
      }),
    ),
    about('import-note-alone', sample.answered, (view) =>
      importCard({
        ...{ ...view, say: sayFaults(view.words), sayGuess: sayGuesses(view.words), page: 1 },
        staged: {
          ...{ id: 'f:1', assessment: sample.answered.id, at: '2026-04-02T10:05:09.000Z', same: 0, warnings: [] },
          rows: [{ type: 'changed', line: 2, question: sample.there(questions[0]), seen: 0, after: { note: 'Later' } }],
        },
      }),
    ),
  ]),
  ...inFile('sharing/files/import-refused-card', [
    ...refusedFor.map((why) => alone(`import-refused-${why}`, (words) => importRefusedCard(words, { why }))),
    alone('import-refused-reasons', (words) =>
      importRefusedCard(words, { why: 'unreadable', reasons: [sayFileFault(words, { fault: ['macro'] })] }),
    ),
  ]),
  ...inFile('sharing/files/import-done-card', [
    done('import-saved', { type: 'saved', count: 3, operation: 'op' }),
    done('import-undone', { type: 'undone', count: 1 }),
  ]),
]

/** Every format in every state, and every page of a long text. */
export const everyFileCard: readonly Drawing[] = [
  ...exportFormats.map((format) => file({ state: 'sent', offer: offerOf(format) }, `:${format}`)),
  ...[1, 2, 3, 4, 5, 6].map(textPage),
  ...[1, 2, 3, 4, 5, 6, 7].map((page) => imported(page, 90, 0, `import:${page}`)),
  imported(1, 90, 40, 'import:wrong'),
]
