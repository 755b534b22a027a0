// Runs a command for question authors without a process: arguments in, text and exit code out.

import { nations } from '../../assessment/council.ts'
import type { Environment } from '../../bot/settings/environment.ts'
import { printable } from '../../questions/printable.ts'
import { QuestionSetInvalid } from '../../questions/question-set-invalid.ts'
import type { Outcome } from '../command/outcome.ts'
import { parseArguments } from '../command/parse-options.ts'
import { UsageFault } from '../command/usage-fault.ts'

/** The usage of the command, for help and after wrong arguments. */
export const usage = `Usage: npm run --silent questions -- check DIR
       npm run --silent questions -- diff OLD NEW
       npm run --silent questions -- sheet DIR [--out FILE.csv|FILE.xlsx] [--language TAG] [--nation NATION]
       npm run --silent questions -- preview DIR [--out FOLDER]
DIR is the folder of one version, such as questions/dma/2027.1, or of several, such as questions/dma.`

const text = { type: 'string' } as const
const options = { out: text, language: text, nation: text } as const
type Values = { readonly [Name in keyof typeof options]?: string }
type OptionName = keyof typeof options

type Command = {
  readonly folders: number
  readonly options: readonly OptionName[]
  readonly run: (folders: readonly string[], values: Values, environment: Environment) => Promise<Outcome>
}

// Each command loads its modules when it runs, so that help and refusals are immediate.
const commands: Readonly<Record<string, Command>> = {
  check: {
    folders: 1,
    options: [],
    run: async ([folder = '']) => (await import('./check/check-folder.ts')).checkFolder(folder),
  },
  diff: {
    folders: 2,
    options: [],
    run: async ([old = '', next = ''], _, env) => (await import('./diff/diff-folders.ts')).diffFolders(old, next, env),
  },
  sheet: {
    folders: 1,
    options: ['out', 'language', 'nation'],
    run: async ([folder = ''], { out, language, nation: named }) => {
      const nation = nationNamed(named)
      const { sheetOf } = await import('./sheet/sheet-of.ts')
      return sheetOf(folder, { out, language, nation })
    },
  },
  preview: {
    folders: 1,
    options: ['out'],
    run: async ([folder = ''], { out = 'build/preview' }) =>
      (await import('./preview/preview-folder.ts')).previewFolder(folder, out),
  },
}

/**
 * Runs the command that the arguments name. `environment` names the store, if there is one. Puts expected errors in
 * words, and rethrows every other error.
 */
export async function runQuestions(args: readonly string[], environment: Environment): Promise<Outcome> {
  try {
    const { command, folders, values } = parsed(args)
    return await command.run(folders, values, environment)
  } catch (error) {
    if (error instanceof UsageFault) return { exitCode: 2, err: `${printable(error.message)}\n${usage}` }
    if (error instanceof QuestionSetInvalid) return { exitCode: 1, err: error.message }
    throw error
  }
}

function parsed(args: readonly string[]) {
  const { positionals, values } = parseArguments(args, options)
  const [name = '', ...folders] = positionals
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new UsageFault(name === '' ? 'Name a command.' : `There is no command ${name}.`)
  if (folders.length !== command.folders) {
    throw new UsageFault(`${name} needs ${command.folders === 1 ? 'one folder' : `${command.folders} folders`}.`)
  }
  const foreign = Object.keys(values).find((option) => !command.options.includes(option as OptionName))
  if (foreign !== undefined) throw new UsageFault(`${name} has no option --${foreign}.`)
  return { command, folders, values }
}

function nationNamed(given: string | undefined) {
  const nation = nations.find((known) => known === given)
  if (given !== undefined && !nation) throw new UsageFault(`--nation must be one of ${nations.join(', ')}.`)
  return nation
}
