// Reads settings from an environment. A blank setting counts as absent. All faults are reported together.

import { z } from 'zod'
import { SettingsInvalid } from './settings-invalid.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** A trimmed setting; undefined if nothing is left. */
export const given = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() ? value.trim() : undefined),
  z.string().optional(),
)

/** The text of a setting, valid or not; undefined if it is absent. */
export type Given<Name extends string> = (name: Name) => string | undefined

/**
 * Reads the settings of a schema. Throws SettingsInvalid.
 * @param together finds conflicts between settings. It gets the texts, valid or not, so that a fault of one setting
 * does not hide a conflict of others.
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
