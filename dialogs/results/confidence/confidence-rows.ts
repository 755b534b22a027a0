// The rows of the table of presses about how far results can be relied on.

import { showDisputed } from './disputed.ts'
import { missingEvidence } from './missing-evidence.ts'

export const confidenceRows = {
  evidence: { place: 'anywhere', looks: true, flow: missingEvidence },
  disputed: { place: 'anywhere', looks: true, flow: showDisputed },
} as const
