// Unpacks the Chromium of the package `@sparticuz/chromium`, for machines without a browser.

import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { BrowserProgram } from './chromium.ts'

// The package unpacks into the folder for temporary files, and its libraries only when it believes to run on Lambda.
const unpacking = `import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())`
const onLambda = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' }

const cache = fileURLToPath(new URL('../../../node_modules/.cache', import.meta.url))

/**
 * The packaged browser, unpacked into `folder` on first use. Gives nothing on other platforms than Linux on x64.
 * The folder appears with one rename, so that test files in parallel never see half a browser.
 */
export async function packagedChromium(
  environment: NodeJS.ProcessEnv,
  folder = join(cache, `chromium-${packageVersion()}`),
): Promise<BrowserProgram | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  if (!existsSync(folder)) await unpack(folder)
  const libraries = [join(folder, 'al2023', 'lib'), environment.LD_LIBRARY_PATH].filter(Boolean).join(':')
  return {
    executablePath: join(folder, 'chromium'),
    env: { ...environment, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  }
}

async function unpack(folder: string): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true })
  const begun = mkdtempSync(`${folder}-`)
  try {
    const env = { PATH: process.env.PATH, TMPDIR: begun, ...onLambda }
    await promisify(execFile)(process.execPath, ['--eval', unpacking], { env })
    writeFileSync(join(begun, 'fonts.conf'), fontsIn(folder))
    renameSync(begun, folder)
  } catch (error) {
    // Another test file was faster.
    if (!existsSync(folder)) throw error
  } finally {
    rmSync(begun, { recursive: true, force: true })
  }
}

/** The machine's own fonts first, then Open Sans from the package. */
const fontsIn = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`

function packageVersion(): string {
  const file = fileURLToPath(new URL('../../../node_modules/@sparticuz/chromium/package.json', import.meta.url))
  return JSON.parse(readFileSync(file, 'utf8')).version
}
