// The bot's settings, read once from the environment. All faults are reported together, each with what to do.

import { z } from 'zod'
import { authorityTypes, type Council, nations } from '../assessment/council.ts'

export type Settings = {
  readonly port: number
  /** The address to listen on. Without credentials only a loopback address is taken. */
  readonly host: string
  /** The folder of the SQLite file. */
  readonly dataDir: string
  readonly logLevel: string
  /** The Bot Framework's own settings, under its own names. Absent when the bot runs without authentication. */
  readonly credentials?: {
    readonly MicrosoftAppId: string
    readonly MicrosoftAppPassword?: string
    readonly MicrosoftAppTenantId?: string
    readonly MicrosoftAppType: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI'
  }
  /** What the deployment says of the council; people cannot change it. */
  readonly council: Council
}

/** Thrown when the settings cannot be used. The message has one line for each fault. */
export class SettingsInvalid extends Error {
  override readonly name = 'SettingsInvalid'
}

const given = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() ? value.trim() : undefined),
  z.string().optional(),
)
const oneOf = <Value extends string>(values: readonly Value[]) =>
  given.pipe(z.enum(values, { error: `must be one of ${values.join(', ')}` }).optional())

const environment = z.object({
  PORT: given
    .pipe(
      z
        .string()
        .regex(/^\d{1,5}$/, 'must be a port number, such as 3978')
        .default('3978'),
    )
    .transform(Number)
    .refine((port) => port < 65536, 'must be at most 65535'),
  HOST: given.pipe(z.string().default('127.0.0.1')),
  DATA_DIR: given.pipe(z.string().default('.data')),
  LOG_LEVEL: given.pipe(
    z
      .enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'must be one of debug, info, warn, error, silent' })
      .default('info'),
  ),
  MicrosoftAppId: given.pipe(z.guid('must be the application (client) id of the bot, a GUID').optional()),
  MicrosoftAppPassword: given,
  MicrosoftAppTenantId: given.pipe(z.guid('must be the directory (tenant) id, a GUID').optional()),
  MicrosoftAppType: oneOf(['MultiTenant', 'SingleTenant', 'UserAssignedMSI']),
  COUNCIL_NAME: given.pipe(z.string().max(80, 'must be at most 80 characters').optional()),
  COUNCIL_TYPE: oneOf(authorityTypes),
  COUNCIL_NATION: oneOf(nations),
})

const loopback = ['127.0.0.1', 'localhost', '::1']

/** The settings in an environment such as `process.env`. Throws SettingsInvalid. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = environment.safeParse(env)
  if (!parsed.success) throw invalid(parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`))
  const { data } = parsed
  const faults = credentialFaults(data)
  if (faults.length > 0) throw invalid(faults)
  const { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId, MicrosoftAppType } = data
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: data.DATA_DIR,
    logLevel: data.LOG_LEVEL,
    ...(MicrosoftAppId && {
      credentials: {
        MicrosoftAppId,
        MicrosoftAppPassword,
        MicrosoftAppTenantId,
        MicrosoftAppType: MicrosoftAppType ?? 'MultiTenant',
      },
    }),
    council: {
      ...(data.COUNCIL_NAME && { name: data.COUNCIL_NAME }),
      ...(data.COUNCIL_TYPE && { authority: data.COUNCIL_TYPE }),
      ...(data.COUNCIL_NATION && { nation: data.COUNCIL_NATION }),
    },
  }
}

type Environment = z.infer<typeof environment>

function credentialFaults(data: Environment): string[] {
  const { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId, MicrosoftAppType: type } = data
  if (!MicrosoftAppId) {
    const others = (['MicrosoftAppPassword', 'MicrosoftAppTenantId', 'MicrosoftAppType'] as const).filter(
      (name) => data[name],
    )
    return [
      ...(others.length > 0
        ? [`MicrosoftAppId is missing, though ${others.join(' and ')} is set. Set it to the bot's application id.`]
        : []),
      ...(loopback.includes(data.HOST)
        ? []
        : [
            `HOST is ${data.HOST}, but without MicrosoftAppId the bot believes whoever calls it. Set MicrosoftAppId, or HOST to 127.0.0.1.`,
          ]),
    ]
  }
  return [
    ...(type !== 'UserAssignedMSI' && !MicrosoftAppPassword
      ? [
          'MicrosoftAppPassword is missing. Set it to the client secret of MicrosoftAppId, or MicrosoftAppType to UserAssignedMSI.',
        ]
      : []),
    ...((type === 'SingleTenant' || type === 'UserAssignedMSI') && !MicrosoftAppTenantId
      ? [`MicrosoftAppTenantId is missing. MicrosoftAppType ${type} needs the directory id of the council.`]
      : []),
  ]
}

function invalid(faults: readonly string[]): SettingsInvalid {
  return new SettingsInvalid(faults.join('\n'))
}
