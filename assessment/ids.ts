// The three branded ids. Only the parsers in this file make them; all other code trusts them.

declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

/** A question's stable id, such as `LEAD-1C`: function, level, commitment or practice. */
export type QuestionId = Branded<'QuestionId'>
/** The id of one assessment, made at random when it is started. */
export type AssessmentId = Branded<'AssessmentId'>
/** A person within a tenant: the object id in Microsoft Entra, which outlives the bot's registration. */
export type PersonId = Branded<'PersonId'>

/** The code of a key function, such as `LEAD`. Declared by the question set. */
export type FunctionCode = string

// Ids stand in card data and file names, so they have no character that is special in a path, a query or a log line.
const plain = /^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$/

function mint<Id extends string>(value: unknown): Id | undefined {
  return typeof value === 'string' && plain.test(value) ? (value as Id) : undefined
}

/** A question id, or undefined if the value cannot be one. Dialogs check that the question set has it. */
export const parseQuestionId = (value: unknown): QuestionId | undefined => mint<QuestionId>(value)
/** An assessment id, or undefined if the value cannot be one. */
export const parseAssessmentId = (value: unknown): AssessmentId | undefined => mint<AssessmentId>(value)
/** A person's id, in lower case when it is a GUID, or undefined when the value cannot be one. */
export const parsePersonId = (value: unknown): PersonId | undefined => mint<PersonId>(canonicalId(value))

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * One spelling for each id: a GUID in lower case, any other value as it is. Readers of GUIDs ignore case (RFC 9562,
 * section 4), but store keys and `===` do not, so every id from outside passes through this function.
 */
export function canonicalId<Value>(value: Value): Value {
  return (typeof value === 'string' && guid.test(value) ? value.toLowerCase() : value) as Value
}
