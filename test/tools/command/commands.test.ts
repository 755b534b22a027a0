// Every command that reaches another machine sends its requests through the outbound proxy.

import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

const reachOut = [
  'store/cosmos/cosmos-client.ts',
  'tools/results/benchmark/post-file.ts',
  'tools/operate/doctor/ask.ts',
]
const proxy = 'bot/process/outbound-proxy.ts'

const imports = /^(?:import|export) (?!type).*?'(\.[^']+\.ts)'$|\bimport\('(\.[^']+\.ts)'\)/gms

/**
 * All files that a file imports at once or later, itself and those of its imports included. Imports of only types do not
 * count.
 */
function reachedFrom(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known
  known.add(file)
  for (const [, atOnce, later] of readFileSync(file, 'utf8').matchAll(imports)) {
    const path = atOnce ?? later ?? ''
    reachedFrom(posix.join(posix.dirname(file), path), known)
  }
  return known
}

describe('A command that reaches another machine', () => {
  const commands = globSync('tools/{data,operate,questions,results}/**/main.ts').map((file) =>
    file.replaceAll('\\', '/'),
  )
  const reaching = commands.filter((file) => reachOut.some((each) => reachedFrom(file).has(each)))

  it('is found', () => assert.ok(reaching.length >= 10, reaching.join()))

  for (const file of reaching) {
    it(`uses the outbound proxy: ${file}`, () => assert.ok(reachedFrom(file).has(proxy)))
  }
})
