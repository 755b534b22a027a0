// `npm run pictures` draws the picture of the architecture into docs/pictures, from the imports of the sources.

import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseOptions } from '../../command/parse-options.ts'
import { runCommand } from '../../command/run-command.ts'

const root = resolve(import.meta.dirname, '../../..')
const file = 'docs/pictures/architecture.svg'

const usage = `Usage: npm run pictures
Draws the rooms of the code and their imports into ${file}.`

await runCommand(usage, async (args) => {
  parseOptions(args, {})
  const { architecturePicture } = await import('./architecture-picture.ts')
  const { sourcesIn } = await import('./imports.ts')
  const { roomsOf } = await import('./rooms.ts')
  writeFileSync(resolve(root, file), architecturePicture(roomsOf(sourcesIn(root))))
  return { exitCode: 0, out: `Drew ${file}.` }
})
