// Writes the log: structured lines without names, messages or answers.

import { pino } from 'pino'
import { DocumentUnreadable } from '../store/documents/unreadable.ts'
import { StoreUnavailable } from '../store/store.ts'
import { TeamsUnavailable } from './teams/teams-unavailable.ts'

export type Log = Pick<pino.Logger, 'info' | 'warn' | 'error'>

/** Opens the log on stdout, a JSON object a line. */
export const openLog = (level: string): Log => pino({ level, base: undefined })

/**
 * The fields of a fault that may be logged: its kind and its place in the code. Messages from other code may quote ids,
 * addresses or contents, so only our own messages about the store and Teams are logged.
 */
export function faultOf(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { fault: typeof error }
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? { status: error.statusCode } : {}
  const at = framesOf(error)
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim())
  return {
    fault: error.name,
    ...status,
    ...(safe.some((kind) => error instanceof kind) && { message: error.message }),
    at,
  }
}

// Our own errors, with messages that are safe to log.
const safe = [DocumentUnreadable, StoreUnavailable, TeamsUnavailable]

/**
 * The stack without the message, because a message may look like a stack; `undefined` if the stack has another message.
 */
function framesOf({ message, stack }: Error): string | undefined {
  const start = stack?.indexOf(message) ?? -1
  return start < 0 ? undefined : stack?.slice(start + message.length)
}
