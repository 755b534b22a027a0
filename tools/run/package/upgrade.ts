// Checks that Teams will treat a new app package as an update of an older one, not as a second app.

import { strFromU8, unzipSync } from 'fflate'
import { z } from 'zod'
import { readGivenFile } from '../../command/read-given-file.ts'
import { Stop } from '../../command/stop.ts'

const manifest = z.object({
  id: z.string(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  bots: z.array(z.object({ botId: z.string() })).min(1),
})

type Manifest = z.infer<typeof manifest>

/**
 * Teams recognises an update by the app's id, accepts it only with a higher version, and loses every conversation if
 * the bot's id changes. Throws Stop with a line for each of the three that fails, or if the file is not an app package.
 * @param olderFile the zip that is in use
 */
export function mustUpgrade(olderFile: string, newer: Uint8Array): void {
  const [before, after] = [manifestIn(readGivenFile(olderFile), olderFile), manifestIn(newer, 'the new package')]
  const faults = [
    ...(before.id === after.id
      ? []
      : [`The app's id was ${before.id} and is ${after.id} now. Set TEAMS_APP_ID to the first.`]),
    ...(botOf(before) === botOf(after) ? [] : [`The bot's id was ${botOf(before)} and is ${botOf(after)} now.`]),
    ...(isHigher(after.version, before.version)
      ? []
      : [`The version is ${after.version}, and ${before.version} is in use. Raise "version" in package.json.`]),
  ]
  if (faults.length > 0) throw new Stop(faults.join('\n'))
}

const botOf = ({ bots }: Manifest) => bots[0]?.botId

function isHigher(version: string, than: string): boolean {
  const [a, b] = [version, than].map((each) => each.split('.').map(Number))
  const at = a?.findIndex((part, index) => part !== b?.[index]) ?? -1
  return at >= 0 && Number(a?.[at]) > Number(b?.[at])
}

/** The largest accepted manifest, in bytes. */
const largest = 1024 * 1024

function manifestIn(bytes: Uint8Array, name: string): Manifest {
  try {
    const files = unzipSync(bytes, { filter: (file) => file.name === 'manifest.json' && file.originalSize <= largest })
    return manifest.parse(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())))
  } catch {
    throw new Stop(`${name} is no app package: it has no manifest.json with an id, a version and a bot.`)
  }
}
