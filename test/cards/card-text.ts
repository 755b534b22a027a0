// Writes a card as text that a person can review: each line holds the shown text, with its style in ‹ ›.

import { isDeepStrictEqual } from 'node:util'
import { rowName } from '../../cards/parts/row-name.ts'

type Json = Readonly<Record<string, unknown>>

/** The words for a property's usual values. Other values are written as they are. */
const looks: Readonly<Record<string, (value: unknown) => string>> = {
  size: (value) => String(value).toLowerCase(),
  weight: (value) => (value === 'Bolder' ? 'bold' : String(value).toLowerCase()),
  isSubtle: (value) => (value === true ? 'subtle' : 'not subtle'),
  color: (value) => `colour ${String(value).toLowerCase()}`,
  separator: (value) => (value === true ? 'line above' : 'no line above'),
  spacing: (value) => `space ${String(value).toLowerCase()}`,
  maxLines: (value) => `at most ${value} lines`,
  maxLength: (value) => `at most ${value} letters`,
  isMultiline: (value) => (value === true ? 'several lines' : 'one line'),
  placeholder: (value) => `hint "${value}"`,
  style: (value) => `style ${value}`,
  tooltip: (value) => `tooltip "${value}"`,
  verticalContentAlignment: (value) => String(value).toLowerCase(),
}

/** The properties that every card has alike. The text names them only when they differ. */
const usual = {
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
}

/**
 * Writes the whole card as text. A property without its own place stands in ‹ › with its value. Two things are written
 * once instead of often: the id of the assessment, if all buttons share it, and the fallback for old clients, if it
 * sends the same data.
 */
export function cardText(card: Json): string {
  const { fallbackText, speak, body, actions, refresh, ...rest } = card
  const ids = new Set(idsIn(card))
  const [id] = ids.size === 1 ? ids : []
  const writer = writerFor(id)
  return [
    `Notification: ${fallbackText}`,
    ...(speak === fallbackText ? [] : [`Spoken: ${speak}`]),
    ...(id === undefined ? [] : [`Assessment: ${id}`]),
    ...(refresh === undefined ? [] : [`Refresh: ${writer.refresh(refresh as Json)}`]),
    ...looksOf(without({ ...noneOf(usual), ...rest }, usual)).map((look) => `‹${look}›`),
    '',
    ...list(body).flatMap(writer.element),
    ...list(actions).map((action) => `At the foot: ${writer.action(action)}`),
  ].join('\n')
}

function writerFor(assessment: unknown) {
  /** The action of a button, with its data. */
  function press({ do: verb, ...data }: Json): string {
    const shown = Object.entries(data).filter(([key, value]) => key !== 'assessment' || value !== assessment)
    return [verb, ...shown.map(([key, value]) => `${key}=${plain(value)}`)].join(' ')
  }

  /** A button: its title, its action and its style. */
  function action({ type, title, url, verb, data, fallback, ...look }: Json): string {
    if (type === 'Action.OpenUrl') return `${title === undefined ? '' : `[${title}] `}→ ${url}${suffix(look)}`
    const { do: does } = (data ?? {}) as Json
    const sameForOld = { type: 'Action.Submit', title, data, ...look }
    return [
      `[${title}] ${press((data ?? {}) as Json)}`,
      ...(type === 'Action.Execute' ? [] : [` ‹${type}›`]),
      ...(verb === does ? [] : [` ‹verb ${verb}›`]),
      ...(type === 'Action.Submit' || isDeepStrictEqual(fallback, sameForOld)
        ? []
        : [` ‹old clients: ${plain(fallback)}›`]),
      suffix(look),
    ].join('')
  }

  function refresh({ action: asked, userIds, ...rest }: Json): string {
    return `${action({ type: 'Action.Execute', title: 'by itself', ...(asked as Json) })}${suffix({ userIds, ...rest })}`
  }

  /** The lines of one element. */
  function element({ type, ...parts }: Json): readonly string[] {
    switch (type) {
      case 'TextBlock': {
        const { text, wrap, style, ...look } = parts
        const sign = style === 'heading' ? '# ' : ''
        const odd = {
          // One letter has nothing to wrap.
          ...(wrap !== true && String(text).length > 1 && { wrap: wrap ?? false }),
          ...(style !== 'heading' && style !== undefined && { style }),
        }
        return after(sign, `${text}${suffix({ ...look, ...odd })}`)
      }
      case 'RichTextBlock': {
        const { inlines, ...look } = parts
        return after('', `${list(inlines).map(run).join(' ')}${suffix(look)}`)
      }
      case 'Image': {
        const { url, altText, width, height, ...look } = parts
        const size = width === undefined ? 'as wide as the card' : `${width} × ${height}`
        return [`(picture ${size} ${fingerprint(url)}: ${altText})${suffix(look)}`]
      }
      case 'FactSet': {
        const { facts, ...look } = parts
        return [`Facts${suffix(look)}`, ...list(facts).flatMap(({ title, value }) => after('  ', `${title}: ${value}`))]
      }
      case 'ActionSet': {
        const { actions, ...look } = parts
        const shown = list(actions).map(action)
        return look.spacing === 'Small' && shown.length === 1 ? shown : [`Buttons${suffix(look)}`, ...indented(shown)]
      }
      case 'ColumnSet': {
        const { columns, selectAction, ...look } = parts
        return [
          `Row${selectAction ? ` opens ${action(shortNamed(selectAction as Json, columns))}` : ''}${suffix(look)}`,
          ...list(columns).flatMap(column),
        ]
      }
      case 'Container': {
        const { style, items, ...look } = parts
        const box = {
          ...look,
          roundedCorners: look.roundedCorners === true ? undefined : (look.roundedCorners ?? false),
        }
        return [`Box ${style}${suffix(box)}`, ...indented(list(items).flatMap(element))]
      }
      case 'Input.Text':
      case 'Input.Date':
      case 'Input.ChoiceSet':
        return input({ type, ...parts })
      default:
        return [`${type}${suffix(parts)}`]
    }
  }

  function column({ type, width, items, verticalContentAlignment, ...look }: Json): readonly string[] {
    // The widest column of a row is the tallest as well, so its own place needs no word.
    const usualAlignment = width === 'stretch' ? undefined : 'Center'
    const odd = {
      ...(type !== 'Column' && { type: type ?? null }),
      ...(verticalContentAlignment !== usualAlignment && {
        verticalContentAlignment: verticalContentAlignment ?? 'Stretch',
      }),
    }
    return after(`  ${width}${suffix({ ...odd, ...look })}: `, list(items).flatMap(element).join('\n'))
  }

  /** The exact words in quotation marks, each run with its style. */
  function run({ type, text, selectAction, ...look }: Json): string {
    const link = selectAction ? ` ${action(selectAction as Json)}` : ''
    return `“${text}”${type === 'TextRun' ? '' : ` ‹${type}›`}${link}${suffix(look)}`
  }

  return { element, action, refresh }
}

/** An input: its kind, label and value, then its choices with a mark at the chosen ones. */
function input({ type, id, label, value, choices, ...look }: Json): readonly string[] {
  const kind = String(type).replace('Input.', '').replace('ChoiceSet', 'Choice')
  const several = look.isMultiSelect === true
  const chosen = several ? String(value ?? '').split(',') : [value]
  const odd =
    type === 'Input.ChoiceSet' ? { ...look, wrap: look.wrap === true ? undefined : (look.wrap ?? false) } : look
  const marks = several ? ['[x]', '[ ]'] : ['(x)', '( )']
  const offered = list(choices)
  const isOffered = offered.some((choice) => chosen.includes(choice.value))
  const shown = offered.length > 0 && isOffered && !several ? '' : ` = ${value === undefined ? 'empty' : `"${value}"`}`
  return [
    `${kind} ${id} "${label}"${shown}${suffix(odd)}`,
    ...offered.map(
      (choice) =>
        `  ${chosen.includes(choice.value) ? marks[0] : marks[1]} ${choice.title}${
          choice.title === choice.value ? '' : ` = ${choice.value}`
        }${suffix(without(choice, { title: choice.title, value: choice.value }))}`,
    ),
  ]
}

const suffix = (look: Json): string => {
  const words = looksOf(look)
  return words.length === 0 ? '' : ` ‹${words.join(', ')}›`
}

const looksOf = (look: Json): readonly string[] =>
  Object.entries(look)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => looks[key]?.(value) ?? `${key} ${plain(value)}`)

/** The properties without those that have the value given here. */
function without(value: Json, known: Json): Json {
  return Object.fromEntries(Object.entries(value).filter(([key, each]) => !(key in known && known[key] === each)))
}

const noneOf = (known: Json): Json => Object.fromEntries(Object.keys(known).map((key) => [key, null]))

const plain = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

/** Eight letters that change when the picture does. */
function fingerprint(url: unknown): string {
  let sum = 5381
  for (const letter of String(url)) sum = (sum * 33 + letter.charCodeAt(0)) % 0xffffffff
  return sum.toString(16).padStart(8, '0')
}

/** The press of a row with its short title, if its name holds only that title and the words of the row. */
function shortNamed(press: Json, columns: unknown): Json {
  const title = String(Object(press.fallback).title)
  const shown = list(columns).flatMap(({ items }) => list(items)) as unknown as Parameters<typeof rowName>[1]
  return press.title === rowName(title, shown) ? { ...press, title } : press
}

/** The text after a sign, with its further lines below its first. */
function after(sign: string, text: string): readonly string[] {
  const [first = '', ...more] = text.split('\n')
  return [`${sign}${first}`, ...more.map((line) => `${' '.repeat(sign.length)}${line}`)]
}

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`)

const list = (value: unknown) => (Array.isArray(value) ? (value as readonly Json[]) : [])

/** The assessment of each button. */
function idsIn(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'assessment' ? [inner] : idsIn(inner)))
}
