// The Welsh wording of a council's consent to hand in its returns for the benchmark.

import type { WelshBody } from '../../../lib/bodies/welsh.ts'
import type { Wording } from '../en/en.ts'

export const cyConsent = (body: WelshBody): Wording['consent'] => ({
  heading: 'Rhoi data ar gyfer y meincnod',
  open: 'Rhoi data',
  row: 'Meincnod',
  rowWhat: `A yw eich ${body.one} yn rhoi’r asesiadau y mae’n eu cyflwyno`,
  what: `Os ydych yn cytuno, rhoddir ar gyfer y meincnod yr asesiad diweddaraf a gyflwynodd eich ${body.one}: ei atebion, cyfrif ei bleidleisiau, ei fath a’i wlad, o dan rif adnabod ffug a heb enw unrhyw ${body.soft} na pherson.`,
  details: `Mae’n gymwys i’r ${body.one} cyfan. Y bobl sy’n rhedeg y bot hwn sy’n trosglwyddo’r asesiad i’r corff sy’n cyhoeddi’r meincnod. Nid oes nodyn na dolen yn gadael y bot, a dim ond ffigurau o leiaf ${body.six} y mae eraill yn eu gweld. Mae’r hanes yn dweud pwy a gytunodd.`,
  isOff: `Heb gytuno: nid yw eich ${body.one} yn rhoi dim.`,
  isOn: (day) => `Cytunwyd ar ${day}: rhoddir asesiadau eich ${body.one}.`,
  particulars: `Nid yw math neu wlad eich ${body.one} wedi’i nodi, felly ni ellir rhoi ei asesiad eto. Nodwch y ddau yn y gosodiadau.`,
  after: `Gallwch dynnu hyn yn ôl ar unrhyw adeg. Wedyn gwneir y cyhoeddiad nesaf heb eich ${body.one}.`,
  give: 'Cytuno a rhoi data',
  withdraw: 'Tynnu’n ôl',
  given: `Mae eich ${body.one} yn rhoi ei asesiadau o hyn ymlaen.`,
  withdrawn: `Tynnwyd yn ôl. Nid yw eich ${body.one} yn rhoi dim mwyach, ac ni ddefnyddir ei rif adnabod ffug eto.`,
  stale: 'Newidiwyd hyn ers i’r cerdyn gael ei lunio. Dyma sut y mae nawr.',
  private: 'Yno cewch weld ystyr rhoi data, a chytuno iddo neu ei dynnu’n ôl.',
})
