// Rules in order of precedence, and values that they share.

/** Recognises one kind of text. It finds nothing in any other. */
export type Rule<Text, Found> = (text: Text) => Found | undefined

/** What the first rule that recognises the text finds. */
export function firstFound<Text, Found>(rules: readonly Rule<Text, Found>[], text: Text): Found | undefined {
  for (const rule of rules) {
    const found = rule(text)
    if (found !== undefined) return found
  }
  return undefined
}

/** Works a value out when it is first needed, and keeps it. */
export function lazily<Value>(work: () => Value): () => Value {
  let kept: { readonly value: Value } | undefined
  return () => {
    kept ??= { value: work() }
    return kept.value
  }
}
