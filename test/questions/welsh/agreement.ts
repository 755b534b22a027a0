// Finds words that do not agree with a noun: an adjective, an article, a number, "hwn" or "hon", and a noun after "yn".

import { aspirated, softened } from '../../../lib/welsh/mutation.ts'
import { adjectives, afterIn, feminine, masculine } from './genders.ts'
import { nasal } from './mutations.ts'

/** Each form in which the noun may stand. */
const forms = (noun: string) => [noun, softened(noun), aspirated(noun), nasal(noun), `h${noun}`]
const inAnyForm = (nouns: readonly string[]) => new Set(nouns.flatMap(forms))
const [women, men] = [inAnyForm(feminine), inAnyForm(masculine)]
const isFeminine = (word = '') => women.has(word) && !men.has(word)
const isMasculine = (word = '') => men.has(word) && !women.has(word)

const hard = new Set(adjectives.map((each) => each.toLowerCase()))
/** "Diwethaf" and "cyntaf" soften as adverbs too: "profwyd y bot ddiwethaf". */
const soft = new Set([...hard].filter((each) => !/^(?:diwethaf|cyntaf)$/.test(each)).map(softened))
const hardNouns = new Set(feminine.filter((noun) => softened(noun) !== noun && !/^(?:ll|rh)/.test(noun)))
const softNouns = new Set(masculine.filter((noun) => softened(noun) !== noun).map(softened))

/** These are verbs too, which follow `yn` unchanged: "yn cyfrif", "yn byw". */
const verbs = /^(?:byw|cyfarfod|cyfrif|mesur|methu)$/
/** After `yn`, a noun or adjective changes its first letter in one way or another. */
const afterYn = new Set(
  [...feminine, ...masculine, ...hard, ...afterIn].filter((each) => /^[bcdgmpt]/.test(each) && !verbs.test(each)),
)

type Rule = (before: string, word: string, next: string) => boolean
const rules: readonly Rule[] = [
  // "Strategaeth digidol", but not "cynllun technoleg cymeradwy": there the adjective is of the plan.
  (before, word, next) => isFeminine(word) && !isMasculine(before) && hard.has(next),
  (before, word, next) => isMasculine(word) && !isFeminine(before) && soft.has(next) && !hard.has(next),
  (_before, word, next) => isArticle(word) && hardNouns.has(next),
  (_before, word, next) => isArticle(word) && word !== 'un' && softNouns.has(next) && !women.has(next),
  (_before, word, next) => isFeminine(word) && /^(?:hwn|hwnnw)$/.test(next),
  (_before, word, next) => isMasculine(word) && /^(?:hon|honno)$/.test(next),
  // "Our" is `'n` as well: "a'n cynllun".
  (before, word, next) =>
    (word === 'yn' || (word === 'n' && !/^(?:a|â|i|o|na|gyda)$/.test(before))) && afterYn.has(next),
  (_before, word, next) => /^(?:dd?au|[td]h?ri|[pb]h?edwar)$/.test(word) && isFeminine(next),
  (_before, word, next) => /^(?:dd?wy|[td]h?air|[pb]h?edair)$/.test(word) && isMasculine(next),
]
const isArticle = (word: string) => /^(?:y|r|un)$/.test(word)

/** The pairs of words, such as `strategaeth digidol` and `yn cyllideb`, of which the second has a wrong form. */
export function disagreeing(text: string): readonly string[] {
  // A mark between two words keeps them apart, and so does the end of a contraction: "mae'r cyllideb" has the article.
  const words = text.toLowerCase().match(/[\p{L}\p{N}-]+|[^\p{L}\p{N}\s'’-]/gu) ?? []
  return words.flatMap((word, at) => {
    const [before, next] = [words[at - 1] ?? '', words[at + 1] ?? '']
    return rules.some((rule) => rule(before, word, next)) ? [`${word} ${next}`] : []
  })
}
