// The Welsh words for how far figures can be relied on: evidence, age, spot checks, agreement, views of colleagues.

import type { WelshBody } from '../../../lib/bodies/welsh.ts'
import { areAnswered, areUnseen } from '../../../lib/welsh/agreeing.ts'
import { feminine } from '../../../lib/welsh/counted.ts'
import type { Wording } from '../en/en.ts'
import { answers, questions } from './nouns.ts'

const votes = feminine('pleidlais')
const ballots = feminine('rownd')

export const cyConfidence = (body: WelshBody): Wording['confidence'] => ({
  aged: '**Mae’r ffigurau hyn wedi heneiddio.** Cawsant eu cyflwyno dros 24 mis yn ôl.',
  agedEarlier: '**Mae’r ffigurau cynharach wedi heneiddio.** Maent dros 24 mis oed.',

  evidence: {
    heading: 'Pa dystiolaeth sydd ar goll',
    see: 'Gweld pa atebion Ydy sydd heb dystiolaeth',
    without: (n, of) => `Mae ${n} o’r ${answers(of)} Ydy heb nodyn na dolen.`,
    notSeen: (n, of) => `Mae ${n} o’r ${answers(of)} Ydy ${areUnseen(n)} gan ddau.`,
    hint: 'Pwyswch gwestiwn i’w agor.',
    none: 'Nid oes dim ar goll: mae gan bob ateb Ydy dystiolaeth.',
    noneTeam: 'Nid oes dim ar goll: mae gan bob ateb Ydy dystiolaeth, a gwelwyd pob un gan ddau.',
    noYes: 'Nid oes yr un ateb Ydy eto, felly nid oes tystiolaeth ar goll.',
    marks: { evidence: 'dim tystiolaeth', second: 'heb ei weld gan ddau' },
    open: (title) => `Agor: ${title}`,
    how: 'Mae nodyn neu ddolen yn dystiolaeth. Gwelwyd ateb gan ddau os oes dwy bleidlais dros Ydy, neu os yw ail aelod yn ei gadarnhau.',
    howOwn: 'Mae nodyn neu ddolen yn dystiolaeth.',
    page: (page, of) => `Tudalen ${page} o ${of}`,
  },

  leads: 'Ar gyfer arweinwyr',

  disputed: {
    heading: 'Lle’r oedd eich timau’n anghytuno fwyaf',
    see: 'Lle’r oeddech yn anghytuno',
    from: (returns, version) =>
      returns === 1
        ? `O bleidleisiau’r asesiad hwn (cwestiynau fersiwn ${version}).`
        : `O bleidleisiau asesiadau’r ${body.one}: ${returns} (cwestiynau fersiwn ${version}).`,
    none: 'Nid oedd anghytuno ar yr un cwestiwn â digon o bleidleisiau.',
    scale:
      'AC1 Gwet yw’r ffigur: mae 1 yn golygu bod pawb yn dweud yr un peth, a 0 nad oes mwy o gytundeb na thrwy hap.',
    figure: (ac1, cast, rounds) => `cytundeb ${ac1} · ${votes(cast)} · ${ballots(rounds)}`,
    weak: 'o dan 0.6: darllenwch ef eto gyda’ch gilydd',
    open: (title) => `Gweld: ${title}`,
    rule: (voters, cast) =>
      `Cyfrifir pleidleisiau, heb eu henwi byth. Rhaid wrth o leiaf ${voters} o bleidleiswyr mewn rownd ac o leiaf ${votes(cast)} ar gwestiwn, fel na ellir darllen yr un bleidlais yma.`,
  },

  spot: {
    heading: 'Gwiriad ar hap',
    what: 'Mae deg cwestiwn, wedi’u dewis ar hap o’r asesiad a gyflwynwyd, yn mynd at gydweithiwr na chymerodd ran yn yr atebion iddynt. Nid yw’n gweld yr atebion na phwy a’u rhoddodd.',
    rule: 'Cytuno: mae’r cydweithiwr yn dweud yr un peth â’r asesiad. Nid yw Ddim yn siŵr yn cyfrif fel cytuno.',
    notSubmitted: 'Cyflwynwch yr asesiad yn gyntaf: o’i atebion y daw’r cwestiynau.',
    name: 'Enwi cydweithiwr',
    running: (who, day) => `Gofynnwyd ar ${day}. Yn gwirio: ${who}.`,
    answered: (n, of) => `${n} o ${of} ${areAnswered(n)} hyd yma.`,
    withdraw: 'Tynnu’n ôl',
    done: (who, day) => `Cyflwynwyd ar ${day}. Yn gwirio: ${who}.`,
    agreed: (n, of) => `Cytuno ar ${n} o ${of}`,
    ac1: (figure) => `AC1 Gwet ${figure}: mae 1 yn golygu cytuno ar bopeth, a 0 nad oes mwy o gytundeb na thrwy hap.`,
    declined: (who, day) => `Gwrthodwyd ar ${day}: ${who}. Ni chedwir dim ohono.`,
    withdrawn: (day) => `Tynnwyd yn ôl ar ${day}. Ni chedwir dim ohono.`,
    differences: (n) => `${questions(n)} i’w trafod`,
    differencesHint:
      'Ni ddywedodd y cydweithiwr yr hyn y mae’r asesiad yn ei ddweud. Pwyswch gwestiwn i’w roi ar restr y tîm.',
    againHint: 'Ni ddywedodd y cydweithiwr yr hyn y mae’r asesiad yn ei ddweud. Pwyswch gwestiwn i’w ofyn i’r tîm eto.',
    noDifference: 'Cytunodd y cydweithiwr ar bob cwestiwn.',
    otherVersion: 'Mae’r asesiad wedi symud i fersiwn arall o’r cwestiynau, felly ni ddangosir y gwahaniaethau.',
    discuss: (title) => `Rhoi ar y rhestr: ${title}`,
    undiscuss: (title) => `Tynnu oddi ar y rhestr: ${title}`,
    ask: (title) => `Gofyn i’r tîm: ${title}`,
    open: (title) => `Gweld: ${title}`,
    listed: 'Ar restr y tîm',
    returnSays: (value) => `Yr ateb yn yr asesiad: ${value}`,
    earlier: 'Gwiriadau cynharach',
    earlierRow: (day, what) => `${day}: ${what}`,
    remove: 'Dileu’r gwiriad hwn',
    line: (n, of, day) => `Gwiriad ar hap ${day}: cytuno ar ${n} o ${of}.`,
    see: 'Gwiriad ar hap',
    discussHeading: 'I’w trafod ar ôl gwiriad ar hap',
    discussRow: (n) => `I’w trafod: ${questions(n)}`,
    pick: {
      heading: 'Pwy ddylai wirio deg ateb?',
      hint: 'Daw’r cwestiynau i’w sgwrs ei hun. Gall wrthod, ac nid yw’n gweld yr un ateb. Aelod a atebodd ychydig sy’n gweddu orau.',
      ask: (name) => `Gofyn i: ${name}`,
      short: 'Gofyn',
      none: 'Nid oes aelod arall yma a allai wirio.',
    },
    asked: (who) => `Wedi’i wneud. Yn gwirio, yn ei sgwrs ei hun: ${who}.`,
    invite: {
      heading: 'A wnewch chi wirio deg ateb?',
      by: (name) => `Y sawl sy’n gofyn: ${name}.`,
      what: 'Atebwch ddeg cwestiwn fel yr ydych chi’n eu gweld, un ar y tro. Nid ydych yn gweld yr hyn y mae’r asesiad yn ei ddweud. Mae’n cymryd tua deng munud.',
      who: 'Mae arweinwyr yr asesiad yn gweld ar faint o gwestiynau yr ydych yn cytuno, ac ar ba rai yr ydych yn anghytuno.',
      begin: 'Dechrau',
      decline: 'Gwrthod',
    },
    question: {
      nth: (nth, of) => `Cwestiwn ${nth} o ${of}`,
      said: (value) => `Eich ateb: **${value}**. Pwyswch un arall i’w newid.`,
      blind: 'Nid ydych yn gweld yr hyn y mae’r asesiad yn ei ddweud. Dim ond chi sy’n gweld yr hyn a ddywedwch yma.',
    },
    handIn: {
      heading: 'Yn barod i’w cyflwyno',
      what: 'Rydych wedi ateb y deg cwestiwn. Wedyn gall arweinwyr weld faint yr ydych yn cytuno â’r asesiad.',
      button: 'Cyflwyno',
    },
    thanks: {
      heading: 'Diolch',
      done: 'Mae eich deg ateb wedi’u cyflwyno. Gallwch eu tynnu’n ôl ar unrhyw adeg.',
      takeBack: 'Eu tynnu’n ôl',
      declined: 'Ni chedwir dim o’r hyn a ddywedoch.',
      declinedHeading: 'Nid ydych yn rhan ohono mwyach',
    },
    told: {
      done: (who) => `Mae’r gwiriad ar hap wedi’i gyflwyno. Yn gwirio: ${who}.`,
      declined: (who) => `Ni fydd y person hwn yn gwirio: ${who}.`,
    },
    mine: 'Mae gwiriad ar hap yn aros amdanoch',
    mineOpen: 'Ateb deg cwestiwn',
  },

  perception: {
    see: 'Barn swyddogion',
    heading: 'Sut mae swyddogion yn ei gweld hi',
    of: (views, day, version) =>
      `Nifer y swyddogion sy’n gadael i’w barn orffenedig gael ei chyfrif: ${views} (cwestiynau fersiwn ${version}). Ffigurau ${day}.`,
    tooFew: (least, version) =>
      `Ni ddangosir dim eto. Rhaid i o leiaf ${least} o swyddogion adael i’w barn orffenedig gael ei chyfrif (cwestiynau fersiwn ${version}).`,
    bands: 'Mae pob barn yn cyfrif fel un o ychydig fandiau o sgoriau, felly amcangyfrifon yw’r ffigurau hyn.',
    ownScore: (score, levels) => `Asesiad ${body.the}: ${score} o ${levels}`,
    noScore: `Asesiad ${body.the}: dim sgôr eto`,
    views: (median, lower, upper) => `Barn swyddogion: canolrif ${median}, yr hanner canol ${lower} i ${upper}`,
    opposite: 'Cwestiynau y mae dros hanner yn eu gweld fel arall',
    oppositeOf: (views, day) => `Nifer y barnau: ${views}, ar ${day}. Yn gyntaf y meysydd sy’n gwahaniaethu fwyaf.`,
    oppositeRow: (own, views) => `yr asesiad: ${own}; y rhan fwyaf: ${views}`,
    noOpposite: 'Nid oes cwestiwn y mae dros hanner y swyddogion yn dweud y gwrthwyneb i’r asesiad arno.',
    more: (n) => `a rhagor: ${n}`,
    open: (title) => `Gweld: ${title}`,
    rule: (views, functions) =>
      `Ni ddangosir byth lai na ${views} barn, nac ateb un swyddog. Mae’r sgoriau’n newid ar ôl i ${functions} o bobl ymuno, gadael neu ateb o’r newydd. Mae’r cwestiynau’n aros fel y’u dangoswyd gyntaf.`,
    own: {
      heading: 'Cyfrif gyda chydweithwyr',
      ask: 'A gaiff y farn hon ei chyfrif?',
      what: (least) =>
        `Wedyn gall arweinwyr asesiad ${body.the} weld sut mae barn swyddogion yn wahanol iddo, unwaith y bydd o leiaf ${least} yn cael eu cyfrif: sgoriau fesul maes, a chwestiynau y mae’r rhan fwyaf yn eu gweld fel arall.`,
      never:
        'Cyfrifir eich atebion Ydy a Nac ydy a’ch sgoriau; nid eich enw, nodiadau na dolenni. Nid oes neb yn gweld eich atebion chi. Gallwch atal hyn ar unrhyw adeg.',
      isCounted:
        'Mae eich barn yn cael ei chyfrif: ei hatebion Ydy a Nac ydy a’i sgoriau, heb eich enw, nodiadau na dolenni.',
      isNot: 'Nid yw eich barn yn cael ei chyfrif.',
      isOther: 'Mae barn arall o’ch eiddo yn cael ei chyfrif yn lle hon.',
      allTakenBack: 'Nid yw’r un o’ch barnau yn cael ei chyfrif mwyach.',
      noneFinished: 'Nid oes gennych farn orffenedig eto. Pan fyddwch yn gorffen un, gofynnaf a gaiff ei chyfrif.',
      yes: 'Iawn, ei chyfrif',
      no: 'Na',
      stop: 'Peidio â’i chyfrif',
      someCounted: 'Mae barn orffenedig o’ch eiddo yn cael ei chyfrif, heb eich enw.',
      noneCounted: 'Nid yw’r un o’ch barnau yn cael ei chyfrif.',
      stopAll: 'Cyfrif gyda chydweithwyr: peidio â chyfrif fy marnau',
      stopAllShort: 'Peidio',
    },
  },
})
