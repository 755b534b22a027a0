// Builds the bot: bundles its modules and packages into a few files, which Node loads in half the time.

import { chmodSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin, stop } from 'esbuild'
import { buildFolder, builtBot, stampOf, stampsFile } from '../../../bot/process/built.js'
import { makeFolder } from '../../../lib/files/make-folder.ts'

/** The modules that `bot/main.js` imports. */
const entries = ['bot/process/run.ts', 'bot/settings/process-environment.ts']

/**
 * Packages that load native code, start threads, or are read as files. They are not bundled. Restify finds the bot's
 * pino here instead of its own; it writes no log.
 */
const left = ['@myriaddreamin/*', '@resvg/resvg-js', 'dtrace-provider', 'pino', 'piscina', 'source-sans']

/** npm writes this file with every installation. */
const installed = 'node_modules/.package-lock.json'

/** Node provides these to CommonJS modules, but the built files are ECMAScript modules. */
const banner = `import { createRequire as buildRequire } from 'node:module'
const require = buildRequire(import.meta.url), buildRoot = new URL('../../../', import.meta.url)`

/**
 * Builds the bot into a folder below the packages. `bot/main.js` runs the build until a source, this file or npm's list
 * of packages changes.
 *
 * @param root the folder of the checkout
 * @returns the number of bundled modules
 * @throws an Error if a module cannot be built; an earlier build then stays
 */
export async function buildBot(root: string): Promise<number> {
  const folder = resolve(root, buildFolder)
  makeFolder(dirname(folder))
  const outdir = mkdtempSync(`${folder}-`)
  try {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: entries,
      outExtension: { '.js': '.mjs' },
      entryNames: '[name]',
      outdir,
      external: left,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node24',
      minifySyntax: true,
      minifyWhitespace: true,
      // The log contains the class name of a fault.
      keepNames: true,
      // The image has no tsconfig.json, and must build the same.
      tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
      legalComments: 'none',
      banner: { js: banner },
      plugins: [keepsPlaces(root)],
      metafile: true,
      logLevel: 'silent',
    })
    const modules = Object.keys(metafile.inputs)
    const own = modules.filter((path) => !path.startsWith('node_modules/') && !path.includes(':'))
    const stamps = [...own, relative(root, import.meta.filename), installed].map((path) => [
      path,
      stampOf(pathToFileURL(join(root, path))),
    ])
    writeFileSync(join(outdir, stampsFile), JSON.stringify(Object.fromEntries(stamps)))
    // The user that builds is often not the one that runs the bot.
    chmodSync(outdir, 0o755)
    rmSync(folder, { recursive: true, force: true })
    renameSync(outdir, folder)
    return modules.length
  } finally {
    // esbuild is its own process, which would wait for the next build.
    await stop()
    rmSync(outdir, { recursive: true, force: true })
  }
}

/** Builds the bot unless there is a build of the current sources. */
export async function buildIfChanged(root: string): Promise<void> {
  if (!builtBot(pathToFileURL(`${root}/`))) await buildBot(root)
}

/** A source finds its neighbouring files and threads by its own address. The build keeps that address. */
const keepsPlaces = (root: string): Plugin => ({
  name: 'keeps-places',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      const address = `new URL(${JSON.stringify(relative(root, path))}, buildRoot).href`
      return { contents: source.replaceAll('import.meta.url', address), loader: 'ts' }
    })
  },
})
