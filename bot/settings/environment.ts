// Settings as an environment gives them: a blank counts as nothing, and all faults are told together.

import { z } from 'zod'

export type Environment = Readonly<Record<string, string | undefined>>

/** Thrown when the settings cannot be used. The message has one line for each fault. */
export class SettingsInvalid extends Error {
  override readonly name = 'SettingsInvalid'
}

/** A setting without the space around it; undefined where there is nothing else. */
export const given = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() ? value.trim() : undefined),
  z.string().optional(),
)

/** Whether a setting was given, and as what. It does not say whether that can be used. */
export type Given<Name extends string> = (name: Name) => string | undefined

/**
 * The settings of a schema. `together` finds the faults between several of them. It needs only to know what was given, so
 * that no other fault can hide one of those. Throws SettingsInvalid.
 */
export function readEnvironment<Shape extends z.ZodRawShape>(
  env: Environment,
  schema: z.ZodObject<Shape>,
  together: (given: Given<keyof Shape & string>) => readonly string[],
): z.infer<z.ZodObject<Shape>> {
  const parsed = schema.safeParse(env)
  const faults = [
    ...(parsed.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}.`) ?? []),
    ...together((name) => env[name]?.trim() || undefined),
  ]
  if (!parsed.success || faults.length > 0) throw new SettingsInvalid(faults.join('\n'))
  return parsed.data
}
