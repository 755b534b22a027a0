// The rows of the table of presses on the reliability of results.

import { showDisputed } from './disputed.ts'
import { missingEvidence } from './missing-evidence.ts'
import { chooseCounted, showNewestPerception, showOwnPerception, uncountAll } from './perception/own-perception.ts'
import { showPerception } from './perception/show-perception.ts'
import { answerSpot, decline, handIn, showSpotQuestion } from './spot/spot-colleague.ts'
import { askColleague, discussDifference, endCheck, pickColleague, showSpotChecks } from './spot/spot-lead.ts'

export const confidenceRows = {
  evidence: { place: 'anywhere', looks: true, flow: missingEvidence },
  disputed: { place: 'anywhere', looks: true, flow: showDisputed },
  'spot-checks': { place: 'anywhere', looks: true, flow: showSpotChecks },
  'spot-pick': { place: 'anywhere', looks: true, flow: pickColleague },
  'spot-draw': { place: 'anywhere', looks: false, flow: askColleague },
  'spot-end': { place: 'anywhere', looks: false, flow: endCheck },
  'spot-discuss': { place: 'anywhere', looks: false, flow: discussDifference },
  perception: { place: 'anywhere', looks: true, flow: showPerception },
  'own-perception': { place: 'personal', looks: true, flow: showOwnPerception },
  'my-perception': { place: 'personal', looks: true, flow: showNewestPerception },
  'count-view': { place: 'personal', looks: false, flow: chooseCounted },
  'uncount-views': { place: 'personal', looks: false, flow: uncountAll },
  // The colleague presses these in their own chat, because other members must not see the answers.
  'spot-go': { place: 'personal', looks: true, flow: showSpotQuestion },
  'spot-answer': { place: 'personal', looks: false, flow: answerSpot },
  'spot-send': { place: 'personal', looks: false, flow: handIn },
  'spot-decline': { place: 'personal', looks: false, flow: decline },
} as const
