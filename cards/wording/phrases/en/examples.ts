// All English examples for the matcher: the usual ones, and more from many kinds of speakers.

import { beginning as everydayBeginning } from './everyday/beginning.ts'
import { explained as everydayExplained } from './everyday/explained.ts'
import { files as everydayFiles } from './everyday/files.ts'
import { midway } from './everyday/midway.ts'
import { others as everydayOthers } from './everyday/others.ts'
import { outcomes as everydayOutcomes } from './everyday/outcomes.ts'
import { privacy as everydayPrivacy } from './everyday/privacy.ts'
import { question as everydayQuestion } from './everyday/question.ts'
import { readResults } from './everyday/read-results.ts'
import { together as everydayTogether } from './everyday/together.ts'
import { offhand } from './offhand.ts'
import { office } from './office.ts'
import { assurance } from './usual/assurance.ts'
import { beginning } from './usual/beginning.ts'
import { moving } from './usual/moving.ts'
import { privacy } from './usual/privacy.ts'
import { question } from './usual/question.ts'
import { reading } from './usual/reading.ts'
import { results } from './usual/results.ts'
import { settings } from './usual/settings.ts'
import { sharing } from './usual/sharing.ts'
import { talk } from './usual/talk.ts'
import { team } from './usual/team.ts'
import { about } from './varied/about.ts'
import { beginning as moreBeginning } from './varied/beginning.ts'
import { correcting } from './varied/correcting.ts'
import { goingTo } from './varied/going-to.ts'
import { grounds } from './varied/grounds.ts'
import { handingOver } from './varied/handing-over.ts'
import { levels } from './varied/levels.ts'
import { meaning } from './varied/meaning.ts'
import { privacy as morePrivacy } from './varied/privacy.ts'
import { results as moreResults } from './varied/results.ts'
import { roles } from './varied/roles.ts'
import { setting } from './varied/setting.ts'
import { sharing as moreSharing } from './varied/sharing.ts'
import { stopping } from './varied/stopping.ts'
import { talk as moreTalk } from './varied/talk.ts'

const usual = {
  ...assurance,
  ...beginning,
  ...moving,
  ...privacy,
  ...question,
  ...reading,
  ...results,
  ...settings,
  ...sharing,
  ...talk,
  ...team,
}

const varied: Readonly<Record<string, readonly string[]>> = {
  ...about,
  ...moreBeginning,
  ...correcting,
  ...goingTo,
  ...grounds,
  ...handingOver,
  ...levels,
  ...meaning,
  ...morePrivacy,
  ...moreResults,
  ...roles,
  ...setting,
  ...moreSharing,
  ...stopping,
  ...moreTalk,
}

const spoken: Readonly<Record<string, readonly string[]>> = offhand
const everyday: Readonly<Record<string, readonly string[]>> = {
  ...everydayBeginning,
  ...everydayExplained,
  ...everydayFiles,
  ...everydayOthers,
  ...everydayOutcomes,
  ...everydayPrivacy,
  ...everydayQuestion,
  ...everydayTogether,
}
const besideQuestions: Readonly<Record<string, readonly string[]>> = midway
const between: Readonly<Record<string, readonly string[]>> = office
const afterwards: Readonly<Record<string, readonly string[]>> = readResults

/** The examples of each intent. */
export const examples = Object.fromEntries(
  Object.entries(usual).map(([intent, list]) => [
    intent,
    [
      ...list,
      ...(varied[intent] ?? []),
      ...(spoken[intent] ?? []),
      ...(between[intent] ?? []),
      ...(everyday[intent] ?? []),
      ...(besideQuestions[intent] ?? []),
      ...(afterwards[intent] ?? []),
    ],
  ]),
) as unknown as Readonly<Record<keyof typeof usual, readonly string[]>>
