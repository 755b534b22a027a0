// The Welsh words for choosing which of a council's returns within a quarter counts.

import type { WelshBody } from '../../../lib/bodies/welsh.ts'
import type { Wording } from '../en/en.ts'

export const cyCounting = (body: WelshBody): Wording['counting'] => ({
  heading: 'Pa asesiad sy’n cyfrif?',
  before: `Mae gan ${body.the} asesiad arall o’r tri mis diwethaf. Dim ond un ohonynt sy’n gallu bod yn ffigur ${body.the}.`,
  why: `Mae gan ${body.soft} un ffigur mewn tri mis. Yr asesiad sy’n cyfrif yw’r un i’w gymharu ag asesiadau diweddarach ac ${body.withMany} eraill.`,
  readable:
    'Gellir darllen y llall o hyd, ac mae’n dweud nad yw’n cyfrif. Gall arweinydd y naill neu’r llall newid hyn wedyn.',
  none: `Ni chyflwynodd ${body.the} asesiad arall o fewn tri mis i hwn.`,
  reopened:
    'Mae’r asesiad hwn ar agor eto, felly nid yw’n cyfrif am y tro. Mae asesiad arall o’r tri mis hyn wedi’i gyflwyno. A ddylai hwnnw gyfrif?',
  alone: `Mae’r asesiad a oedd yn cyfrif yn lle hwn ar agor eto neu wedi’i ddileu. Nes i arweinydd ddewis, nid oes gan ${body.the} ffigur ar gyfer y tri mis hyn.`,
  afterDeletion:
    'Roedd yr asesiad a ddilëwyd yn cyfrif yn lle un arall, sydd wedi’i gyflwyno o hyd. Arweinydd yr un hwnnw sy’n dewis a yw’n cyfrif nawr.',
  chosen: 'Wedi’i gadw. Gall arweinwyr y ddau asesiad newid hyn.',
  forLeads: 'Arweinydd un o’r asesiadau hyn sy’n dewis.',
  this: 'Yr asesiad hwn',
  other: `Asesiad arall gan ${body.the}`,
  notYet: 'Heb ei gyflwyno eto',
  submitted: (day) => `Cyflwynwyd ar ${day}`,
  counts: 'Mae’n cyfrif',
  doesNot: 'Nid yw’n cyfrif',
  buttons: {
    submitThis: 'Cyflwyno: hwn sy’n cyfrif',
    submitOther: (day) => (day ? `Cyflwyno: ${day} sy’n cyfrif` : 'Cyflwyno: y llall sy’n cyfrif'),
    letThis: 'Gadael i hwn gyfrif',
    letOther: (day) => (day ? `Yr un i gyfrif: ${day}` : 'Gadael i’r llall gyfrif'),
  },
  notCounted: (day) =>
    `**Nid yw’r asesiad hwn yn cyfrif fel ffigur ${body.the}.** Dewiswyd asesiad arall gan ${body.the} ar ${day}. Gellir darllen hwn o hyd.`,
  row: 'Pa asesiad sy’n cyfrif',
  rowWhat: `Pan fydd ${body.the} wedi cyflwyno mwy nag un asesiad o fewn tri mis.`,
})
