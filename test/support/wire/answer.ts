// An answer of Teams to a request of the bot, or a refusal in the shape of its errors.

export type Answer = {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export const answer = (status: number, body: unknown = {}): Answer => ({ status, body })

/**
 * Makes the answer of Teams to a refused request.
 *
 * @param retryAfter the seconds after which it invites to come again
 */
export function refusal(status: number, code: string, message: string, retryAfter: number | null = null): Answer {
  return {
    ...answer(status, { error: { code, message } }),
    ...(retryAfter !== null && { headers: { 'retry-after': String(retryAfter) } }),
  }
}

export const botIsNotHere = (): Answer =>
  refusal(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.')
