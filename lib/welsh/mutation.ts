// The soft and the aspirate mutation: Welsh words change their first letter after some words.

const soft: Readonly<Record<string, string>> = {
  p: 'b',
  t: 'd',
  c: 'g',
  b: 'f',
  d: 'dd',
  g: '',
  m: 'f',
  ll: 'l',
  rh: 'r',
}
const aspirate: Readonly<Record<string, string>> = { p: 'ph', t: 'th', c: 'ch' }

// Digraphs, which are one letter of the Welsh alphabet, come first. Those without an entry never change.
const firstLetter = /^(?:ll|rh|ch|dd|ff|ng|ph|th|[a-z])/u

const changed = (letters: Readonly<Record<string, string>>) => (word: string) =>
  word.replace(firstLetter, (letter) => letters[letter] ?? letter)

/** The form after "dau", "i" or "neu": `cwestiwn` is `gwestiwn`. A word with a capital stays. */
export const softened = changed(soft)

/** The form after "tri", "chwe" or "a": `cwestiwn` is `chwestiwn`. A word with a capital stays. */
export const aspirated = changed(aspirate)
