// Reads the council's values for the app package.

import { z } from 'zod'
import { authorityTypes } from '../../../assessment/council.ts'
import { Stop } from '../../command/stop.ts'

const guid = (what: string) => z.guid({ error: `must be ${what}, such as 3f2b7c1a-58d4-4e0b-9a6d-2c81f0e7b594` })
const page = (what: string) =>
  z.url({ protocol: /^https$/, error: `must be the https address of ${what}, such as https://www.council.example/bot` })
const name = (what: string, limit: number) =>
  z
    .string({ error: `must be ${what}` })
    .trim()
    .min(1)
    .max(limit, { error: `must not be longer than ${limit} letters` })

const schema = z.object({
  MicrosoftAppId: guid("the bot's application id in Microsoft Entra"),
  TEAMS_APP_ID: guid('an id of its own for the Teams app').optional(),
  /** Team owners consent to an app registration. Usually it is the bot's own, but a managed identity has none. */
  CONSENT_APP_ID: guid('the id of the app registration that stands for the bot where owners consent').optional(),
  APP_NAME: name('the name that Teams shows', 30).default('Digital Maturity Assessment'),
  /**
   * The Welsh name. Without it, an app with the default name gets the default Welsh one, and any other app keeps its
   * name.
   */
  APP_NAME_CY: name('the name that Teams shows in Welsh', 30).optional(),
  BOT_HOST: z.hostname({ error: 'must be the host name the bot is reached at, such as dma.council.example' }),
  DEVELOPER_NAME: name('who offers the app, such as the name of the council', 32),
  WEBSITE_URL: page('a page that says where to get help'),
  /** The type of authority, as in the bot's settings. It decides the noun with which texts address people. */
  COUNCIL_TYPE: z.enum(authorityTypes, { error: `must be one of ${authorityTypes.join(', ')}` }).optional(),
  /** By default the package links to the bot's own pages. */
  PRIVACY_URL: page('a privacy notice').optional(),
  TERMS_URL: page('the terms of use').optional(),
})

export type PackageSettings = z.infer<typeof schema>

/** The name of each setting, for the reader of outputs and for tests. */
export const packageSettingNames = Object.keys(schema.shape) as readonly (keyof PackageSettings)[]

export type Environment = Readonly<Record<string, string | undefined>>

/** An empty setting counts as absent. Throws Stop with a line for each fault. */
export function readPackageSettings(environment: Environment): PackageSettings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value))
  const read = schema.safeParse(given)
  if (read.success) return read.data
  throw new Stop(read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`).join('\n'))
}
