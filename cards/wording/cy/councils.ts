// The Welsh words for the councils of one tenant: which one an assessment is about, and how another one is added.

import type { WelshBody } from '../../../lib/bodies/welsh.ts'
import type { Wording } from '../en/en.ts'

export const cyCouncils = (body: WelshBody): Wording['councils'] => ({
  unnamed: (number) => `${body.One} ${number} (heb enw eto)`,
  choose: {
    heading: `Pa ${body.soft}?`,
    ofReturn: `Mae sawl ${body.one} yn defnyddio’r bot hwn yma. Cedwir canlyniadau pob un ar wahân. Pa un yw ${body.one} yr asesiad hwn?`,
    ofView: `Mae sawl ${body.one} yn defnyddio’r bot hwn yma. Cedwir canlyniadau pob un ar wahân. Am ba un y mae eich atebion?`,
    last: `${body.One} yr asesiad diwethaf yma`,
    missing: `Ddim ar y rhestr? Pwyswch unrhyw un ohonynt. Yna gall arweinydd ychwanegu eich ${body.one} o dan **Gosodiadau**, **${body.One}**.`,
    missingView: `Ddim ar y rhestr? Pwyswch unrhyw un ohonynt, a’i newid o dan **Gosodiadau**, **${body.One}** pan fydd eich ${body.one} yno.`,
  },
  row: {
    ofReturn: `Asesiad ${body.one} arall yw hwn`,
    ofView: `Barn am ${body.soft} arall yw hon`,
    what: `Ar gyfer ${body.many} sy’n rhannu un tenant Microsoft 365.`,
  },
  change: {
    heading: `Pa ${body.soft}?`,
    ofReturn: `Mae cymariaethau, cynlluniau a’r meincnod yn cadw ${body.many} ar wahân. Mae atebion, targedau a chynllun yr asesiad hwn yn aros gydag ef. Mae’n perthyn i’r ${body.one} hwn:`,
    ofView: `Mae cymariaethau’n cadw ${body.many} ar wahân. Mae eich atebion yn aros fel y maent. Maent am ${body.the} hwn:`,
    which: body.One,
    other: `Enw’r ${body.one} arall`,
    added: `Neu ychwanegwch ${body.soft}: ei enw`,
    addedPlaceholder: `Enw’r ${body.one}`,
    only: `Mae enw yma’n ychwanegu’r ${body.one} hwnnw at y rhestr. Gosodwch ei fath a’i wlad wedyn.`,
    most: (n) => `Mae ${n} ${body.one} ar y rhestr, sef y nifer fwyaf posibl.`,
    none: `Nid oes ${body.one} arall ar y rhestr.`,
    save: 'Cadw',
  },
})
