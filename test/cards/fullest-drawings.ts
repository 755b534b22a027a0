// Every card about the fullest possible assessment.

import { fullest } from '../support/cards/sample.ts'
import { everyCardAbout } from './drawings.ts'
import { everyFileCard } from './files-drawings.ts'
import { fullestComparison, fullestInsert } from './over-time-drawings.ts'
import { everyPlanCard } from './plan-drawings.ts'
import { everyTeamCard } from './team-drawings.ts'

export const fullestDrawings = [
  ...everyCardAbout(fullest),
  ...everyTeamCard,
  ...everyPlanCard,
  ...everyFileCard,
  ...fullestComparison,
  fullestInsert,
]
