// One command starts the bot and the playground on this machine, and Ctrl-C ends both.

import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { freePort } from '../../support/free-port.ts'

const accepts = (host: string, port: string) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(Number(port), host)
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

describe('The playground command', () => {
  let data = ''
  before(() => {
    data = mkdtempSync(join(tmpdir(), 'playground-'))
  })
  after(() => {
    rmSync(data, { recursive: true })
  })

  it('says where to look once both answer, is heard on this machine only, and ends whole with Ctrl-C', async () => {
    const [port, playgroundPort] = [await freePort(), await freePort()]
    const command = spawn(process.execPath, ['tools/run/playground.ts'], {
      env: { ...process.env, PORT: port, PLAYGROUND_PORT: playgroundPort, DATA_DIR: data },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const exit = once(command, 'exit')
    const lines: string[] = []
    const output = createInterface({ input: command.stdout }).on('line', (line) => lines.push(line))
    try {
      await Promise.race([once(output, 'line'), exit])
      assert.equal((await fetch(`http://127.0.0.1:${port}/readyz`)).status, 200)
      assert.match(await (await fetch(`http://127.0.0.1:${playgroundPort}/`)).text(), /Agents Playground/)
      // A program that listens on all interfaces is heard at every loopback address.
      assert.deepEqual([await accepts('127.0.0.2', port), await accepts('127.0.0.2', playgroundPort)], [false, false])
    } finally {
      command.kill('SIGINT')
    }
    assert.deepEqual(await exit, [0, null])
    assert.deepEqual(lines, [
      `Open http://127.0.0.1:${playgroundPort} in a browser to talk to the bot. Ctrl-C ends both.`,
    ])
    assert.deepEqual([await accepts('127.0.0.1', port), await accepts('127.0.0.1', playgroundPort)], [false, false])
  })

  const run = (settings: Record<string, string>) =>
    spawnSync(process.execPath, ['tools/run/playground.ts'], {
      env: { ...process.env, DATA_DIR: data, ...settings },
      encoding: 'utf8',
    })

  it('names the port that another program has, and starts nothing', async () => {
    const taken = await freePort()
    const server = createServer().listen(Number(taken), '127.0.0.1')
    await once(server, 'listening')
    const { status, stdout, stderr } = run({ PORT: await freePort(), PLAYGROUND_PORT: taken })
    server.close()
    assert.deepEqual(
      [status, stdout, stderr],
      [
        1,
        '',
        `Port ${taken} is taken or not allowed. Close the program that uses it, or set PLAYGROUND_PORT to another.\n`,
      ],
    )
  })

  it('lists every setting that is wrong', () => {
    const { status, stderr } = run({ PORT: 'abc', PLAYGROUND_PORT: '70000' })
    assert.equal(status, 1)
    assert.equal(
      stderr,
      'PORT must be a port number, 1 to 65535.\nPLAYGROUND_PORT must be a port number, 1 to 65535.\n',
    )
  })
})
