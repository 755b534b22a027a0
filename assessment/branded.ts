// A zod schema for a branded id, so that every door parses ids with the one parser there is.

import { z } from 'zod'

/** A string that `parse` takes; its type is the branded id. */
export function branded<Id extends string>(parse: (value: unknown) => Id | undefined): z.ZodType<Id> {
  return z.string().transform((value, context): Id => {
    const id = parse(value)
    if (id !== undefined) return id
    context.addIssue('not an id')
    return z.NEVER
  })
}
