// A copy of the bot without its edge: what the dialogs need, over a store and a list of members that a test gives.

import { hash, randomUUID } from 'node:crypto'
import { type PersonId, parseAssessmentId, parsePersonId } from '../../assessment/ids.ts'
import type { Member, Roster } from '../../assessment/team/team.ts'
import { questionSets } from '../../assessment/versions/question-sets.ts'
import type { Dependencies } from '../../dialogs/dependencies/dependencies.ts'
import { refusedAttemptsIn } from '../../dialogs/dependencies/refused-attempts.ts'
import type { Place, Turn } from '../../dialogs/turn.ts'
import { assessmentsIn, deletedIn } from '../../store/collections/assessments.ts'
import { auditIn } from '../../store/collections/audit.ts'
import { ballotsIn } from '../../store/collections/ballots.ts'
import { channelsIn } from '../../store/collections/channels.ts'
import { perceptionsIn } from '../../store/collections/counted/perceptions.ts'
import { teamVotesIn } from '../../store/collections/counted/team-votes.ts'
import { dueIndexIn } from '../../store/collections/due-index.ts'
import { participationIn } from '../../store/collections/erasing/participation.ts'
import { removalsIn } from '../../store/collections/erasing/removals.ts'
import { filesIn } from '../../store/collections/files.ts'
import { historyIn } from '../../store/collections/history/history.ts'
import { organisationsIn } from '../../store/collections/organisations.ts'
import { peopleIn } from '../../store/collections/people.ts'
import type { Store } from '../../store/store.ts'
import { atAnyShare } from '../support/at-any-share.ts'
import { set, there } from '../support/cards/sample.ts'

type Given = Partial<Pick<Dependencies, 'sets' | 'submission' | 'council' | 'appLink'>> & {
  readonly members: Dependencies['members']
}

/** Its collections have caches of their own, as in a separate process. */
export function copyOver(store: Store, given: Given): Dependencies {
  const audit = auditIn(store)
  const people = peopleIn(store)
  const participation = participationIn(store, people)
  return {
    sets: questionSets([set]),
    version: '1.2.3',
    council: {},
    submission: atAnyShare,
    sendsFiles: true,
    picture: async () => undefined,
    standsElsewhere: async () => undefined,
    ...given,
    idFor: ({ tenant, person, operation }) => there(parseAssessmentId(digest(tenant, person, operation))),
    newId: randomUUID,
    benchmarkFor: async () => undefined,
    formerOf: (tenant, person) => there(parsePersonId(`former-${digest(tenant, person)}`)),
    ...{ store, people, participation },
    assessments: assessmentsIn(store),
    deleted: deletedIn(store),
    files: filesIn(store),
    history: historyIn(store),
    organisations: organisationsIn(store),
    perceptions: perceptionsIn(store),
    teamVotes: teamVotesIn(store),
    removals: removalsIn(store),
    ballots: ballotsIn(store),
    channels: channelsIn(store),
    due: dueIndexIn(store),
    audit,
    refusedAttempt: refusedAttemptsIn({ audit, people, participation }),
    async noteErasure() {},
  }
}

const digest = (...parts: readonly string[]) => hash('sha256', JSON.stringify(parts)).slice(0, 32)

/** A person whose id is their name. */
export const named = (name: string): PersonId => there(parsePersonId(name))

/** A roster of these people. A question mark after a name marks a guest. */
export function rosterOf(...names: readonly string[]): Roster {
  return new Map(names.map((name) => [named(name.replace('?', '')), memberFrom(name)]))
}

function memberFrom(given: string): Member {
  const name = given.replace('?', '')
  return { person: named(name), address: `29:${name}`, name: `Name of ${name}`, isGuest: given.endsWith('?') }
}

export const channel = {
  type: 'shared',
  kind: 'channel',
  conversation: '19:leadership@thread.tacv2',
  reference: 'how Teams is reached',
} as const satisfies Place
export const ownChat: Place = { type: 'personal' }

/** A turn of this person. Fields that are not given have the usual values. */
export function turnOf(
  person: string,
  input: Turn['input'],
  given: Partial<Omit<Turn, 'person' | 'input'>> = {},
): Turn {
  return {
    tenant: 'tenant',
    person: named(person),
    place: channel,
    locale: 'en-GB',
    now: '2026-05-04T10:00:00.000Z',
    operation: `${person} ${JSON.stringify(input)}`,
    input,
    ...given,
  }
}

export const typing = (text: string, ...mentioned: readonly string[]): Turn['input'] => ({
  type: 'typed',
  text,
  mentioned: mentioned.map((name) => `29:${name}`),
})
