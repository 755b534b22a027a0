// The Welsh wording of the comparison with other councils.

import type { WelshBody } from '../../../lib/bodies/welsh.ts'
import { and, withItem } from '../../../lib/welsh/and.ts'
import { masculine } from '../../../lib/welsh/counted.ts'
import type { Wording } from '../en/en.ts'
import { placeWithin } from './nouns.ts'

export const cyBenchmark = (body: WelshBody): Wording['benchmark'] => ({
  heading: `O gymharu ${body.withMany} eraill`,
  open: `${body.Many} eraill`,
  row: `Islaw, o gwmpas neu uwchlaw canol ${body.many} tebyg`,
  madeUp: `**Mae’r ${body.many} eraill yn rhai ffug**, i roi cynnig ar hyn. Nid yw’r ffigurau’n dweud dim am rai go iawn.`,
  cohort: (n, of, day) => `Cymharwyd ${withItem(masculine(body.one)(n))}: ${of}. Ffigurau ar ${day}.`,
  ofAll: `${body.many} o bob math`,
  ofType: (type) => `${body.many} o’ch math chi (${type})`,
  ofTypeIn: (type, nation) => `${body.many} o’ch math chi (${type}; ${placeWithin(nation)})`,
  isOpen: 'Mae’r asesiad hwn ar agor o hyd. Cyflwynwch ef i weld sut y mae’n cymharu.',
  overall: 'Cyffredinol',
  partly: (n) =>
    n === 1
      ? 'Gadawodd un ohonynt feysydd allan o’i sgôr gyffredinol.'
      : `Gadawodd ${n} ohonynt feysydd allan o’u sgôr gyffredinol.`,
  ownPartly: 'Mae eich asesiad yn gadael meysydd allan. O’r meysydd eraill y daw ei sgôr gyffredinol.',
  own: (score, levels) => `Chi: ${score} o ${levels}`,
  noScore: 'Chi: dim sgôr eto',
  standing: {
    below: 'islaw’r chwartel isaf',
    around: 'o gwmpas y canolrif',
    above: 'uwchlaw’r chwartel uchaf',
  },
  others: (median, lower, upper) => `Yr hanner canol: ${lower} i ${upper}. Canolrif: ${median}.`,
  median: (median) => `Canolrif: ${median}. Rhy ychydig o ${body.softMany} ar gyfer mwy.`,
  tooFew: `Rhy ychydig o ${body.softMany} sydd â sgôr yma.`,
  measures: 'Penderfyniadau ac arferion',
  ownShares: (commitment, practice) =>
    `Yn eu lle gennych chi: ${commitment} o’r ymrwymiadau ${and(practice)} o’r arferion.`,
  theirShares: (commitment, practice) => `Y lleill: tua ${commitment} o’r ymrwymiadau a thua ${practice} o’r arferion.`,
  noLeague: `Nid tabl cynghrair mo hwn: nid oes neb yn gweld enw, safle, na’r sgôr isaf neu uchaf. Amcangyfrifon yw ffigurau’r lleill, fel na ellir gwybod sgôr unrhyw ${body.soft}.`,
  missing: {
    onlyReturns: `Dim ond asesiad ${body.the} a gymherir ${body.withMany} eraill. Barn un swyddog yw hon. Pan fydd eich tîm yn cwblhau asesiad mewn sianel, gellir ei gymharu.`,
    none: `Nid oes meincnod yma eto. Mae cymdeithas o ${body.softMany}’n cyhoeddi meincnod ar sail yr asesiadau y mae ${body.many}’n eu rhoi iddi. Y bobl sy’n rhedeg y bot hwn sy’n ei ychwanegu wedyn.`,
    handIn: `Gall eich ${body.one} gymryd rhan: mae arweinydd yr asesiad hwn yn pwyso **Rhoi data** ac yn cytuno.`,
    version: (own, theirs) =>
      `Mae’r meincnod ar gyfer fersiwn ${theirs} o’r cwestiynau. Mae’r asesiad hwn yn defnyddio fersiwn ${own}, felly ni ellir cymharu’r ddau.`,
    cohort: `Mae rhy ychydig o ${body.softMany} wedi rhoi asesiad, felly ni chyhoeddir ffigurau eto. Mae angen o leiaf chwech.`,
    meanwhile: 'Tan hynny mae’r canlyniadau’n dangos pa mor bell yw pob maes o’ch targed chi.',
  },
})
