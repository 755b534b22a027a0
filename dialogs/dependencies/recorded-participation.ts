// Lists a council return with everybody whom a turn makes it name, before it names them: erasing them finds it then.

import type { Assessment } from '../../assessment/assessment.ts'
import type { AssessmentId, PersonId } from '../../assessment/ids.ts'
import { peopleInTeam } from '../../assessment/team/people-in.ts'
import { assessmentOf } from '../../store/collections/ballots.ts'
import type { Step } from '../../store/documents/change.ts'
import type { Turn } from '../turn.ts'
import type { Dependencies } from './dependencies.ts'

type PersonAndTime = Pick<Turn, 'tenant' | 'person' | 'now'>

/** The dependencies of one turn. A change that would name an unlisted person is put off, they are listed, and it runs again. */
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
      async change<Decision extends Step<Assessment, unknown>>(
        tenant: string,
        id: string,
        step: (current: Assessment | undefined) => Decision,
      ): Promise<Decision['result']> {
        const listed = new Set<PersonId>()
        for (;;) {
          const outcome = await assessments.change<Step<Assessment, Outcome<Decision['result']>>>(
            tenant,
            id,
            (current) => {
              const decision = step(current)
              const unlisted = decision.type === 'save' ? newcomers(current, decision.value, person) : []
              const missing = unlisted.filter((one) => !listed.has(one))
              if (missing.length > 0) return { type: 'keep', result: { missing } }
              return { ...decision, result: { done: decision.result } }
            },
          )
          if ('done' in outcome) return outcome.done
          await list(tenant, id as AssessmentId, outcome.missing)
          for (const one of outcome.missing) listed.add(one)
        }
      },
    },
  }
}

type Outcome<Result> = { readonly done: Result } | { readonly missing: readonly PersonId[] }

/** The person of the turn and those who get a role by it. A personal view has none: its owner's record lists it. */
function newcomers(before: Assessment | undefined, { team }: Assessment, person: PersonId): readonly PersonId[] {
  if (!team) return []
  const known = new Set(before?.team ? peopleInTeam(before.team) : [])
  return [...new Set([person, ...peopleInTeam(team).filter((one) => !known.has(one))])]
}
