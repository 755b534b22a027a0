// Upgrades an assessment of schema 3: numbers its statements, marks notes, and drops the field `standing`.

type Fields = Readonly<Record<string, unknown>>

/**
 * Turns a value of schema 3 into one of schema 4. Passes on a value of another shape, which the schema then refuses.
 */
export function numberStatements(value: unknown): unknown {
  const { standing: _unused, ...assessment } = Object(value)
  const answers = Object.entries<Fields>(Object(assessment.answers)).map(([id, answer]) => {
    const { earlier, revision, ...last } = Object(answer)
    return [id, marked([...(Array.isArray(earlier) ? earlier : []), last]), revision] as const
  })
  const inOrder = answers
    .flatMap(([, statements]) => statements)
    .toSorted((a, b) => String(a.at).localeCompare(String(b.at)))
  const nth = new Map(inOrder.map((statement, index) => [statement, index + 1]))
  const numbered = answers.map(([id, statements, revision]) => {
    const all = statements.map((statement, index) => ({ ...statement, nth: nth.get(statement), revision: index + 1 }))
    return [id, { ...all.at(-1), revision, earlier: all.slice(0, -1) }]
  })
  return {
    ...assessment,
    answers: Object.fromEntries(numbered),
    statements: inOrder.length,
    merged: [],
    historyDocuments: 0,
  }
}

/** A statement that repeats the value and changes the words is a note. */
function marked(statements: readonly Fields[]): readonly Fields[] {
  return statements.map((statement, index) => {
    const { value, reason, note, evidence }: Fields = statements[index - 1] ?? {}
    const isSame = statement.value === value && statement.reason === reason && statement.undoes === undefined
    return isSame && (statement.note !== note || statement.evidence !== evidence)
      ? { ...statement, noted: true }
      : { ...statement }
  })
}
