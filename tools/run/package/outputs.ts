// Reads the outputs of a deployment, and takes the settings of the app package from them.

import { z } from 'zod'
import { readGivenFile } from '../../command/read-given-file.ts'
import { Stop } from '../../command/stop.ts'
import { type Environment, packageSettingNames } from './settings.ts'

/**
 * The setting for each output, by the output's name in lower case, because Azure changes the case of first letters
 * (`boT_ID`). `BOT_ID` is the name that Microsoft's toolkit gives the bot's id.
 */
const settingOf: ReadonlyMap<string, string> = new Map([
  ...packageSettingNames.map((name) => [name.toLowerCase(), name] as const),
  ['bot_id', 'MicrosoftAppId'],
])

/** The format of `az deployment group show --query properties.outputs`. */
const azureOutputs = z.record(z.string(), z.object({ value: z.unknown() }))
/** The format of `azd env get-values --output json`. */
const plainOutputs = z.record(z.string(), z.string())

/**
 * The environment with the settings from a file of outputs: JSON of `az` or `azd`, or lines NAME="value" of `azd env
 * get-values`. Ignores other outputs. Throws Stop for a file of another format, and for a setting with another value in
 * the environment. Throws the system's error for an unreadable file.
 */
export function withOutputs(environment: Environment, file: string): Environment {
  const own = Object.entries(readOutputs(file)).flatMap(([output, value]) => {
    const name = settingOf.get(output.toLowerCase())
    return name === undefined || value === '' ? [] : [[name, value] as const]
  })
  if (own.length === 0) throw new Stop(`${file} has no output that an app package needs, such as BOT_ID or BOT_HOST.`)
  const contrary = own.filter(([name, value]) => environment[name] && environment[name] !== value)
  if (contrary.length > 0) {
    const lines = contrary.map(([name, value]) => `${name} is ${environment[name]} here, but ${value} in ${file}.`)
    throw new Stop([...lines, 'Unset it here, or name the outputs of the right deployment.'].join('\n'))
  }
  return { ...environment, ...Object.fromEntries(own) }
}

function readOutputs(file: string): Readonly<Record<string, string>> {
  const text = textOf(file)
  const json = parsed(text)
  const azure = azureOutputs.safeParse(json)
  if (azure.success) {
    return Object.fromEntries(Object.entries(azure.data).map(([name, { value }]) => [name, String(value ?? '')]))
  }
  const plain = plainOutputs.safeParse(json)
  if (plain.success) return plain.data
  const lines = [...text.matchAll(/^(\w+)=(?:"(.*)"|(.*))$/gm)]
  return Object.fromEntries(lines.map(([, name = '', quoted, bare = '']) => [name, quoted ?? bare.trim()]))
}

function textOf(file: string): string {
  // PowerShell writes a byte order mark, which JSON does not allow.
  return readGivenFile(file)
    .toString()
    .replace(/^\uFEFF/, '')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
