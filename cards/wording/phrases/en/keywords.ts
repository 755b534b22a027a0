// English words that tell an intent by themselves.

import { wordList } from './phrase-list.ts'

/** For messages that fit no example well enough. A word here means one thing only. */
export const keywords = {
  export: wordList(
    'excel spreadsheet pdf csv powerpoint docx download printout print printable printer export slides slide planner',
  ),
  compare: wordList('benchmark benchmarking compare compares compared comparison league neighbours peers rank ranking'),
  picture: wordList('chart graph radar diagram'),
  language: wordList('welsh'),
  anonymous: wordList('anonymous anonymity anonymously'),
  whoSees: wordList('confidential confidentiality private privacy visible'),
  protection: wordList('gdpr foi dpia encrypted encryption'),
  kept: wordList('retention'),
  delete: wordList('delete deleted deleting erase'),
  due: wordList('deadline'),
  remindMe: wordList('reminder reminders remind nudge nudges'),
  gaps: wordList(
    'gaps improve improvement improvements recommendations recommendation recommend priorities weaknesses',
  ),
  scoring: wordList('calculated calculation weighting weighted methodology commitment commitments'),
  length: wordList('timescale duration'),
  person: wordList('helpdesk human complaint complain'),
  handOver: wordList('reassign handover'),
  example: wordList('example examples'),
  sources: wordList('framework frameworks'),
  rename: wordList('rename'),
  progress: wordList('progress percentage'),
  device: wordList('phone mobile tablet ipad iphone android laptop'),
  law: wordList('statutory legal legally'),
  proof: wordList('upload proof'),
  results: wordList('results'),
} as const
