// The Welsh words for files: what each is for, the offer, the upload, and what went wrong.

import type { Wording } from '../en/en.ts'
import { answers } from './nouns.ts'

export const cyFiles: Wording['files'] = {
  heading: 'Cael ffeil',
  intro: 'Dewiswch ffeil. Wedyn bydd Teams yn gofyn a gaf ei rhoi yn eich OneDrive.',
  formats: {
    docx: {
      title: 'Papur bwrdd Word',
      use: 'Tair i bum tudalen i’r bwrdd, i’w gludo yn eich templed eich hun.',
      thing: 'papur bwrdd Word',
      fileName: 'aeddfedrwydd digidol',
    },
    pdf: {
      title: 'PDF',
      use: 'Yr un papur, i’w ddarllen, ei argraffu a’i basio ymlaen.',
      thing: 'PDF',
      fileName: 'aeddfedrwydd digidol',
    },
    xlsx: {
      title: 'Llyfr gwaith Excel',
      use: 'Canlyniadau, atebion â nodiadau, bylchau, cynllun a hanes, gyda hidlwyr.',
      thing: 'llyfr gwaith Excel',
      fileName: 'aeddfedrwydd digidol',
    },
    csv: {
      title: 'Atebion fel CSV',
      use: 'Tabl plaen o’r atebion, ar gyfer unrhyw daenlen neu gronfa ddata.',
      thing: 'tabl o’r atebion',
      fileName: 'aeddfedrwydd digidol atebion',
    },
    planner: {
      title: 'Cynllun fel CSV ar gyfer Planner',
      use: 'Y camau nesaf fel tabl o dasgau. Mae llif neu sgript yn eu rhoi yn Microsoft Planner.',
      thing: 'tabl o’r tasgau',
      fileName: 'aeddfedrwydd digidol cynllun',
    },
    json: {
      title: 'JSON',
      use: 'Pob ffigur ac ateb, ar gyfer rhaglenni eraill.',
      thing: 'ffeil JSON',
      fileName: 'aeddfedrwydd digidol',
    },
  },
  names: {
    in: 'Mae enwau pobl yn y ffeiliau: pwy sy’n berchen ar gam gweithredu, a phwy a roddodd ateb.',
    out: 'Nid oes enwau pobl yn y ffeiliau. Gall nodyn enwi person yn ei eiriau o hyd.',
    leaveOut: 'Gadael enwau allan',
    putIn: 'Rhoi enwau i mewn',
  },
  figures: 'Mae ffeil yn dal ffigurau’r foment pan fyddwch yn ei derbyn. Gall pawb sy’n cael y ffeil ei darllen.',
  offered: (name) =>
    `Isod, mae Teams yn gofyn a gaf roi “${name}” yn eich OneDrive. Pwyswch Allow (Caniatáu) yno o fewn diwrnod.`,
  describe: (title) => `Canlyniadau’r Asesiad Aeddfedrwydd Digidol: ${title}`,
  buttons: { again: 'Rhoi cynnig arall arni', files: 'Ffeiliau eraill', text: 'Ei ddangos fel testun' },

  making: { heading: 'Rwy’n gwneud eich ffeil', line: (thing) => `Yn cael ei gwneud: ${thing}.` },
  uploading: {
    heading: 'Mae eich ffeil ar ei ffordd',
    line: (thing, kilobytes) => `Wedi’i gwneud: ${thing} (${kilobytes} KB). Mae’n mynd i’ch OneDrive nawr.`,
  },
  sent: {
    heading: 'Mae eich ffeil yno',
    line: (thing) => `Yn eich OneDrive, ac yn y neges isod: ${thing}.`,
  },
  declined: {
    heading: 'Nid anfonwyd ffeil',
    line: (thing) =>
      `Ni wnaethoch ganiatáu’r ffeil (${thing}), felly ni chafodd ei gwneud. Gofynnwch eto ar unrhyw adeg.`,
  },
  gone: {
    heading: 'Nid yw’r cynnig hwn ar agor mwyach',
    line: 'Mae cynnig o ffeil yn para am un diwrnod ac ar gyfer un ffeil. Nid anfonwyd dim. Teipiwch **allforio** i gael un newydd.',
  },
  failed: {
    heading: 'Ni ellid anfon y ffeil',
    kept: 'Mae eich atebion a’ch canlyniadau fel yr oeddent.',
    why: {
      busy: 'Mae gan OneDrive neu gennyf fi ormod i’w wneud ar hyn o bryd. Rhowch gynnig arall arni mewn ychydig funudau.',
      slow: 'Cymerodd eich OneDrive ormod o amser. Rhowch gynnig arall arni mewn ychydig funudau.',
      refused:
        'Ni dderbyniodd eich OneDrive y ffeil. Gwiriwch y gallwch gadw ffeil yno eich hun, yna rhowch gynnig arall arni.',
      address:
        'Enwodd Teams le ar gyfer y ffeil nad wyf yn anfon ffeiliau iddo. Rhowch gynnig arall arni; os bydd yn digwydd ddwywaith, dywedwch wrth y bobl sy’n gofalu am yr ap hwn.',
      perhaps:
        'Torrodd y cysylltiad ar y diwedd, felly efallai fod y ffeil wedi cyrraedd. Edrychwch yn eich OneDrive cyn rhoi cynnig arall arni.',
      'too-large': 'Mae’r ffeil wedi mynd yn rhy fawr i’w hanfon. Dewiswch fath arall o ffeil, neu’r testun.',
      broken: 'Methais â gwneud y ffeil. Rhowch gynnig arall arni, neu dywedwch wrth y bobl sy’n gofalu am yr ap hwn.',
      interrupted:
        'Cefais fy ailgychwyn tra oedd y ffeil ar ei ffordd, felly efallai ei bod ar goll. Rhowch gynnig arall arni.',
    },
  },

  text: {
    heading: 'Y papur bwrdd fel testun',
    page: (n, of) => `Tudalen ${n} o ${of}`,
    next: 'Tudalen nesaf',
    back: 'Tudalen flaenorol',
    hint: 'Nid yw Teams yn derbyn ffeiliau gennyf yma. Dyma’r un papur fel testun: copïwch yr hyn sydd ei angen arnoch i’ch dogfen eich hun.',
  },

  sendBack: 'Gallwch lenwi atebion yn y llyfr gwaith neu yn yr atebion fel CSV, ac anfon y ffeil ataf yn y sgwrs hon.',
  imports: {
    heading: 'Beth fyddai eich ffeil yn ei newid',
    into: (title) => `Mae’n mynd i: ${title}. Pwyswch un arall isod os mai hwnnw yr ydych yn ei feddwl.`,
    instead: (title) => `Neu: ${title}`,
    counts: (fresh, changed, same, wrong) =>
      `**${fresh}** newydd, **${changed}** wedi newid, **${same}** yr un fath, **${wrong}** yn anghywir. Nid oes dim wedi’i gadw eto.`,
    wrong: 'Mae rhesi’n anghywir, felly ni ellir cadw dim. Cywirwch nhw yn y ffeil a’i hanfon eto.',
    nothing: 'Mae’r ffeil yn dweud yr hyn sy’n sefyll yn barod.',
    noAnswer: 'dim ateb',
    wrongRow: (line, id) => `Mae llinell ${line} yn anghywir: ${id}`,
    newRow: (line, title, value) => `Llinell ${line}, newydd: ${title}: ${value}`,
    changedRow: (line, title, was, value) => `Llinell ${line}, wedi newid: ${title}: ${was} o’r blaen, ${value} nawr`,
    page: (n, of) => `Tudalen ${n} o ${of}`,
    next: 'Rhagor o resi',
    back: 'Rhesi blaenorol',
    until: 'Mae gennych ddiwrnod i gadw hyn. Wedi hynny, anfonwch y ffeil eto.',
    confirm: (n) => `Cadw ${answers(n)}`,
    undo: 'Dadwneud',
    saved: {
      heading: 'Mae eich ffeil wedi’i chadw',
      line: (n) => `Cadwyd ${answers(n)} o’ch ffeil.`,
    },
    undone: {
      heading: 'Tynnwyd yn ôl',
      line: (n) => `Mae ${answers(n)} fel o’r blaen. Mae nodiadau a dolenni o’r ffeil yn aros.`,
    },
    refused: {
      heading: 'Methais â defnyddio’r ffeil hon',
      nothing: 'Ni chadwyd dim.',
      why: {
        'nothing-started': 'Nid oes gennych asesiad i’w lenwi. Teipiwch **cychwyn**, yna anfonwch y ffeil eto.',
        finished:
          'Mae’r asesiad a ddefnyddioch ddiwethaf wedi’i orffen. Ailagorwch ef neu cychwynnwch un arall, yna anfonwch y ffeil.',
        'too-many-rows':
          'Mae gan y tabl fwy o resi nag sydd o gwestiynau mewn unrhyw asesiad. Anfonwch y ffeil a roddodd **allforio** i chi.',
        unreadable: 'Rhaid i’r ffeil fod yn llyfr gwaith Excel neu’n ffeil CSV â’r colofnau “cwestiwn” ac “ateb”.',
        gone: 'Mae’r hyn a anfonoch yn fwy na diwrnod oed, neu rydych wedi anfon ffeil arall ers hynny. Anfonwch y ffeil eto.',
        'wrong-rows': 'Mae rhesi o’r ffeil yn anghywir. Cywirwch nhw, a’i hanfon eto.',
        'changed-since':
          'Mae ateb wedi newid ers i mi ddarllen eich ffeil. Anfonwch y ffeil eto i weld beth fyddai’n ei newid nawr.',
        address: 'Enwodd Teams le ar gyfer y ffeil nad wyf yn darllen ffeiliau ohono.',
        'too-large': 'Mae’r ffeil yn fwy na 5 MB.',
        'not-downloaded': 'Methais â nôl y ffeil o Teams. Anfonwch hi eto mewn ychydig funudau.',
        'too-slow':
          'Methais â darllen y ffeil o fewn ychydig eiliadau. Anfonwch hi eto mewn ychydig funudau. Os bydd hynny’n methu hefyd, copïwch yr atebion i ffeil newydd.',
        several: 'Anfonoch sawl ffeil ar unwaith. Anfonwch un ar y tro.',
      },
    },
  },

  private:
    'Dewiswch yno pa ffeil yr ydych ei heisiau. Dim ond yn ein sgwrs breifat y mae Teams yn derbyn ffeiliau gennyf.',
}
