// Applies rules in order of precedence, and computes values that they share once.

/** Recognises one kind of text. Returns undefined for any other. */
export type Rule<Text, Found> = (text: Text) => Found | undefined

/** The result of the first rule that recognises the text. */
export function firstFound<Text, Found>(rules: readonly Rule<Text, Found>[], text: Text): Found | undefined {
  for (const rule of rules) {
    const found = rule(text)
    if (found !== undefined) return found
  }
  return undefined
}

/** Computes a value on its first use, and caches it. */
export function lazily<Value>(work: () => Value): () => Value {
  let kept: { readonly value: Value } | undefined
  return () => {
    kept ??= { value: work() }
    return kept.value
  }
}
