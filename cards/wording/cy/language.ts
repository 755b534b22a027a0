// The Welsh words about the language itself: which one a person reads, and how to change it.

import type { WelshBody } from '../../../lib/bodies/welsh.ts'
import type { Wording } from '../en/en.ts'

export const cyLanguage = (body: WelshBody): Wording['language'] => ({
  name: 'Cymraeg',
  heading: 'Iaith',
  chosen: 'O hyn ymlaen, byddaf yn ysgrifennu atoch yn Gymraeg.',
  now: 'Rwy’n ysgrifennu atoch yn Gymraeg.',
  change: 'Teipiwch **English** neu **Cymraeg** i newid yr iaith. Rwy’n deall y ddwy ar unrhyw adeg.',
  shared: `Mae’r cardiau y mae pawb mewn sianel yn eu darllen yn dilyn iaith y sianel. Arweinydd sy’n ei gosod, yng ngosodiadau asesiad ${body.the}.`,
  asksInOther: 'Nid yw cwestiynau’r fersiwn hwn ar gael yn Gymraeg. Fe’u gofynnir yn Saesneg.',
  setting: 'Iaith y cardiau y mae pawb yn eu darllen',
  settings: {
    both: 'Y ddwy, Saesneg yn gyntaf',
    en: 'Saesneg',
    cy: 'Cymraeg',
  },
})
