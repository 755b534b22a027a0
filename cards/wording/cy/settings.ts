// The Welsh wording of an assessment's settings: the list of its parts, and the inputs of each part.

import type { WelshBody } from '../../../lib/bodies/welsh.ts'
import type { Wording } from '../en/en.ts'
import { areas, capital } from './nouns.ts'

export const cySettings = (body: WelshBody): Wording['settings'] => ({
  heading: 'Gosodiadau',
  what: 'Pwyswch linell i’w newid.',
  saved: 'Mae’r gosodiadau wedi’u cadw.',
  titles: {
    council: body.One,
    dates: 'Enw a dyddiad cau',
    targets: 'Lefelau targed',
    rules: 'Rheolau ac arweinwyr',
  },
  deleteWhat: 'Yn dileu eich holl asesiadau ac atebion, ar ôl i chi gadarnhau hynny.',

  name: 'Enw’r asesiad hwn',
  namePlaceholder: 'Er enghraifft: Fy marn i, gwanwyn 2026',
  due: 'Dyddiad cau',
  noName: 'Dim enw',
  noDue: 'dim dyddiad cau',
  dueOn: (day) => `dyddiad cau: ${day}`,

  council: body.One,
  councilPlaceholder: `Enw’r ${body.one}`,
  councilCy: `Enw Cymraeg ${body.the}`,
  councilCyPlaceholder: 'Os oes ganddo un',
  authority: `Math o ${body.soft}`,
  nation: 'Gwlad',
  nationWhat: 'Mae’r cyfreithiau a’r ffynonellau a welwch yn dibynnu ar y wlad.',
  setNation: 'Dewis y wlad',
  nationUnknown:
    'Nid yw’r wlad wedi’i dewis. Mae’r dyletswyddau cyfreithiol a ddaw gyntaf ymhlith y bylchau, a’r ffynonellau a welwch, yn dibynnu arni.',
  notSaid: 'Heb ei nodi',
  noCouncil: 'Dim byd wedi’i nodi eto',
  fixed: (label, value) => `${label}: ${value} (gosodwyd i bawb gan y rhai sy’n rhedeg y bot hwn)`,

  targetsWhat: (usual) =>
    `Y lefel y mae pob maes yn anelu ati. Lefel ${usual} ydyw nes i chi ddewis un arall; nid oes neb o’r tu allan yn ei gosod. Nid yw’n newid unrhyw ateb na sgôr.`,
  allTo: (level) => `Pob un i lefel ${level}`,
  allSet: (level) => `Mae pob maes isod wedi’i osod i lefel ${level}. Pwyswch **Cadw** i gadw hynny.`,
  targetsLine: (counts) =>
    capital(
      counts
        .map(([level, n], index) => {
          const said = index === 0 ? areas(n) : n
          return `lefel ${level} ar gyfer ${counts.length > 1 ? said : `pob un o’r ${said}`}`
        })
        .join(', '),
    ),
})
