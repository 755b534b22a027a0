// The phrases of Welsh: what the matcher reads of it.

import { wordList } from '../en/phrase-list.ts'
import type { Phrases } from '../phrases.ts'
import {
  answers,
  asides,
  besideAnswers,
  besideQualified,
  closings,
  corrections,
  doubted,
  doubtHedges,
  excuses,
  hedgedNo,
  hedges,
  notAnswers,
  ownReadersOnly,
  qualified,
  questionStarts,
} from './answers.ts'
import { beginning } from './beginning.ts'
import { concepts } from './concepts.ts'
import { everyday } from './everyday.ts'
import { moving } from './moving.ts'
import { offTopic } from './off-topic.ts'
import { privacy } from './privacy.ts'
import { question } from './question.ts'
import { results } from './results.ts'
import { settings } from './settings.ts'
import { sharing } from './sharing.ts'
import { talk } from './talk.ts'
import { team } from './team.ts'
import {
  commonWords,
  contractions,
  fillers,
  functionWords,
  keywords,
  numbered,
  numbers,
  spellings,
  synonyms,
  tens,
  times,
} from './words.ts'

const usual = {
  ...beginning,
  ...moving,
  ...question,
  ...results,
  ...sharing,
  ...privacy,
  ...settings,
  ...team,
  ...talk,
}

const more: Readonly<Record<string, readonly string[]>> = everyday

/** The examples of each intent. */
const examples = Object.fromEntries(
  Object.entries(usual).map(([intent, list]) => [intent, [...list, ...(more[intent] ?? [])]]),
) as unknown as Readonly<Record<keyof typeof usual, readonly string[]>>

export const phrasesCy: Phrases = {
  intents: examples,
  offTopic,
  fillers,
  synonyms,
  concepts,
  spellings,
  functionWords,
  commonWords,
  numbered,
  times,
  numbers,
  tens,
  answers,
  stems: 'welsh',
  contractions,
  clauseStarts: wordList('ond a ac felly achos oherwydd wedyn'),
  receivers: wordList('i'),
  asides,
  hedgedNo,
  besideAnswers,
  ownReadersOnly,
  weakStarts: wordList('mae rydym rydyn dan'),
  afterWeak: [],
  besideQualified,
  notAnswers,
  qualified,
  corrections,
  questionStarts,
  hedges,
  doubtHedges,
  closings,
  doubted,
  excuses,
  excuseJoints: wordList('felly ond achos oherwydd a ac'),
  asking: {
    verbs: wordList('ydy ydi ydyw ydyn ydym ydw ydych yw oes'),
    subjects: wordList('rhywun unrhyw hyn hwn hon hynny r y yr ni n chi nhw pawb ein fy m eich'),
  },
  noQuestion: { first: [], second: [] },
  noteStarts: ['nodyn', 'nodyn i mi', 'sylw', 'dalier sylw', 'ds'],
  wishStarts: wordList('rho rhowch dangos dangoswch gwna gwnewch anfon anfonwch'),
  keywords,
  termQuestions: {
    asks: wordList('beth be pa'),
    defines: wordList(
      'ystyr olygu golygu feddwl meddwl diffiniad diffinio diffiniwch esbonio esboniwch egluro eglurwch term gair sefyll',
    ),
    named: wordList('ein eich fy'),
    beside: wordList('yw ydy ydi mae y yr r yn n o a ac i fan hyn yma plis'),
  },
  describes: wordList('mae rydym rydyn dan dim rhai pob hanner nhw'),
}
