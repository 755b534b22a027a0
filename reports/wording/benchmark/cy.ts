// The Welsh words for comparing councils, typed by the English.

import { type WelshBody, welshBodies } from '../../../lib/bodies/welsh.ts'
import { and, withItem } from '../../../lib/welsh/and.ts'
import { masculine } from '../../../lib/welsh/counted.ts'
import type { BenchmarkWording } from './en.ts'

/** A publication is about councils, even if another body publishes it. */
const councils = masculine(welshBodies.council.one)

export const cyBenchmark = (body: WelshBody): BenchmarkWording => ({
  heading: `O gymharu ${body.withMany} eraill`,
  sheet: `${body.Many} eraill`,
  madeUp: `Mae’r ${body.many} eraill yn rhai ffug, i roi cynnig ar hyn. Nid yw’r ffigurau’n dweud dim am rai go iawn.`,
  intro: (n, of, day) => `Cymharwyd ${withItem(masculine(body.one)(n))} (${of}). Ffigurau ar ${day}.`,
  all: 'pob math',
  open: 'Ni chyflwynwyd yr asesiad eto, felly ni ddywedir sut y mae’n cymharu.',
  caption: `Sgoriau’r ${body.one} a rhai’r lleill`,
  function: 'Maes',
  own: body.One,
  median: 'Canolrif',
  middle: 'Hanner canol',
  range: (lower, upper) => `${lower} i ${upper}`,
  standing: 'Safle',
  standings: {
    below: 'Islaw’r chwartel isaf',
    around: 'O gwmpas y canolrif',
    above: 'Uwchlaw’r chwartel uchaf',
  },
  overall: 'Cyffredinol',
  partly: (n) => `Gadawyd meysydd allan o’r sgôr gyffredinol: ${masculine(body.one)(n)}.`,
  commitments: (own, theirs) => `Ymrwymiadau yn eu lle: ${own}, y lleill tua ${theirs}.`,
  practices: (own, theirs) => `Arferion yn eu lle: ${own}, y lleill tua ${theirs}.`,
  noLeague: `Nid tabl cynghrair mo hwn: nid oes neb yn gweld enw, safle, na’r sgôr isaf neu uchaf. Amcangyfrifon yw ffigurau’r lleill, fel na ellir gwybod sgôr unrhyw ${body.soft}.`,

  publication: {
    title: 'Meincnod aeddfedrwydd digidol',
    by: (set, version) => `${set}, fersiwn ${version}`,
    on: (day) => `Cyhoeddwyd ar ${day}`,
    madeUp: 'CYNGHORAU FFUG SYDD YMA. Nid yw’r ffigurau’n dweud dim am rai go iawn.',
    madeUpPage: 'Cynghorau ffug',
    counted: (n) => `Rhoddwyd asesiad a gyflwynwyd yn y 24 mis diwethaf: ${councils(n)}.`,
    tooFew: 'Mae llai na chwe chyngor wedi rhoi asesiad, felly nid oes ffigurau eto.',
    scale: (levels) =>
      `Mae’r sgoriau rhwng 0 ${and(String(levels))}. Dangosir canolrif pan fydd o leiaf chwe chyngor, a chwarteli pan fydd o leiaf naw.`,
    cohort: (of, n) => `${of}: ${councils(n)}`,
    allCouncils: 'Pob cyngor',
    since: (day) => `Ffigurau ar ${day}.`,
    caption: (of) => `Sgoriau: ${of}`,
    none: 'rhy ychydig o gynghorau',
    shares: (commitment, practice) => `Yn eu lle: tua ${commitment} o’r ymrwymiadau ${and(practice)} o’r arferion.`,
    quality: 'Pa mor dda yw’r ffigurau',
    qualityCaption: 'Chwarter y raddfa y mae’r cyngor yn y canol ynddo',
    measure: 'Mesur',
    quarter: 'Cyngor yn y canol',
    quarters: ['islaw 25%', '25% i 50%', '50% i 75%', '75% neu fwy'],
    unknown: 'Cwestiynau heb ateb hysbys',
    evidenced: 'Atebion Ydy gyda nodyn neu ddolen',
    seenByTwo: 'Atebion Ydy a welwyd gan ddau berson',
    agreement: 'Pleidleisiau sy’n cyd-fynd â’r ateb',
    weak: 'Cwestiynau a ddeallodd timau mewn ffyrdd gwahanol',
    weakIntro: (limit) =>
      `Ar y cwestiynau hyn nid yw pleidleisiau’r timau’n cytuno digon (AC1 Gwet islaw ${limit}). Darllenwch eu cyfrannau’n ofalus.`,
    weakNone: (limit) => `Nid oes cwestiwn lle mae’r timau’n cytuno rhy ychydig (AC1 Gwet islaw ${limit}).`,
    answers: 'Cyfran yr atebion Ydy fesul cwestiwn',
    answersIntro:
      'Amcangyfrifon o gyfrannau’r holl gynghorau gyda’u lwfans (95%). Cafodd chwarter yr atebion eu troi ar hap, fel na ellir gwybod unrhyw ateb.',
    answersNone: 'Dangosir cyfrannau cwestiynau unigol pan fydd tua chant o gynghorau.',
    question: 'Cwestiwn',
    yes: 'Ydy',
    yesOf: (share, margin) => `${share}% ± ${margin}`,
  },
})
