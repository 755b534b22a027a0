// `npm run pictures` draws the picture of the architecture into docs/pictures, from the imports of the sources.

import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { architecturePicture } from './architecture-picture.ts'
import { sourcesIn } from './imports.ts'
import { roomsOf } from './rooms.ts'

const root = resolve(import.meta.dirname, '../../..')
const file = 'docs/pictures/architecture.svg'

writeFileSync(resolve(root, file), architecturePicture(roomsOf(sourcesIn(root))))
console.log(`Drew ${file}.`)
