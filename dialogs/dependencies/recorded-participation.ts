// Lists a council return in the records of people before the return names them, so that their erasure finds it.

import type { Assessment } from '../../assessment/assessment.ts'
import type { AssessmentId, PersonId } from '../../assessment/ids.ts'
import { peopleInTeam } from '../../assessment/team/people-in.ts'
import { assessmentOf } from '../../store/collections/ballots.ts'
import { changeAfter } from '../../store/documents/change-after.ts'
import type { Turn } from '../turn.ts'
import type { Dependencies } from './dependencies.ts'

type PersonAndTime = Pick<Turn, 'tenant' | 'person' | 'now'>

/** Wraps the dependencies. A change that would name an unlisted person waits until they are listed, then runs again. */
export function recordedParticipation({ person, now }: PersonAndTime, deps: Dependencies): Dependencies {
  const { assessments, ballots, participation } = deps

  async function list(tenant: string, id: AssessmentId, people: Iterable<PersonId>): Promise<void> {
    for (const named of people) await participation.list(tenant, named, id, now)
  }

  return {
    ...deps,
    ballots: {
      ...ballots,
      async change(tenant, id, step) {
        await list(tenant, assessmentOf(id), [person])
        return ballots.change(tenant, id, step)
      },
    },
    assessments: {
      ...assessments,
      change(tenant, id, step) {
        const listed = new Set<PersonId>()
        return changeAfter(
          assessments,
          [tenant, id],
          step,
          (current, decision) => {
            const unlisted = decision.type === 'save' ? newcomers(current, decision.value, person) : []
            const missing = unlisted.filter((one) => !listed.has(one))
            return missing.length > 0 ? missing : undefined
          },
          async (missing) => {
            await list(tenant, id as AssessmentId, missing)
            for (const one of missing) listed.add(one)
          },
        )
      },
    },
  }
}

/**
 * The turn's person and the people who get a role by the change. None for a personal view, which its owner's record
 * lists.
 */
function newcomers(before: Assessment | undefined, { team }: Assessment, person: PersonId): readonly PersonId[] {
  if (!team) return []
  const known = new Set(before?.team ? peopleInTeam(before.team) : [])
  return [...new Set([person, ...peopleInTeam(team).filter((one) => !known.has(one))])]
}
