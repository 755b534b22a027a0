// The Welsh words for how far figures can be relied on: evidence, age, spot checks, agreement, views of colleagues.

import type { Wording } from '../en/en.ts'
import { answers } from './nouns.ts'

export const cyConfidence: Wording['confidence'] = {
  aged: '**Mae’r ffigurau hyn wedi heneiddio.** Cawsant eu cyflwyno dros 24 mis yn ôl.',
  agedEarlier: '**Mae’r ffigurau cynharach wedi heneiddio.** Maent dros 24 mis oed.',

  evidence: {
    heading: 'Pa dystiolaeth sydd ar goll',
    see: 'Gweld pa atebion Ydy sydd heb dystiolaeth',
    without: (n, of) => `${n} o’r ${answers(of)} Ydy heb nodyn na dolen.`,
    notSeen: (n, of) => `${n} o’r ${answers(of)} Ydy heb eu gweld gan ddau.`,
    hint: 'Pwyswch gwestiwn i’w agor.',
    none: 'Nid oes dim ar goll: mae gan bob ateb Ydy dystiolaeth.',
    noneTeam: 'Nid oes dim ar goll: mae gan bob ateb Ydy dystiolaeth, ac fe’i gwelwyd gan ddau.',
    noYes: 'Nid oes yr un ateb Ydy eto, felly nid oes tystiolaeth ar goll.',
    marks: { evidence: 'dim tystiolaeth', second: 'heb ei weld gan ddau' },
    open: (title) => `Agor: ${title}`,
    how: 'Mae nodyn neu ddolen yn dystiolaeth. Gwelwyd ateb gan ddau os oes dwy bleidlais dros Ydy, neu os yw ail aelod yn ei gadarnhau.',
    howOwn: 'Mae nodyn neu ddolen yn dystiolaeth.',
    page: (page, of) => `Tudalen ${page} o ${of}`,
  },
}
