// The Welsh words for comparing over time, sharing, and presenting to a meeting.

import type { WelshBody } from '../../../lib/bodies/welsh.ts'
import { lowerFirst } from '../../../lib/sentence.ts'
import { areAnswered, areChanged, areClosed, areDone, areOpened, areUnshown } from '../../../lib/welsh/agreeing.ts'
import type { Wording } from '../en/en.ts'
import { andMore, answers, capital, gaps, planEntries, questions, submissions } from './nouns.ts'

export const cySharing = (body: WelshBody): Wording['sharing'] => ({
  buttons: { compare: 'Cymharu', share: 'Rhannu', more: 'Rhagor' },
  more: {
    heading: 'Rhagor am y canlyniadau hyn',
    ways: {
      files: ['Cael ffeil', 'Papur bwrdd, llyfr gwaith Excel, neu dablau ar gyfer rhaglenni eraill.'],
      compare: ['Cymharu â’r tro diwethaf', 'Sgoriau, bylchau ac atebion wrth ymyl rhai cyflwyniad cynharach.'],
      share: ['Rhannu’r canlyniadau hyn', 'Pwy allai eu darllen, a sut i’w postio mewn sgwrs neu sianel.'],
      levels: ['Ystyr y lefelau', 'Y lefelau o’r gyntaf i’r olaf, pob un mewn brawddeg.'],
      scoring: ['Sut y cyfrifir hyn', 'Sut y daw atebion yn lefelau a sgoriau.'],
    },
  },
  share: {
    heading: 'Rhannu eich canlyniadau',
    who: {
      own: 'Dim ond chi sy’n gallu gweld y farn bersonol hon. Chi sy’n penderfynu pwy arall: gall pawb yn y sgwrs neu’r sianel lle byddwch yn postio’r cerdyn ei ddarllen.',
      team: 'Gall pawb yn sianel neu sgwrs yr asesiad hwn ei weld. Os postiwch y cerdyn yn rhywle arall, gall y bobl yno ei ddarllen hefyd.',
    },
    steps: [
      'Ysgrifennwch neges mewn unrhyw sgwrs neu sianel, a phwyswch **+** oddi tani.',
      'Dewiswch yr ap hwn, a chwiliwch am yr asesiad yn ôl teitl, dyddiad neu le.',
      'Darllenwch pwy fydd yn gallu ei weld, dewiswch ef, ac anfonwch y neges.',
    ],
    forward: 'Cael y cerdyn fel neges ar wahân, ac anfon y neges honno ymlaen.',
    orForward: 'Neu gael y cerdyn fel neges ar wahân, ac anfon y neges honno ymlaen.',
    dated: 'Mae dyddiad ar y cerdyn ac nid yw’n newid wedyn. Nodir yn hanes yr asesiad eich bod wedi ei gymryd.',
    giveCard: 'Cael y cerdyn',
    open: 'Agor yr asesiad yn Teams',
    submitted: (day) => `Cyflwynwyd ar ${day}.`,
    asOf: (day, open, unsure) => {
      const left = [open > 0 && `${questions(open)} yn agored o hyd`, unsure > 0 && `${unsure} â’r ateb Ddim yn siŵr`]
      return `Fel yr oedd ar ${day}${open + unsure > 0 ? ` (${left.filter(Boolean).join(', ')})` : ''}.`
    },
  },
  present: {
    headings: {
      headline: 'Ble rydym yn sefyll',
      picture: 'Fesul maes',
      strengths: 'Ble rydym ar ein cryfaf',
      gaps: 'Beth i’w wneud yn gyntaf',
      plan: 'Beth sydd wedi’i gynllunio',
    },
    step: (nth, of) => `${nth} o ${of}`,
    leads: 'Arweinydd sy’n troi’r dudalen i bawb.',
    noStrength: 'Nid oes dim yn ei le eto.',
    noGap: 'Nid oes bwlch hyd at y targedau yn hysbys.',
  },
  search: {
    stillOpen: (answered, asked) => `Ar agor, ${answered} o ${asked} ${areAnswered(answered)}.`,
    whoReads: {
      own: 'Dim ond chi sy’n gweld y farn hon nawr. Bydd pawb lle byddwch yn ei phostio yn gallu ei darllen.',
      team: 'Aelodau ei sianel sy’n gweld yr asesiad hwn nawr. Bydd pawb lle byddwch yn ei bostio yn gallu ei ddarllen.',
    },
    places: { own: 'barn bersonol', team: `asesiad ${body.the}`, here: 'yma hon sgwrs sianel' },
    states: { submitted: 'cyflwynwyd gorffennwyd wedi gorffen', open: 'agored ar agor' },
    nothingFound: 'Ni chafwyd hyd i ddim. Chwiliwch am deitl, dyddiad fel “Mai 2026”, “agored” neu “cyflwynwyd”.',
    nothingYet: 'Nid oes canlyniadau eto. Agorwch sgwrs â’r ap hwn a theipiwch “cychwyn”.',
  },
  compare: {
    heading: (day) => `Beth sydd wedi newid ers ${day}`,
    nothing: 'Dim i gymharu ag ef eto',
    nothingYet: {
      own: 'Bob tro y byddwch yn gorffen asesiad, rwy’n cadw ei ganlyniadau. Gydag ail asesiad, rwy’n dangos y ddau ochr yn ochr.',
      team: `Bob tro y byddwch yn cyflwyno asesiad ${body.the}, rwy’n cadw ei ganlyniadau. O’r asesiad nesaf ymlaen, rwy’n dangos y ddau ochr yn ochr.`,
    },
    elsewhere: (n) => `${capital(areUnshown(n))}: ${submissions(n)} cynharach â chwestiynau nad ydynt gennyf.`,
    earlier: 'Bryd hynny',
    later: 'Nawr',
    from: (title, day) => `${title}, gorffennwyd ar ${day}`,
    until: (title, day, isOpen) => `${title}, ${isOpen ? `fel y mae ar ${day}` : `gorffennwyd ar ${day}`}`,
    muchChanged: (changed, compared) =>
      `Newidiodd ${questions(changed)} yn y cyfamser, mwy na degfed ran. Felly dim ond y rhai a arhosodd yr un fath a gymherir yma (${questions(compared)}), ac ohonynt hwy yn unig y daw pob sgôr ar y cerdyn hwn.`,
    score: 'Sgôr gyffredinol',
    inPlace: 'Yn eu lle',
    levels: (before, after) => `Bryd hynny: ${lowerFirst(before)}. Nawr: ${lowerFirst(after)}`,
    scores: (before, after, levels) => `${before} bryd hynny, ${after} nawr, o ${levels}`,
    shares: (before, after) => `${before} bryd hynny, ${after} nawr`,
    ofCriteria: (met, of) => `${met} o ${of}`,
    directions: {
      up: (by) => `▲ wedi codi ${by}`,
      down: (by) => `▼ wedi gostwng ${by}`,
      same: 'yr un fath',
      unknown: 'ni ellir cymharu',
    },
    slightly: { up: '▲ wedi codi llai na 0.1', down: '▼ wedi gostwng llai na 0.1' },
    functions: 'Fesul maes',
    noneComparable: 'Ni ellir cymharu unrhyw faes eto: mae rhy ychydig o atebion ar un ochr.',
    noScore: 'dim sgôr',
    target: (before, after) => `targed ${before} bryd hynny, ${after} nawr`,
    closed: (n) => `${gaps(n)} ${areClosed(n)}`,
    opened: (n) => `${gaps(n)} ${areOpened(n)}`,
    answers: (n) => `${answers(n)} wedi newid`,
    answer: (before, after) => `${before} bryd hynny, ${after} nawr`,
    plan: (n) => `${planEntries(n)} yn y cynllun ${areDone(n)}`,
    planMet: 'yr ateb yw Ydy',
    planOpen: 'heb yr ateb Ydy eto',
    added: (n) => `${questions(n)} newydd`,
    dropped: (n) => `${questions(n)} wedi mynd`,
    changed: (n) => `${questions(n)} ${areChanged(n)}`,
    andMore: (n) => andMore(n),
    trend: 'Dros amser',
    trendHint: 'Pwyswch linell i gymharu â hi.',
    trendOf: (n) => `O’r ${questions(n)} sy’n gyffredin i’r rhain i gyd.`,
    point: (day, score, levels) => `${day}: ${score} o ${levels}`,
    pointOpen: (day, score, levels) => `Nawr, ${day}: ${score} o ${levels}`,
    since: (day) => `Cymharu â ${day}`,
  },
})
