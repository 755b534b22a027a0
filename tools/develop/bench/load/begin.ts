// Gives a person of the load an assessment with open questions.

import type { Person } from './person.ts'
import { post } from './post.ts'

/** Starts another assessment. A person has at most twenty open ones: after them a colleague takes their place. */
export async function begin(url: string, one: Person): Promise<void> {
  const start = async () => one.sees(JSON.parse(await post(url, one.press({ do: 'start', another: true, sure: true }))))
  await start()
  if (one.offered('yes')) return
  one.leaves()
  await start()
}
