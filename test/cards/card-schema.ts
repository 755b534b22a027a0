// The elements and properties that this project's cards may be made of: all show on every client of Teams, at Adaptive Cards 1.5.

import type * as Declared from '@microsoft/teams.cards'
import { z } from 'zod'

/** A shape with only these properties. Microsoft's type declares each, with the values that it takes. */
function only<Type>() {
  return <Shape extends { readonly [Key in keyof Shape]: Key extends keyof Type ? z.ZodType<Type[Key]> : never }>(
    shape: Shape,
  ) => z.strictObject(shape)
}

const words = z.string().trim().min(1)
const optional = {
  separator: z.boolean().optional(),
  spacing: z.enum(['None', 'Small', 'Medium']).optional(),
}
const look = {
  size: z.enum(['Small', 'Default', 'Medium', 'Large']).optional(),
  weight: z.enum(['Default', 'Bolder']).optional(),
  isSubtle: z.boolean().optional(),
}

const actionStyle = z.enum(['positive', 'destructive']).optional()

const submit = only<Declared.ISubmitAction>()({
  type: z.literal('Action.Submit'),
  title: words,
  tooltip: words.optional(),
  style: actionStyle,
  data: z.record(z.string(), z.unknown()),
})

// Old clients do not know Action.Execute, so each one has a fallback.
const execute = only<Declared.IExecuteAction>()({
  type: z.literal('Action.Execute'),
  title: words,
  tooltip: words.optional(),
  style: actionStyle,
  verb: words,
  data: z.record(z.string(), z.unknown()),
  fallback: submit,
})

const openUrl = only<Declared.IOpenUrlAction>()({
  type: z.literal('Action.OpenUrl'),
  title: words.optional(),
  url: z.url({ protocol: /^https?$/ }),
})

// A button whose reply is a separate message.
const action = z.discriminatedUnion('type', [execute, openUrl, submit])

const textBlock = only<Declared.ITextBlock>()({
  type: z.literal('TextBlock'),
  text: words,
  wrap: z.literal(true).optional(),
  style: z.literal('heading').optional(),
  color: z.enum(['Default', 'Good', 'Accent']).optional(),
  maxLines: z.int().positive().optional(),
  ...look,
  ...optional,
}).refine(({ text, wrap }) => wrap || text.length === 1, 'Text that does not wrap is cut off on a phone.')

const textRun = only<Declared.ITextRun>()({
  type: z.literal('TextRun'),
  text: words,
  selectAction: openUrl.optional(),
  ...look,
})

const richTextBlock = only<Declared.IRichTextBlock>()({
  type: z.literal('RichTextBlock'),
  inlines: z.array(textRun).min(1),
  ...optional,
})

const image = only<Declared.IImage>()({
  type: z.literal('Image'),
  url: z.string().startsWith('data:image/png;base64,'),
  altText: words,
  width: words.optional(),
  height: words.optional(),
  size: z.literal('Stretch').optional(),
  msteams: z.strictObject({ allowExpand: z.literal(true) }).optional(),
  ...optional,
})

const factSet = only<Declared.IFactSet>()({
  type: z.literal('FactSet'),
  facts: z.array(z.strictObject({ title: words, value: words })).min(1),
  ...optional,
})

// Six buttons side by side are the most that Teams shows.
const actionSet = only<Declared.IActionSet>()({
  type: z.literal('ActionSet'),
  actions: z.array(action).min(1).max(6),
  ...optional,
})

const input = { id: words, label: words, ...optional }

const textInput = only<Declared.ITextInput>()({
  type: z.literal('Input.Text'),
  value: z.string().optional(),
  placeholder: words.optional(),
  isMultiline: z.boolean().optional(),
  maxLength: z.int().positive(),
  style: z.literal('Url').optional(),
  ...input,
})

const dateInput = only<Declared.IDateInput>()({
  type: z.literal('Input.Date'),
  value: z.iso.date().optional(),
  ...input,
})

const choiceInput = only<Declared.IChoiceSetInput>()({
  type: z.literal('Input.ChoiceSet'),
  value: z.string().optional(),
  choices: z.array(z.strictObject({ title: words, value: words })).min(1),
  style: z.literal('expanded').optional(),
  // Teams' people picker. A client that does not know it shows only the choices.
  'choices.data': z
    .strictObject({
      type: z.literal('Data.Query'),
      dataset: z.literal('graph.microsoft.com/users?scope=currentContext'),
    })
    .optional(),
  isMultiSelect: z.literal(true).optional(),
  wrap: z.literal(true),
  ...input,
})

const column = z.strictObject({
  type: z.literal('Column'),
  width: z.union([z.enum(['auto', 'stretch']), z.int().positive(), z.templateLiteral([z.int(), 'px'])]),
  verticalContentAlignment: z.enum(['Top', 'Center']).optional(),
  get items() {
    return z.array(element)
  },
})

const columnSet = z.strictObject({
  type: z.literal('ColumnSet'),
  columns: z.array(column).min(1),
  selectAction: execute.optional(),
  ...optional,
})

// Clients that do not know rounded corners draw square ones.
const container = z.strictObject({
  type: z.literal('Container'),
  style: z.enum(['emphasis', 'good', 'warning', 'attention']),
  roundedCorners: z.literal(true),
  get items() {
    return z.array(element).min(1)
  },
  ...optional,
})

const element: z.ZodType = z.lazy(() =>
  z.discriminatedUnion('type', [
    textBlock,
    richTextBlock,
    image,
    factSet,
    actionSet,
    columnSet,
    container,
    textInput,
    dateInput,
    choiceInput,
  ]),
)

/** A whole card, as the functions of `cards/` return it. */
export const cardSchema = z.strictObject({
  type: z.literal('AdaptiveCard'),
  $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
  version: z.literal('1.5'),
  fallbackText: words,
  speak: words,
  body: z.array(element).min(1),
  actions: z.array(action).min(1).max(6).optional(),
})
