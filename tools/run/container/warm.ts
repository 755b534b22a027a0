// Starts the bot during the image build, so that Node.js caches its compiled code: `node tools/run/container/warm.ts
// UID`.
//
// The cache halves the start time. Node.js keeps one cache for each user id, and a container with a read-only root file
// system cannot write one.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { makeFolder } from '../../../lib/files/make-folder.ts'
import metadata from '../../../package.json' with { type: 'json' }

const root = resolve(import.meta.dirname, '../../..')
const cache = join(root, 'node_modules/.cache/digital-maturity-bot')

/** The most milliseconds until the bot listens. A build for another processor is emulated and slow. */
const patience = 300_000

const uid = Number(process.argv[2])
if (!Number.isInteger(uid)) throw new Error('Name the id of the user that the bot will run as.')
// Only root may start a program as another user. Any other user makes their own cache.
const isRoot = process.getuid?.() === 0

const data = mkdtempSync(join(tmpdir(), 'warm-'))
makeFolder(cache)
if (isRoot) for (const folder of [data, cache]) chownSync(folder, uid, uid)

// Uses the options of a usual start, because a cache is valid for only one set of options.
const [, ...start] = metadata.scripts.start.split(' ')
const bot = spawn(process.execPath, start, {
  cwd: root,
  env: { PORT: '0', DATA_DIR: data },
  stdio: ['ignore', 'pipe', 'inherit'],
  timeout: patience,
  ...(isRoot && { uid, gid: uid }),
})
const ended = once(bot, 'exit')
createInterface({ input: bot.stdout }).on('line', (line) => {
  if (line.includes('Listening on')) bot.kill('SIGTERM')
})
const [code, signal] = await ended
rmSync(data, { recursive: true })
if (code !== 0) throw new Error(`The bot did not start and stop in good order: ${signal ?? `exit code ${code}`}.`)
const kept = readdirSync(cache, { recursive: true, withFileTypes: true })
// The running bot only reads the cache, so it gets no permission to write.
if (isRoot) {
  chownSync(cache, 0, 0)
  for (const entry of kept) {
    const path = join(entry.parentPath, entry.name)
    chownSync(path, 0, 0)
    chmodSync(path, entry.isDirectory() ? 0o755 : 0o644)
  }
}
console.log(`Node.js keeps ${kept.filter((entry) => entry.isFile()).length} compiled modules.`)
