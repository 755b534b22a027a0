// Gives a simulated person an assessment with open questions.

import type { Person } from './person.ts'
import { post } from './post.ts'

/** Starts another assessment. A person has at most twenty open ones; then a new colleague replaces them. */
export async function begin(url: string, one: Person): Promise<void> {
  const start = async () => one.sees(JSON.parse(await post(url, one.press({ do: 'start', another: true, sure: true }))))
  await start()
  if (one.offered('yes')) return
  one.leaves()
  await start()
}
