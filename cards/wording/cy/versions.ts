// The wording about versions of a question set, in Welsh.

import type { WelshBody } from '../../../lib/bodies/welsh.ts'
import { areReworded, areRewordedAndAsked } from '../../../lib/welsh/agreeing.ts'
import type { Wording } from '../en/en.ts'
import { answers, capital, levels, questions } from './nouns.ts'

export const cyVersions = (body: WelshBody): Wording['versions'] => ({
  chooseSet: {
    heading: 'Pa gwestiynau?',
    what: `Mae eich ${body.one} yn cynnig mwy nag un set o gwestiynau. Mae asesiad yn aros gyda’r set y mae’n cychwyn gyda hi.`,
    row: (asked, steps, version) => `${questions(asked)} · ${levels(steps)} · fersiwn ${version}`,
  },
  move: {
    button: 'Cwestiynau mwy diweddar',
    what: (version) => `Mae fersiwn ${version} o’r cwestiynau yma. Gweld beth fyddai’n newid.`,
    heading: 'Fersiwn mwy diweddar o’r cwestiynau',
    newest: 'Fersiwn y cwestiynau',
    from: (version, to) =>
      `Mae’r asesiad hwn yn defnyddio fersiwn ${version} o’r cwestiynau. Mae fersiwn ${to} yma hefyd. Nid oes dim yn newid oni bai eich bod yn symud.`,
    uses: (version) =>
      `Mae’r asesiad hwn yn defnyddio fersiwn ${version} o’r cwestiynau, y diweddaraf yma. Mae’n aros gyda’r fersiwn hwnnw.`,
    keeps: (kept, again) =>
      `Os symudwch nawr: cedwir ${answers(kept)}, am nad yw ystyr y cwestiwn wedi newid; rhoddir ${answers(again)} o’r neilltu, am fod y cwestiwn wedi’i aileirio neu wedi mynd.`,
    safe: 'Mae pleidleisiau, nodiadau a rolau pobl yn dilyn y cwestiynau sy’n aros. Gallwch dynnu’r symud yn ôl nes i rywbeth gael ei ateb. Mae’r hyn a gyflwynwyd yn aros fel yr oedd.',
    submitted: 'Mae wedi’i gyflwyno, felly mae’n aros gyda’i fersiwn. Ailagorwch ef i’w symud.',
    moved: (version) => `Symudwyd i fersiwn ${version}. Caiff y cwestiynau a newidiodd eu gofyn eto.`,
    undone: (version) => `Tynnwyd y symud yn ôl: fersiwn ${version} yw hwn eto, gyda’r holl atebion.`,
    mayUndo: (version) => `Ni atebwyd dim ers symud, felly gallwch fynd yn ôl i fersiwn ${version} o hyd.`,
    counted: {
      new: (n) => `${n} newydd`,
      gone: (n) => `${n} wedi mynd`,
      reworded: (n) => `${n} ${areReworded(n)}`,
      moved: (n) => `${n} ar lefel arall yn unig`,
    },
    kinds: {
      new: (n) => `Newydd (${n})`,
      gone: (n) => `Wedi mynd (${n})`,
      reworded: (n) => `${capital(areRewordedAndAsked(n))} (${n})`,
      moved: (n) => `Ar lefel arall, yr ateb yn aros (${n})`,
    },
    place: (from, to, where) =>
      where === undefined
        ? `Lefel ${from} o’r blaen, lefel ${to} nawr`
        : `Lefel ${from} o’r blaen, lefel ${to} nawr (${where})`,
    aside: (value) => `Eich ateb o’r blaen: ${value}`,
    page: (page, pages) => `Tudalen ${page} o ${pages} o’r newidiadau`,
    go: (version) => `Symud i ${version}`,
    undo: (version) => `Yn ôl i ${version}`,
    before: 'Newidiadau blaenorol',
    after: 'Rhagor o newidiadau',
  },
  noFigures: (version) => `dim ffigurau yma, yn ôl fersiwn ${version} o’r cwestiynau`,
  byVersion: (score, version) => `${score}, yn ôl fersiwn ${version} o’r cwestiynau`,
  unserved: {
    heading: 'Nid yw’r cwestiynau hyn gennyf',
    what: (version, set) =>
      `Mae’r asesiad hwn yn defnyddio fersiwn ${version} o’r set o gwestiynau “${set}”, nad yw gan y bot hwn.`,
    safe: 'Ni chollwyd ac ni newidiwyd dim. Gallwch ddarllen yr atebion isod, ond ni allwch ateb, symud na chyflwyno yma.',
    how: 'Gall eich gweinyddwr ychwanegu’r fersiwn hwnnw, neu ddiweddaru’r bot hwn. Wedyn bydd popeth yn mynd ymlaen fel o’r blaen.',
    stored: (n) => `Cedwir ${answers(n)}, yn ôl rhif y cwestiwn:`,
    none: 'Ni roddwyd ateb eto.',
    noFigures: 'Mae lefelau a sgoriau’n dilyn o’r cwestiynau, felly ni chânt eu dangos yma.',
    row: 'Nid yw ei gwestiynau yma',
  },
})
