// Parses the requests of the search extension: a search for results, or the choice of one.

import { z } from 'zod'
import { branded } from '../../assessment/branded.ts'
import { type AssessmentId, parseAssessmentId } from '../../assessment/ids.ts'
import type { Input } from '../../dialogs/turn.ts'
import type { IncomingActivity } from './activity.ts'

/** The extension's command in the manifest. */
export const searchCommand = 'findResults'

/**
 * `search`: `initial` if the person has typed nothing yet. `choose`: the person pressed a result; `id` is undefined for
 * data that this bot never put into a result.
 */
export type ExtensionRequest =
  | { readonly type: 'search'; readonly text: string; readonly skip: number; readonly count: number }
  | { readonly type: 'choose'; readonly id: AssessmentId | undefined }

// Microsoft Learn, "Respond to search command": name and shape of both invokes.
const query = z.object({
  commandId: z.literal(searchCommand),
  parameters: z
    .array(z.object({ name: z.string(), value: z.string().max(1024).catch('') }))
    .optional()
    .catch(undefined),
  queryOptions: z
    .object({ skip: z.int().min(0).max(10_000).catch(0), count: z.int().min(1).max(100).catch(25) })
    .catch({ skip: 0, count: 25 })
    .optional(),
})
const choice = z.object({ assessment: branded(parseAssessmentId) })

/** The parameter that Teams sends before a person has typed. */
const initialRun = 'initialRun'

/** Parses a request of the search extension; `undefined` for any other activity. */
export function extensionRequestOf({ type, name, value }: IncomingActivity): ExtensionRequest | undefined {
  if (type !== 'invoke') return undefined
  if (name === 'composeExtension/selectItem') return { type: 'choose', id: choice.safeParse(value).data?.assessment }
  if (name !== 'composeExtension/query') return undefined
  const asked = query.safeParse(value).data
  if (!asked) return undefined
  const { parameters = [], queryOptions: { skip, count } = { skip: 0, count: 25 } } = asked
  const text = parameters
    .filter((each) => each.name !== initialRun)
    .map((each) => each.value)
    .join(' ')
  return { type: 'search', text, skip, count }
}

/**
 * Translates the request into an input of the person's own chat: a press for an assessment by its id, or typed words
 * for a search.
 */
export function inputOfRequest(request: ExtensionRequest): Input {
  if (request.type === 'search') return { type: 'typed', text: request.text, mentioned: [] }
  const press = request.id === undefined ? undefined : ({ do: 'results', assessment: request.id } as const)
  return { type: 'pressed', press, inputs: {} }
}
