// Reads the Dockerfile into its stages, so that tests check the instructions that an engine would run.

import { readFileSync } from 'node:fs'
import { DockerfileParser, type ModifiableInstruction } from 'dockerfile-ast'

export type Instruction = {
  /** In capitals, such as `COPY`. */
  readonly name: string
  /** Flags such as `from`, without their dashes. */
  readonly flags: Readonly<Record<string, string>>
  /** All that follows the flags, with variables of `ARG` put in. */
  readonly text: string
  /** The words of the text, or the entries of a JSON array. */
  readonly words: readonly string[]
}

export type Stage = {
  readonly base: string
  readonly name: string | undefined
  readonly instructions: readonly Instruction[]
}

export const source = readFileSync('Dockerfile', 'utf8')

/** The stages in their order; the last one is the image. */
export function stagesOf(text = source): readonly Stage[] {
  const parsed = DockerfileParser.parse(text)
  const variables = new Map(
    parsed.getInitialARGs().map((arg) => [arg.getProperty()?.getName(), arg.getProperty()?.getValue()]),
  )
  const filled = (value: string) => value.replace(/\$\{(\w+)\}/g, (_, name) => variables.get(name) ?? '')
  const stages: { base: string; name: string | undefined; instructions: Instruction[] }[] = []
  for (const each of parsed.getInstructions()) {
    const name = each.getKeyword()
    if (name === 'ARG' && stages.length === 0) continue
    const words = filled(each.getArgumentsContent() ?? '').split(/\s+/)
    if (name === 'FROM') {
      stages.push({ base: words[0] ?? '', name: words[2], instructions: [] })
      continue
    }
    const flags = 'getFlags' in each ? (each as ModifiableInstruction).getFlags() : []
    const text = words.join(' ')
    stages.at(-1)?.instructions.push({
      name,
      flags: Object.fromEntries(flags.map((flag) => [flag.getName(), flag.getValue() ?? ''])),
      text,
      words: entriesOf(name === 'HEALTHCHECK' ? text.replace(/^CMD /, '') : text),
    })
  }
  return stages
}

function entriesOf(text: string): readonly string[] {
  return text.startsWith('[') ? (JSON.parse(text) as string[]) : text.split(' ')
}

/** The instructions of one name in a stage. */
export const named = (stage: Stage | undefined, name: string): readonly Instruction[] =>
  stage?.instructions.filter((each) => each.name === name) ?? []
