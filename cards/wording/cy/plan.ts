// The Welsh wording of the plan: the owner, due day, status and note of each action.

import { areDone, toAnswer, toDo } from '../../../lib/welsh/agreeing.ts'
import type { Wording } from '../en/en.ts'
import { actions, andMore, by, capital, questions } from './nouns.ts'

export const cyPlan: Wording['plan'] = {
  heading: 'Cynllun',
  counts: (n, underWay, done, overdue) =>
    [
      actions(n),
      ...(underWay > 0 ? [`${underWay} ar y gweill`] : []),
      ...(done > 0 ? [`${done} ${areDone(done)}`] : []),
      ...(overdue > 0 ? [`**${overdue} yn hwyr**`] : []),
    ].join(' · '),
  none: 'Nid oes dim wedi’i gynllunio eto.',
  noneWay: 'Pwyswch **Bylchau**, yna **Cynllun** wrth ymyl bwlch, i roi perchennog a dyddiad cau iddo.',
  hint: 'Pwyswch gam gweithredu i newid ei berchennog, ei ddyddiad cau, ei statws neu ei nodyn.',
  overdue: (n) => `Yn hwyr: ${actions(n)}`,
  open: (n) => `${capital(toDo(n))}: ${actions(n)}`,
  done: (n) => `${capital(areDone(n))}, ${toAnswer(n)} eto: ${questions(n)}`,
  doneHint:
    'Mae canlyniadau’n dilyn yr atebion, felly atebwch y cwestiwn eto er mwyn i gam a wnaed gyfrif fel un sydd yn ei le.',
  doneSubmitted:
    'Mae canlyniadau’n dilyn yr atebion: mae’r asesiad nesaf yn gofyn y cwestiwn eto, neu gall arweinydd ailagor yr asesiad hwn.',
  beyond: 'uwchlaw’r targed',
  noOwner: 'Neb eto',
  owner: (name) => capital(name),
  due: (day) => `dyddiad cau: ${day}`,
  change: (title) => `Cynllun: ${title}`,
  answer: (title) => `Ateb eto: ${title}`,
  answerShort: 'Ateb eto',
  planShort: 'Cynllun',
  line: (words) => `Cynllun: ${words}`,
  page: (n, of) => `Tudalen ${n} o ${of}`,

  buttons: {
    plan: 'Cynllun',
    gaps: 'Bylchau',
    answer: 'Ateb y cwestiwn eto',
    question: 'Agor y cwestiwn',
    open: 'Ei agor',
  },

  board: {
    heading: (counts) => `Cynllun: ${counts}`,
    due: (day, title, owner) => `${day}: ${title} · ${owner}`,
    see: 'Gweld y cynllun',
  },

  form: {
    action: 'Beth i’w wneud',
    owner: 'Perchennog: aelod o’r sianel neu’r sgwrs',
    nobody: 'Neb eto',
    due: 'Dyddiad cau',
    status: 'Statws',
    note: 'Nodyn (gall eich cydweithwyr ei ddarllen)',
    notePlaceholder: 'Er enghraifft: Penderfyniad y Cabinet, 3 Mawrth',
    saved: 'Wedi’i gadw.',
    removed: 'Wedi’i gadw. Mae’r cam gweithredu oddi ar y cynllun, am nad oes dim wedi’i osod ar ei gyfer.',
    doneNow: 'Wedi’i wneud. Yr ateb o hyd yw Nac ydy: atebwch y cwestiwn eto er mwyn iddo gyfrif fel un sydd yn ei le.',
    doneHow: 'Perchennog y maes sy’n ei ateb eto, neu’r tîm gyda’i gilydd.',
    changed: (day, who) => `Newidiwyd ddiwethaf ar ${day} ${by(who)}.`,
    cut: (n) =>
      `Dim ond aelodau cyntaf y rhestr sydd yma: ${n}. I ddod o hyd i’r lleill, teipiwch enw, os yw eich Teams yn caniatáu hynny.`,
  },

  given: {
    heading: 'Eich cam gweithredu newydd',
    by: (name) => `Fe’i rhoddwyd i chi ${by(name)}.`,
    due: (day) => `Dyddiad cau: **${day}**.`,
    noDue: 'Nid oes dyddiad cau wedi’i osod.',
  },

  reminder: {
    heading: (n) => `Eich rhan chi o’r cynllun: ${actions(n)}`,
    part: 'Eich camau gweithredu yn y cynllun',
    row: (title, due) => (due ? `${title}, dyddiad cau: ${due}` : title),
    more: (n) => andMore(n),
  },

  private: 'Mae’r cam gweithredu yno, fel nad yw sgrin neb arall yn newid wrth i chi deipio.',

  notYours: (fn, owner) =>
    owner
      ? `Pwy sy’n gallu newid hwn: arweinydd, perchennog y cam gweithredu, a pherchennog y maes (${fn}: ${owner}). Ni newidiwyd dim.`
      : `Dim ond arweinydd a pherchennog y cam gweithredu sy’n gallu newid hwn, am nad oes gan neb y maes (${fn}). Ni newidiwyd dim.`,
}
