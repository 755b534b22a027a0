// Finds the council of a new assessment, and asks if the tenant has several.

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
  /** The id of the new assessment. */
  readonly id: AssessmentId
  readonly isReturn: boolean
  /**
   * The council of the previous assessment. A personal view uses it; for a council return it comes first in the list.
   */
  readonly last: string | undefined
}

/**
 * The council in the press, or the only one. With several it asks: for each council return, and for a person's first
 * personal view.
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
