// A zod schema for a branded id, so that every input goes through the same parser.

import { z } from 'zod'

/** Makes a schema that accepts the strings that `parse` accepts, typed as the branded id. */
export function branded<Id extends string>(parse: (value: unknown) => Id | undefined): z.ZodType<Id> {
  return z.string().transform((value, context): Id => {
    const id = parse(value)
    if (id !== undefined) return id
    context.addIssue('not an id')
    return z.NEVER
  })
}
