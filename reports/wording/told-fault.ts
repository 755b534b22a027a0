// A fault of a table as data: the name of a sentence and its values. Each language has its own sentence.

import type { StoredFault } from '../../assessment/people/staged-import.ts'
import type { FaultWords } from './faults-en.ts'

/** The name of a fault, then the values of its sentence. It can be stored and worded later in any language. */
export type ToldFault = {
  [Name in keyof FaultWords]: readonly [Name, ...Parameters<FaultWords[Name]>]
}[keyof FaultWords]

/** The sentence, without a full stop. For an unknown fault, its name and values. */
export function sayFault(words: FaultWords, [name, ...values]: ToldFault | StoredFault): string {
  const say = Object.hasOwn(words, name) ? words[name as keyof FaultWords] : undefined
  if (!say) return [name, ...values].join(' ')
  return (say as (...given: readonly (string | number)[]) => string)(...values)
}
