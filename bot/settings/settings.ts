// The bot's settings, read once from the environment. All faults are reported together, each with what to do.

import { z } from 'zod'
import { authorityTypes, type Council, nations } from '../../assessment/council.ts'
import type { Policy } from '../incoming/tenant-policy.ts'
import { type Environment, type Given, given, readEnvironment } from './environment.ts'
import { isLoopback } from './loopback.ts'
import { type StoreSettings, storeEnvironment, storeFaults, storeSettingsOf } from './store-settings.ts'

export type Settings = StoreSettings & {
  readonly port: number
  /** The address to listen on. Without credentials only a loopback address is taken. */
  readonly host: string
  readonly logLevel: string
  /** The Bot Framework's own settings, under its own names. Absent when the bot runs without authentication. */
  readonly credentials?: {
    readonly MicrosoftAppId: string
    readonly MicrosoftAppPassword?: string
    readonly MicrosoftAppTenantId?: string
    readonly MicrosoftAppType: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI'
  }
  /** Where people can add the app to their Teams; unknown without a registration. */
  readonly appLink?: string
  /** Whom the bot serves. */
  readonly policy: Policy
  /** Months without use after which an assessment is announced and removed; nothing is removed if it is left out. */
  readonly retentionMonths?: number
  /** What the deployment says of the council; people cannot change it. */
  readonly council: Council
}

const oneOf = <Value extends string>(values: readonly Value[]) =>
  given.pipe(z.enum(values, { error: `must be one of ${values.join(', ')}` }).optional())

const isGuid = (id: string) => z.guid().safeParse(id).success
const tenantList = z
  .string()
  .transform((list) =>
    list === '*'
      ? ('any' as const)
      : list
          .toLowerCase()
          .split(',')
          .map((id) => id.trim()),
  )
  .refine(
    (tenants) => tenants === 'any' || tenants.every(isGuid),
    'must be directory (tenant) ids, GUIDs with commas between them, or * for every tenant there is',
  )

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
  ...storeEnvironment,
  LOG_LEVEL: given.pipe(
    z
      .enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'must be one of debug, info, warn, error, silent' })
      .default('info'),
  ),
  MicrosoftAppId: given.pipe(z.guid('must be the application (client) id of the bot, a GUID').optional()),
  MicrosoftAppPassword: given,
  MicrosoftAppTenantId: given.pipe(z.guid('must be the directory (tenant) id, a GUID').optional()),
  MicrosoftAppType: oneOf(['MultiTenant', 'SingleTenant', 'UserAssignedMSI']),
  ALLOWED_TENANTS: given.pipe(tenantList.optional()),
  TEAMS_APP_ID: given.pipe(z.guid('must be the id of the Teams app, a GUID').optional()),
  RETENTION_MONTHS: given.pipe(
    z
      .string()
      .regex(/^([1-9]\d?|1[01]\d|120)$/, 'must be a number of months from 1 to 120')
      .transform(Number)
      .optional(),
  ),
  COUNCIL_NAME: given.pipe(z.string().max(80, 'must be at most 80 characters').optional()),
  COUNCIL_TYPE: oneOf(authorityTypes),
  COUNCIL_NATION: oneOf(nations),
})

/** The settings in an environment such as `process.env`. Throws SettingsInvalid. */
export function readSettings(env: Environment): Settings {
  const data = readEnvironment(env, environment, (given) => [...credentialFaults(given), ...storeFaults(given)])
  const { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId, MicrosoftAppType } = data
  return {
    port: data.PORT,
    host: data.HOST,
    logLevel: data.LOG_LEVEL,
    ...storeSettingsOf(data),
    ...(MicrosoftAppId && {
      credentials: {
        MicrosoftAppId,
        MicrosoftAppPassword,
        MicrosoftAppTenantId,
        MicrosoftAppType: MicrosoftAppType ?? 'MultiTenant',
      },
      // The app package has the bot's id too, unless it was given one of its own.
      appLink: `https://teams.microsoft.com/l/app/${data.TEAMS_APP_ID ?? MicrosoftAppId}`,
    }),
    policy: policyOf(data),
    ...(data.RETENTION_MONTHS && { retentionMonths: data.RETENTION_MONTHS }),
    council: {
      ...(data.COUNCIL_NAME && { name: data.COUNCIL_NAME }),
      ...(data.COUNCIL_TYPE && { authority: data.COUNCIL_TYPE }),
      ...(data.COUNCIL_NATION && { nation: data.COUNCIL_NATION }),
    },
  }
}

// A bot registered in one tenant serves that one, unless more are named.
function policyOf({ MicrosoftAppId, MicrosoftAppTenantId, ALLOWED_TENANTS }: z.infer<typeof environment>): Policy {
  if (!MicrosoftAppId) return { type: 'local' }
  return {
    type: 'teams',
    tenants: ALLOWED_TENANTS ?? (MicrosoftAppTenantId ? [MicrosoftAppTenantId.toLowerCase()] : []),
  }
}

function credentialFaults(given: Given<keyof typeof environment.shape>): string[] {
  const type = given('MicrosoftAppType')
  const host = given('HOST') ?? '127.0.0.1'
  const isOneTenants = type === 'SingleTenant' || type === 'UserAssignedMSI'
  const faults: string[] = []
  if (!given('MicrosoftAppId')) {
    const others = registration.filter(given)
    if (others.length > 0) {
      faults.push(
        `MicrosoftAppId is missing, though ${others.join(' and ')} is set. Set it to the bot's application id.`,
      )
    }
    if (!isLoopback(host)) {
      faults.push(
        `HOST is ${host}, but without MicrosoftAppId the bot believes whoever calls it. Set MicrosoftAppId, or HOST to 127.0.0.1.`,
      )
    }
    return faults
  }
  if (type === 'UserAssignedMSI' && given('MicrosoftAppPassword')) {
    faults.push('MicrosoftAppPassword is set, but MicrosoftAppType UserAssignedMSI has none. Remove it.')
  }
  if (type !== 'UserAssignedMSI' && !given('MicrosoftAppPassword')) {
    faults.push(
      'MicrosoftAppPassword is missing. Set it to the client secret of MicrosoftAppId, or MicrosoftAppType to UserAssignedMSI.',
    )
  }
  if (isOneTenants && !given('MicrosoftAppTenantId')) {
    faults.push(`MicrosoftAppTenantId is missing. MicrosoftAppType ${type} needs the directory id of the council.`)
  }
  if (!isOneTenants && !given('ALLOWED_TENANTS')) {
    faults.push(
      'ALLOWED_TENANTS is missing. Set it to the directory ids of the councils that may use the bot, with commas between them, or to * for everybody.',
    )
  }
  return faults
}

const registration = ['MicrosoftAppPassword', 'MicrosoftAppTenantId', 'MicrosoftAppType', 'ALLOWED_TENANTS'] as const
