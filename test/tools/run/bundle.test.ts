// The build of a bot, and which of the two `bot/main.js` runs: the build or the sources.

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildFolder, builtBot, stampsFile } from '../../../bot/process/built.js'
import { buildBot, buildIfChanged } from '../../../tools/run/bundle/build-bot.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'

describe('npm run build', () => {
  const folder = temporaryFolder()
  const at = (path: string) => join(folder(), path)
  const write = (path: string, text: string) => {
    mkdirSync(dirname(at(path)), { recursive: true })
    writeFileSync(at(path), text)
  }
  const built = () => builtBot(pathToFileURL(at('/')))
  /** What a bot says that is started in the folder. */
  const starts = () => execFileSync(process.execPath, ['bot/main.js'], { cwd: folder(), encoding: 'utf8' }).trim()

  beforeEach(() => {
    for (const name of ['bot/main.js', 'bot/process/built.js']) {
      write(name, '')
      copyFileSync(name, at(name))
    }
    write('package.json', '{ "type": "module" }')
    write('node_modules/.package-lock.json', '{}')
    write('bot/settings/process-environment.ts', 'export const processEnvironment: object = {}')
    write('bot/process/fault.ts', 'export class Fault extends Error {}')
    write('bot/other.ts', 'class Fault {}\nexport const other = new Fault()')
    write(
      'bot/process/run.ts',
      `import { other } from '../other.ts'
import { Fault } from './fault.ts'
export const run = (_: object, from: string): void =>
  console.log(from, new URL('worker.ts', import.meta.url).pathname, new Fault().constructor.name, other.constructor.name)`,
    )
  })

  it('makes a bot that finds the files beside its sources, and keeps the names of its classes', async () => {
    const said = `${at('bot/process/worker.ts')} Fault Fault`
    assert.equal(starts(), `sources ${said}`)
    await buildBot(folder())
    assert.equal(starts(), `build ${said}`)
  })

  for (const [what, change] of [
    ['a source is longer', () => appendFileSync(at('bot/other.ts'), '\n')],
    ['a source has another time', () => utimesSync(at('bot/other.ts'), 1e9, 1e9)],
    ['npm has installed packages', () => write('node_modules/.package-lock.json', '{"packages":{}}')],
    ['its list of sources is cut short', () => write(buildFolder + stampsFile, '{"bot/ot')],
  ] as const) {
    it(`is not used once ${what}, until it is made again`, async () => {
      await buildBot(folder())
      assert.ok(built())
      change()
      assert.equal(built(), undefined)
      assert.match(starts(), /^sources /)
      await buildIfChanged(folder())
      assert.match(starts(), /^build /)
    })
  }

  it('is not used by a checkout whose packages are a link to those of another', async () => {
    await buildBot(folder())
    const other = join(folder(), 'other')
    for (const name of ['bot', 'package.json']) {
      cpSync(at(name), join(other, name), { recursive: true, preserveTimestamps: true })
    }
    symlinkSync(at('node_modules'), join(other, 'node_modules'))
    assert.ok(built())
    assert.equal(builtBot(pathToFileURL(join(other, '/'))), undefined)
  })

  it('is stamped with the code that builds, too', async () => {
    await buildBot(folder())
    const stamped = Object.keys(JSON.parse(readFileSync(at(buildFolder + stampsFile), 'utf8')))
    const maker = relative(folder(), resolve('tools/run/bundle/build-bot.ts'))
    assert.ok(stamped.includes(maker), stamped.join('\n'))
  })

  it('leaves the build before, and nothing half made, when a source has a fault', async () => {
    await buildBot(folder())
    const before = readdirSync(at(buildFolder))
    write('bot/other.ts', 'export const other = ')
    await assert.rejects(buildBot(folder()), /bot\/other\.ts/)
    assert.deepEqual(readdirSync(at(buildFolder)), before)
    assert.deepEqual(readdirSync(dirname(at(buildFolder))), ['built-bot'])
  })
})
