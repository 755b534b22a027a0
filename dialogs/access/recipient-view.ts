// Makes the view of a message's recipient: in their own chat and language.

import type { PersonId } from '../../assessment/ids.ts'
import { sharedLanguage } from '../../assessment/team/channel-language.ts'
import { setOf } from '../../assessment/versions/question-sets.ts'
import type { View } from '../../cards/parts/frame.ts'
import { wordsFor } from '../../cards/parts/words.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'

/**
 * Turns a view into the view of `person`, in their language. Without a known language they get that of the channel's
 * shared cards.
 */
export async function recipientView(deps: Dependencies, tenant: string, view: View, person: PersonId): Promise<View> {
  const locale = await localeOf(deps, tenant, view, person)
  const words = wordsFor(setOf(deps.sets, view.assessment), locale, view.council)
  return { ...view, words, place: 'personal', viewer: person }
}

/** The locale of an absent person, from their record. */
export async function localeOf(
  deps: Pick<Dependencies, 'people'>,
  tenant: string,
  { assessment }: Pick<View, 'assessment'>,
  person: PersonId,
): Promise<string> {
  // A message in another language is better than none.
  const record = await deps.people.read(tenant, person).catch(() => undefined)
  return record?.language?.tag ?? sharedLanguage(assessment.team)
}
