// Reads the bot's settings from the environment, and reports every fault with its remedy.

import { z } from 'zod'
import { authorityTypes, type Council, nations } from '../../assessment/council.ts'
import { canonicalId } from '../../assessment/ids.ts'
import { readableName } from '../../assessment/people/readable-name.ts'
import { type DayOfYear, usualDays } from '../benchmark/publication-days.ts'
import { type Policy, policyOf } from './allowed-tenants.ts'
import { dayList, hubFaults } from './benchmark-settings.ts'
import { type Environment, type Given, given, readEnvironment } from './environment.ts'
import { isLoopback, withoutBrackets } from './loopback.ts'
import { portNumber } from './port-number.ts'
import { proxyEnvironment } from './proxy-settings.ts'
import { type StoreSettings, storeEnvironment, storeFaults, storeSettingsOf } from './store-settings.ts'
import { type TelemetrySettings, telemetryEnvironment, telemetryOf } from './telemetry-settings.ts'

export type Settings = StoreSettings & {
  readonly port: number
  /** The address to listen on, without brackets. Without credentials it must be a loopback address. */
  readonly host: string
  /**
   * An idle connection stays open for this many seconds. It must be longer than the idle timeout of a proxy in front.
   */
  readonly keepAliveSeconds: number
  readonly logLevel: string
  /** The Bot Framework's settings, under its own names. Absent if the bot runs without authentication. */
  readonly credentials?: {
    readonly MicrosoftAppId: string
    readonly MicrosoftAppPassword?: string
    readonly MicrosoftAppTenantId?: string
    readonly MicrosoftAppType: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI'
  }
  /** The link that adds the app to Teams; absent without a registration. */
  readonly appLink?: string
  /** Entries of the audit trail are kept for this many months. */
  readonly auditRetentionMonths: number
  /** The tenants that the bot serves. */
  readonly policy: Policy
  /** Assessments unused for this many months are announced and removed; if absent, none is removed. */
  readonly retentionMonths?: number
  /** The folders of the question sets for new assessments, the default one first; if absent, the bot's own set. */
  readonly questionSets?: readonly string[]
  /** The file of published figures of other councils. */
  readonly benchmarkFile?: string
  /** The days of the year on which the bot publishes the benchmark of its councils; if absent, it is no hub. */
  readonly benchmarkDays?: readonly DayOfYear[]
  /** The secret with which other councils' bots send returns; if absent, a hub accepts none. */
  readonly benchmarkSecret?: string
  /** Whether Teams accepts files from the bot. The US government clouds and the local playground do not. */
  readonly sendsFiles: boolean
  /** The receiver of traces and metrics; if absent, nothing is sent. */
  readonly telemetry?: TelemetrySettings
  /** The council's particulars from the deployment; people cannot change them. */
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

/** The most sets that fit on a start card. */
const mostSets = 5

const folderList = z
  .string()
  .transform((list) => list.split(',').map((folder) => folder.trim()))
  .refine((folders) => folders.every((folder) => folder !== ''), 'has an empty folder between its commas')
  .refine((folders) => folders.length <= mostSets, `must be at most ${mostSets} folders, with commas between them`)

const environment = z.object({
  PORT: portNumber,
  HOST: given.pipe(z.string().default('127.0.0.1')).transform(withoutBrackets),
  KEEP_ALIVE_SECONDS: given
    .pipe(
      z
        .string()
        .regex(/^\d{1,4}$/, 'must be a number of seconds, such as 75')
        .default('75'),
    )
    .transform(Number)
    .refine((seconds) => seconds >= 1 && seconds <= 3600, 'must be between 1 and 3600'),
  ...storeEnvironment,
  ...telemetryEnvironment,
  LOG_LEVEL: given.pipe(
    z
      .enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'must be one of debug, info, warn, error, silent' })
      .default('info'),
  ),
  MicrosoftAppId: given
    .pipe(z.guid('must be the application (client) id of the bot, a GUID').optional())
    .transform(canonicalId),
  MicrosoftAppPassword: given,
  MicrosoftAppTenantId: given
    .pipe(z.guid('must be the directory (tenant) id, a GUID').optional())
    .transform(canonicalId),
  MicrosoftAppType: oneOf(['MultiTenant', 'SingleTenant', 'UserAssignedMSI']),
  ALLOWED_TENANTS: given.pipe(tenantList.optional()),
  TEAMS_APP_ID: given.pipe(z.guid('must be the id of the Teams app, a GUID').optional()),
  AUDIT_RETENTION_MONTHS: given
    .pipe(
      z
        .string()
        .regex(/^[1-9]\d{0,2}$/, 'must be a number of months from 1 to 999')
        .default('72'),
    )
    .transform(Number),
  RETENTION_MONTHS: given.pipe(
    z
      .string()
      .regex(/^([1-9]\d?|1[01]\d|120)$/, 'must be a number of months from 1 to 120')
      .transform(Number)
      .optional(),
  ),
  QUESTION_SETS: given.pipe(folderList.optional()),
  BENCHMARK_FILE: given,
  BENCHMARK_HUB: oneOf(['on', 'off']),
  BENCHMARK_DATES: given.pipe(dayList.optional()),
  BENCHMARK_HUB_SECRET: given,
  ...proxyEnvironment,
  FILE_CONSENT: oneOf(['on', 'off']),
  COUNCIL_NAME: given
    .transform((name) => readableName(name ?? '') || undefined)
    .pipe(z.string().max(80, 'must be at most 80 characters').optional()),
  COUNCIL_TYPE: oneOf(authorityTypes),
  COUNCIL_NATION: oneOf(nations),
})

/** The name of every setting that the bot reads. */
export const settingNames: readonly string[] = Object.keys(environment.shape)

/** Reads the settings from an environment such as `process.env`. Throws SettingsInvalid. */
export function readSettings(env: Environment): Settings {
  const data = readEnvironment(env, environment, (given) => [
    ...credentialFaults(given),
    ...councilFaults(given),
    ...storeFaults(given),
    ...hubFaults(given),
  ])
  const { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId, MicrosoftAppType } = data
  const telemetry = telemetryOf(data)
  return {
    port: data.PORT,
    host: data.HOST,
    keepAliveSeconds: data.KEEP_ALIVE_SECONDS,
    logLevel: data.LOG_LEVEL,
    ...storeSettingsOf(data),
    ...(telemetry && { telemetry }),
    auditRetentionMonths: data.AUDIT_RETENTION_MONTHS,
    ...(MicrosoftAppId && {
      credentials: {
        MicrosoftAppId,
        MicrosoftAppPassword,
        MicrosoftAppTenantId,
        MicrosoftAppType: MicrosoftAppType ?? 'MultiTenant',
      },
      // The app package has the bot's id, unless TEAMS_APP_ID gives it its own.
      appLink: `https://teams.microsoft.com/l/app/${data.TEAMS_APP_ID ?? MicrosoftAppId}`,
    }),
    policy: policyOf(data),
    ...(data.RETENTION_MONTHS && { retentionMonths: data.RETENTION_MONTHS }),
    ...(data.QUESTION_SETS && { questionSets: data.QUESTION_SETS }),
    ...(data.BENCHMARK_FILE && { benchmarkFile: data.BENCHMARK_FILE }),
    ...(data.BENCHMARK_HUB === 'on' && { benchmarkDays: data.BENCHMARK_DATES ?? usualDays }),
    ...(data.BENCHMARK_HUB === 'on' && data.BENCHMARK_HUB_SECRET && { benchmarkSecret: data.BENCHMARK_HUB_SECRET }),
    sendsFiles: (data.FILE_CONSENT ?? (data.MicrosoftAppId ? 'on' : 'off')) === 'on',
    council: {
      ...(data.COUNCIL_NAME && { name: data.COUNCIL_NAME }),
      ...(data.COUNCIL_TYPE && { authority: data.COUNCIL_TYPE }),
      ...(data.COUNCIL_NATION && { nation: data.COUNCIL_NATION }),
    },
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

const ofCouncil = ['COUNCIL_NAME', 'COUNCIL_TYPE', 'COUNCIL_NATION'] as const

/** Refuses council settings with several tenants, because the settings would apply to every tenant's council. */
function councilFaults(given: Given<keyof typeof environment.shape>): string[] {
  const stated = ofCouncil.filter(given)
  const tenants = tenantList.safeParse(given('ALLOWED_TENANTS') ?? '').data
  const isOneTenants = tenants !== 'any' && new Set(tenants).size <= 1
  if (stated.length === 0 || isOneTenants || !given('MicrosoftAppId')) return []
  const are = stated.length === 1 ? 'is' : 'are'
  return [
    `${stated.join(' and ')} ${are} set, but ALLOWED_TENANTS allows more than one tenant, and each has its own council. Allow one tenant, or remove ${stated.length === 1 ? 'this setting' : 'these settings'}: each council then states its particulars in Teams.`,
  ]
}

const registration = ['MicrosoftAppPassword', 'MicrosoftAppTenantId', 'MicrosoftAppType', 'ALLOWED_TENANTS'] as const
