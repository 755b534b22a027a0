// The votes of submitted council returns: a document for each organisation and version of the questions.

import { z } from 'zod'
import type { TeamVotes } from '../../../assessment/organisation/team-votes.ts'
import { type Collection, collection } from '../../documents/collection.ts'
import type { Form } from '../../documents/stored-form.ts'
import type { Store } from '../../store.ts'

const count = z.number().int().min(0)

const schema: z.ZodType<TeamVotes> = z.object({
  returns: z.record(
    z.string(),
    z.object({ at: z.string(), ballots: z.record(z.string(), z.tuple([count, count, count])) }),
  ),
})

export const teamVotesForm: Form<TeamVotes> = { schema }

export type TeamVotesRecords = Collection<TeamVotes>

export function teamVotesIn(store: Store): TeamVotesRecords {
  return collection(store, 'votes', teamVotesForm)
}
