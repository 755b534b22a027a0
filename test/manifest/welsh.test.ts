// The Welsh texts of the manifest: each differs from its English and is spelt as the dictionary has it.

import welsh from '../../manifest/welsh.json' with { type: 'json' }
import { isWelshLikeEnglish } from '../support/wording/welsh-like-english.ts'

const numbered = (texts: readonly string[]) => Object.fromEntries(texts.map((text, at) => [`text ${at}`, text]))

isWelshLikeEnglish('the manifest', numbered(Object.keys(welsh)), numbered(Object.values(welsh)), {
  // Right forms of verbs that the dictionary does not derive.
  words: new Set(['cwblhewch', 'Cwblhewch', 'gellir', 'pharhewch']),
  same: {},
})
