// The Welsh words for the councils of one tenant: which one an assessment is about, and how another one is added.

import type { Wording } from '../en/en.ts'

export const cyCouncils: Wording['councils'] = {
  unnamed: (number) => `Cyngor ${number} (heb enw eto)`,
  choose: {
    heading: 'Pa gyngor?',
    ofReturn:
      'Mae sawl cyngor yn defnyddio’r bot hwn yma. Cedwir canlyniadau pob un ar wahân. Pa un yw cyngor yr asesiad hwn?',
    ofView:
      'Mae sawl cyngor yn defnyddio’r bot hwn yma. Cedwir canlyniadau pob un ar wahân. Am ba un y mae eich atebion?',
    last: 'Cyngor yr asesiad diwethaf yma',
    missing:
      'Ddim ar y rhestr? Pwyswch unrhyw un ohonynt. Yna gall arweinydd ychwanegu eich cyngor o dan **Gosodiadau**, **Cyngor**.',
    missingView:
      'Ddim ar y rhestr? Pwyswch unrhyw un ohonynt, a’i newid o dan **Gosodiadau**, **Cyngor** pan fydd eich cyngor yno.',
  },
  row: {
    ofReturn: 'Asesiad cyngor arall yw hwn',
    ofView: 'Barn am gyngor arall yw hon',
    what: 'Ar gyfer cynghorau sy’n rhannu un tenant Microsoft 365.',
  },
  change: {
    heading: 'Pa gyngor?',
    ofReturn:
      'Mae cymariaethau, cynlluniau a’r meincnod yn cadw cynghorau ar wahân. Mae atebion, targedau a chynllun yr asesiad hwn yn aros gydag ef. Mae’n perthyn i’r cyngor hwn:',
    ofView: 'Mae cymariaethau’n cadw cynghorau ar wahân. Mae eich atebion yn aros fel y maent. Maent am y cyngor hwn:',
    which: 'Cyngor',
    other: 'Enw’r cyngor arall',
    added: 'Neu ychwanegwch gyngor: ei enw',
    addedPlaceholder: 'Enw’r cyngor',
    only: 'Mae enw yma’n ychwanegu’r cyngor hwnnw at y rhestr. Gosodwch ei fath a’i wlad wedyn.',
    most: (n) => `Mae ${n} cyngor ar y rhestr, sef y nifer mwyaf posibl.`,
    none: 'Nid oes cyngor arall ar y rhestr.',
    save: 'Cadw',
  },
}
