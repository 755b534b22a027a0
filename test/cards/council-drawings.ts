// The cards that ask which council an assessment is of, in every state worth looking at.

import type { Assessment } from '../../assessment/assessment.ts'
import { most } from '../../assessment/limits.ts'
import { addedOrganisation } from '../../assessment/organisation/tenant-councils.ts'
import { type ChangeCouncilView, changeCouncilCard } from '../../cards/settings/change-council-card.ts'
import type { ListedCouncil } from '../../cards/settings/listed-council.ts'
import { partCard } from '../../cards/settings/part-card.ts'
import { chooseCouncilCard } from '../../cards/team/choose-council-card.ts'
import { standsCard } from '../../cards/team/stands-card.ts'
import * as sample from '../support/cards/sample.ts'
import { about, alone, type FiledDrawing, inFile, type Seen } from './drawing.ts'
import * as team from './team-sample.ts'

const first: ListedCouncil = { id: 'tenant', council: { name: 'Tees and Wear Combined Authority' } }
const eastmere: ListedCouncil = {
  id: addedOrganisation('1'),
  council: { name: 'Eastmere District Council', nameCy: 'Cyngor Dosbarth Eastmere' },
}
const unnamed: ListedCouncil = { id: addedOrganisation('2'), council: {} }
const several = [first, eastmere, unnamed]

/** The most councils, each with the longest name. */
const all: readonly ListedCouncil[] = [
  first,
  ...Array.from({ length: most.councils - 1 }, (_, nth) => ({
    id: addedOrganisation(String(nth).padStart(32, '0')),
    council: {
      name: `${'Wrenbridge and the Villages West of the River, Borough and County '.repeat(2).slice(0, 76)} ${nth}`,
    },
  })),
]

const change = (
  name: string,
  councils: readonly ListedCouncil[],
  assessment: Assessment = team.middle,
  rest: Partial<ChangeCouncilView> = {},
  seen: Seen | undefined = assessment.team && team.own(team.bronwen),
) => about(name, assessment, (view, drawing) => changeCouncilCard({ ...view, drawing, councils, ...rest }), seen)

const link = 'https://teams.microsoft.com/l/message/19%3Aboard%40thread.tacv2/1'

export const councilDrawings: readonly FiledDrawing[] = [
  ...inFile('team/choose-council-card', [
    alone('choose-council-return', (words) =>
      chooseCouncilCard({ words, councils: several, press: { do: 'start' }, isReturn: true, last: eastmere.id }),
    ),
    alone('choose-council-view', (words) =>
      chooseCouncilCard({ words, councils: several, press: { do: 'start', another: true }, isReturn: false }),
    ),
    alone('choose-council-most', (words) =>
      chooseCouncilCard({ words, councils: all, press: { do: 'start', set: 'dma' }, isReturn: true }),
    ),
  ]),
  ...inFile('team/stands-card', [
    alone('stands-board', (words) => standsCard({ words, what: 'board', link, press: { do: 'start' } })),
    alone('stands-question', (words) =>
      standsCard({ words, what: 'question', link, press: { do: 'together', assessment: team.other } }),
    ),
  ]),
  ...inFile('settings/change-council-card', [
    change('change-council', several),
    change('change-council-first', [first]),
    change('change-council-most', all),
    change('change-council-draft', several, team.middle, { typed: { council: 'Northvale' }, isDraft: true }),
    change('change-council-faults', [first], team.middle, {
      faults: [{ input: 'council', fault: 'missing' }],
      typed: {},
    }),
    change('change-council-view', several, sample.middle),
    change('change-council-view-alone', [first], sample.middle),
  ]),
  ...inFile('settings/part-card', [
    about(
      'council-part-return',
      team.middle,
      (view, drawing) => partCard({ ...view, deployment: {}, drawing, part: 'council' }),
      team.own(team.bronwen),
    ),
    about('council-part-one-of-several', sample.middle, (view, drawing) =>
      partCard({ ...view, deployment: {}, drawing, part: 'council', isOneOfSeveral: true }),
    ),
  ]),
]
