// The cards about files in every state worth looking at.

import { type ExportFormat, exportFormats, type FileOffer } from '../../assessment/people/file-offer.ts'
import { type ExportView, exportCard } from '../../cards/sharing/files/export-card.ts'
import { type FileFailure, type FileState, fileCard } from '../../cards/sharing/files/file-card.ts'
import { textCard } from '../../cards/sharing/files/text-card.ts'
import { enFiles } from '../../cards/wording/en-files.ts'
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
]

/** Every format in every state, and every page of a long text. */
export const everyFileCard: readonly Drawing[] = [
  ...exportFormats.map((format) => file({ state: 'sent', offer: offerOf(format) }, `:${format}`)),
  ...[1, 2, 3, 4, 5, 6].map(textPage),
]
