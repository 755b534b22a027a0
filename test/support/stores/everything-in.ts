// Reads every assessment of the tests' home tenant from a store.

import type { Assessment } from '../../../assessment/assessment.ts'
import { assessmentsIn } from '../../../store/collections/assessments.ts'
import type { Store } from '../../../store/store.ts'
import { homeTenant } from '../people/activities.ts'

/** Reads through the bot's own store, and closes it. */
export async function everythingIn(store: Store): Promise<readonly Assessment[]> {
  const listed = await Array.fromAsync(assessmentsIn(store).list(homeTenant))
  await store.close()
  return listed.map(({ value }) => value)
}
