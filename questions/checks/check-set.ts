// Finds faults in a set.yml that fits the schema, such as unknown names and empty levels.

import { authorityTypes } from '../../assessment/council.ts'
import type { Source } from '../../assessment/question-set.ts'
import { cite } from '../cite.ts'
import type { SetFault } from '../question-set-invalid.ts'
import type { SetFile } from '../yaml/schema.ts'

type FunctionFile = SetFile['functions'][number]
type QuestionFile = FunctionFile['questions'][number]

// Keeps the denominators of exact scores within safe integers (scoring/ratio.ts).
const mostCriteriaInALevel = 30

/** Every fault of `set.yml`. Skips the citations if `sources.yml` could not be read. */
export function checkSet(set: SetFile, sources: ReadonlyMap<string, Source> | undefined): readonly SetFault[] {
  const questions = set.functions.flatMap((fn) => fn.questions)
  return [
    ...repeated(set.functions).map((id) => fault(id, 'two functions have this id')),
    ...repeated(questions).map((id) => fault(id, 'two questions have this id')),
    ...questions
      .filter(({ level }) => level > set.levels)
      .map(({ id, level }) => fault(id, `is at level ${level}, but the set has ${set.levels} levels`)),
    ...(sources === undefined ? [] : questions.flatMap((question) => citationFaults(question, sources))),
    ...set.functions.flatMap((fn) => levelFaults(fn, set.levels)),
    ...roleFaults(set, questions),
    ...continuedTwice(questions),
  ]
}

// Only one question may continue an earlier one, because an answer can move to one question only.
const continuedTwice = (questions: readonly QuestionFile[]): SetFault[] =>
  repeated(questions.flatMap(({ was }) => (was === undefined || was === 'new' ? [] : [{ id: was }]))).map((id) =>
    fault(id, 'two questions continue this question'),
  )

const fault = (where: string, sentence: string): SetFault => ({ file: 'set.yml', where, fault: sentence })

function repeated(parts: readonly { readonly id: string }[]): readonly string[] {
  const ids = parts.map(({ id }) => id)
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]
}

function citationFaults(
  { id, sources: written, duty }: QuestionFile,
  sources: ReadonlyMap<string, Source>,
): SetFault[] {
  const citations = written.map((citation) => cite(citation, sources))
  const unknown = citations.flatMap((citation) => ('fault' in citation ? [fault(id, citation.fault)] : []))
  if (unknown.length > 0) return unknown
  const laws = citations.flatMap((citation) =>
    'source' in citation && citation.source.statutory ? [citation.source] : [],
  )
  return duty
    .filter((nation) => !laws.some(({ nations }) => nations.includes(nation)))
    .map((nation) => fault(id, `is a duty in ${nation}, but cites no statutory source that applies there`))
}

function levelFaults({ id, questions }: FunctionFile, levels: number): SetFault[] {
  return Array.from({ length: levels }, (_, index) => index + 1).flatMap((level) => {
    const criteria = questions.filter((question) => question.level === level)
    if (criteria.length === 0) return [fault(id, `level ${level} has no criterion`)]
    if (criteria.length > mostCriteriaInALevel)
      return [fault(id, `level ${level} has ${criteria.length} criteria; ${mostCriteriaInALevel} is the most`)]
    return authorityTypes
      .filter((type) => criteria.every(({ notApplicable }) => notApplicable.includes(type)))
      .map((type) => fault(id, `level ${level} could be wholly not applicable to the authority type ${type}`))
  })
}

function roleFaults({ roles, functions }: SetFile, questions: readonly QuestionFile[]): SetFault[] {
  const named = [roles.leadership, roles.culture].filter((code) => code !== undefined)
  return [
    ...named
      .filter((code) => !functions.some(({ id }) => id === code))
      .map((code) => fault('roles', `names the function ${code}, which the set does not have`)),
    ...[...roles.provision, ...roles.takeUp]
      .filter((id) => !questions.some((question) => question.id === id))
      .map((id) => fault('roles', `names the question ${id}, which the set does not have`)),
  ]
}
