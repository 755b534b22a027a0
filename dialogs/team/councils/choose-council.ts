// Finds the council that a new assessment is about, and asks when the tenant has several.

import type { AssessmentId } from '../../../assessment/ids.ts'
import type { PressOf } from '../../../cards/press.ts'
import { chooseCouncilCard } from '../../../cards/team/choose-council-card.ts'
import { refused } from '../../access/refused.ts'
import { wordsOf } from '../../access/view.ts'
import type { Dependencies } from '../../dependencies/dependencies.ts'
import type { Reply, Turn } from '../../turn.ts'
import { councilIds, joinCouncil, listCouncils } from './tenant-councils.ts'

/** The council of a new assessment, or the reply that asks for it. */
type Chosen = { readonly organisation: string } | { readonly reply: Reply }

type Start = {
  /** The id that the new assessment will have. */
  readonly id: AssessmentId
  readonly isReturn: boolean
  /** The council of the assessment before. A personal view takes it; for a council return it stands first in the list. */
  readonly last: string | undefined
}

/**
 * The council that the press names, or the only one there is. It asks when there are several: for each council return, and for
 * the first personal view of a person.
 */
export async function chooseCouncil(
  turn: Turn,
  deps: Dependencies,
  press: PressOf<'start'>,
  { id, isReturn, last }: Start,
): Promise<Chosen> {
  const ids = await councilIds(deps, turn.tenant)
  const asBefore = isReturn ? undefined : ids.find((one) => one === last)
  const organisation = press.organisation ?? (ids.length === 1 ? ids[0] : asBefore)
  if (organisation === undefined) {
    const councils = await listCouncils(deps, turn.tenant)
    return {
      reply: { type: 'card', card: chooseCouncilCard({ words: wordsOf(turn, deps), councils, press, isReturn, last }) },
    }
  }
  const isThere = ids.includes(organisation) && (await joinCouncil(deps, turn.tenant, organisation, id))
  return isThere ? { organisation } : { reply: await refused(turn, deps, { code: 'not-understood' }) }
}
