// Makes up councils for trials of the benchmark. docs/benchmark-data.md documents the model.

import { hash } from 'node:crypto'
import type { AnswerValue } from '../../../assessment/answers/answer.ts'
import type { AuthorityType, Nation } from '../../../assessment/council.ts'
import type { QuestionId } from '../../../assessment/ids.ts'
import type { Question, QuestionSet } from '../../../assessment/question-set.ts'
import type { CouncilFigures, VoteCounts } from '../../../scoring/benchmark/council-figures.ts'

/** The rough distribution of the United Kingdom's principal authorities, in per cent. */
const kinds: readonly (readonly [AuthorityType, Nation, number])[] = [
  ['district', 'england', 40],
  ['unitary', 'england', 15],
  ['metropolitan-borough', 'england', 9],
  ['london-borough', 'england', 8],
  ['county', 'england', 5],
  ['unitary', 'scotland', 8],
  ['unitary', 'wales', 6],
  ['district', 'northern-ireland', 3],
  ['fire-and-rescue', 'england', 4],
  ['combined-authority', 'england', 2],
]

/**
 * Makes up `many` returns; the same seed gives the same returns. Each council has an ability, and each of its functions
 * an ability near it. A question is harder the higher its level. The chance of a Yes is logistic in the difference.
 */
export function sampleCouncils(set: QuestionSet, meaning: string, many: number, seed: string): CouncilFigures[] {
  return Array.from({ length: many }, (_, nth) => {
    const chance = (name: string) => fraction(`${seed} ${nth} ${name}`)
    const [type, nation] = kindAt(((nth + 0.5) / many) * total)
    const ability = normal(chance('a'), chance('b'))
    const answers: Record<string, AnswerValue> = {}
    const votes: Record<string, VoteCounts> = {}
    for (const question of set.questions.values()) {
      const { id, functionCode: code } = question
      const own = ability + 0.6 * normal(chance(`${code} a`), chance(`${code} b`))
      const likely = chanceOfYes(question, own, set.levels)
      const value = answered(question, type, likely, chance(id))
      answers[id] = value
      if (chance('team') < 0.5 && value !== 'notApplicable')
        votes[id] = ballot(value, clarity(id), (name) => chance(`${id} ${name}`))
    }
    return {
      council: uuid(`${seed} ${nth}`),
      questionSet: { id: set.id, version: set.version, meaning },
      ...{ type, nation },
      submittedOn: `2027-0${1 + Math.floor(chance('month') * 6)}-15`,
      ...{ answers, votes },
      leftOut: [],
      evidence: { evidenced: chance('evidenced'), seenByTwo: Object.keys(votes).length > 0 ? chance('two') : 0 },
      agreement: Object.keys(votes).length > 0 ? 0.6 + 0.4 * chance('agreement') : null,
      madeUp: true,
    }
  })
}

const total = kinds.reduce((sum, [, , parts]) => sum + parts, 0)

function kindAt(place: number): readonly [AuthorityType, Nation] {
  let passed = 0
  for (const [type, nation, parts] of kinds) {
    passed += parts
    if (place < passed) return [type, nation]
  }
  return ['unitary', 'england']
}

// A commitment is easier than the practice of its level. In a set of five levels a council of ability 0 has even odds
// at level 3.
const chanceOfYes = ({ level, measure }: Question, ability: number, levels: number): number => {
  const difficulty = (4 * (level - (levels + 1) / 2)) / levels + (measure === 'practice' ? 0.3 : -0.3)
  return 1 / (1 + Math.exp(-1.7 * (ability - difficulty)))
}

function answered({ notApplicable }: Question, type: AuthorityType, likely: number, chance: number): AnswerValue {
  if (chance < likely * 0.97) return 'yes'
  if (chance > 0.98) return notApplicable.includes(type) ? 'notApplicable' : 'unsure'
  return 'no'
}

// The chance that an officer judges the fact correctly: most questions are clear, one in eight is not.
const clarity = (id: QuestionId): number => (fraction(`clarity ${id}`) < 1 / 8 ? 0.7 : 0.94)

/** The votes of six officers. One in fourteen is Not sure. */
function ballot(recorded: AnswerValue, clear: number, chance: (name: string) => number): VoteCounts {
  const votes = { yes: 0, no: 0, unsure: 0 }
  for (let nth = 0; nth < 6; nth++) {
    const isRight = chance(`right ${nth}`) < clear
    if (chance(`knows ${nth}`) < 1 / 14) votes.unsure += 1
    else votes[isRight === (recorded === 'yes') ? 'yes' : 'no'] += 1
  }
  return votes
}

/** A pseudo-random number from 0 up to 1. The same name gives the same number. */
const fraction = (name: string): number => Number.parseInt(digest(name).slice(0, 8), 16) / 2 ** 32

/**
 * A normally distributed value from two uniform ones. Source: Box and Muller, Annals of Mathematical Statistics 29
 * (1958), 610-611.
 */
const normal = (one: number, other: number): number => Math.sqrt(-2 * Math.log(1 - one)) * Math.cos(2 * Math.PI * other)

function uuid(name: string): string {
  const hex = digest(name)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const digest = (name: string): string => hash('sha256', name)
