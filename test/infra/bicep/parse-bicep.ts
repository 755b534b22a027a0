// Reads the part of Bicep that infra/ uses: declarations with their objects and arrays. It checks brackets, not types.

/** An expression that is no object, array or choice stays text. */
export type Value =
  | { readonly type: 'object'; readonly entries: ReadonlyMap<string, Value> }
  | { readonly type: 'array'; readonly items: readonly Value[] }
  /** `[for each in list: body]` */
  | { readonly type: 'loop'; readonly over: string; readonly body: Value }
  /** `condition ? one : other` */
  | { readonly type: 'choice'; readonly condition: string; readonly options: readonly Value[] }
  | { readonly type: 'text'; readonly text: string }

type Named = { readonly name: string; readonly decorators: readonly string[] }
type Param = Named & { readonly kind: string; readonly standard: string | undefined }
type Output = Named & { readonly kind: string; readonly value: string }
export type Resource = Named & {
  /** Such as `Microsoft.App/containerApps`, and its version; a module has the path of its file, and no version. */
  readonly kind: string
  readonly version: string | undefined
  readonly isExisting: boolean
  readonly isModule: boolean
  readonly condition: string | undefined
  readonly body: Value
}
export type Bicep = {
  readonly opening: string
  readonly params: readonly Param[]
  readonly variables: ReadonlyMap<string, Value>
  readonly resources: readonly Resource[]
  readonly outputs: readonly Output[]
}

/** Throws for a declaration that it does not know, and for a bracket without its partner. */
export function parseBicep(source: string): Bicep {
  const reader = readerOf(source)
  const params: Param[] = []
  const variables = new Map<string, Value>()
  const resources: Resource[] = []
  const outputs: Output[] = []
  let decorators: string[] = []
  for (;;) {
    reader.skip()
    if (reader.isDone()) break
    const word = reader.match(/^(@|[a-zA-Z]+)/)
    if (word === '@') {
      decorators.push(reader.expression())
      continue
    }
    reader.skip()
    const name = word === 'targetScope' ? '' : reader.match(/^\w+/)
    const named = { name, decorators }
    decorators = []
    switch (word) {
      case 'targetScope':
        reader.expression()
        break
      case 'param': {
        const [kind = '', ...rest] = split(reader.expression(), ' = ')
        params.push({ ...named, kind, standard: rest.length > 0 ? rest.join(' = ') : undefined })
        break
      }
      case 'var':
        reader.match(/^\s*=/)
        variables.set(name, reader.value())
        break
      case 'output': {
        const [kind = '', ...rest] = split(reader.expression(), ' = ')
        outputs.push({ ...named, kind, value: rest.join(' = ') })
        break
      }
      case 'resource':
      case 'module':
        resources.push({ ...named, isModule: word === 'module', ...resourceOf(reader) })
        break
      default:
        throw new Error(`${word}: no declaration that is known here.`)
    }
  }
  const [opening = ''] = /^(\/\/.*\n)+/.exec(source) ?? []
  return { opening, params, variables, resources, outputs }
}

function resourceOf(reader: Reader): Pick<Resource, 'kind' | 'version' | 'isExisting' | 'condition' | 'body'> {
  reader.skip()
  const [kind = '', version] = reader
    .match(/^'[^']+'/)
    .slice(1, -1)
    .split('@')
  const isExisting = reader.match(/^\s*(existing)?/).trim() === 'existing'
  reader.match(/^\s*=\s*/)
  const isConditional = reader.match(/^(if\s*)?/) !== ''
  const condition = isConditional ? reader.bracket() : undefined
  reader.skip()
  return { kind, version, isExisting, condition, body: reader.value() }
}

type Reader = {
  isDone(): boolean
  /** Passes over spaces, line ends and comments. */
  skip(): void
  /** Takes what the pattern matches here. Throws if it does not match. */
  match(pattern: RegExp): string
  /** Takes text up to the end of the line, or to a bracket or comma that is not its own. */
  expression(): string
  /** Takes a bracket with everything in it. */
  bracket(): string
  value(): Value
}

const partners: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }

function readerOf(source: string): Reader {
  let at = 0

  function skip(): void {
    at += /^(\s|\/\/.*)*/.exec(source.slice(at))?.[0].length ?? 0
  }

  function match(pattern: RegExp): string {
    const found = pattern.exec(source.slice(at))
    if (!found) throw new Error(`${pattern} was expected: ${source.slice(at, at + 60)}`)
    at += found[0].length
    return found[0]
  }

  function string(): void {
    at += 1
    while (source[at] !== "'") {
      if (at >= source.length) throw new Error('A string has no end.')
      if (source[at] === '\\') at += 2
      else if (source.startsWith('${', at)) {
        at += 1
        bracket()
      } else at += 1
    }
    at += 1
  }

  function bracket(): string {
    const start = at
    const end = partners[source[at] ?? ''] ?? ''
    at += 1
    while (source[at] !== end) {
      const here = source[at] ?? ''
      if (here === '' || [')', ']', '}'].includes(here))
        throw new Error(`${source.slice(start, start + 40)}: no ${end}`)
      if (here === "'") string()
      else if (here in partners) bracket()
      else if (source.startsWith('//', at)) match(/^.*/)
      else at += 1
    }
    at += 1
    return source.slice(start, at)
  }

  function expression(): string {
    const start = at
    while (at < source.length && !/[\n,)\]}]/.test(source[at] ?? '') && !source.startsWith('//', at)) {
      if (source[at] === "'") string()
      else if ((source[at] ?? '') in partners) bracket()
      else at += 1
    }
    return source.slice(start, at).trim()
  }

  /** Reads what lies between brackets, entry by entry. */
  function entries(read: () => void): void {
    const end = partners[source[at] ?? ''] ?? ''
    at += 1
    for (;;) {
      at += /^(\s|,|\/\/.*)*/.exec(source.slice(at))?.[0].length ?? 0
      if (source[at] === end) break
      if (at >= source.length) throw new Error(`There is no ${end}.`)
      read()
    }
    at += 1
  }

  function value(): Value {
    match(/^[ \t]*/)
    if (source[at] === '{') {
      const found = new Map<string, Value>()
      entries(() => {
        const key = match(/^('(\\.|[^'])*'|\w+)/)
        match(/^\s*:/)
        found.set(key.replaceAll("'", ''), value())
      })
      return { type: 'object', entries: found }
    }
    if (/^\[\s*for /.test(source.slice(at))) {
      const inner = bracket().slice(1, -1).trim()
      const [over = '', ...body] = split(inner, ':')
      return { type: 'loop', over, body: readerOf(body.join(':').trim()).value() }
    }
    if (source[at] === '[') {
      const items: Value[] = []
      entries(() => items.push(value()))
      return { type: 'array', items }
    }
    return choiceOf(expression())
  }

  return { isDone: () => at >= source.length, skip, match, expression, bracket, value }
}

function choiceOf(text: string): Value {
  const [condition = '', rest] = split(text, ' ? ')
  if (rest === undefined) return { type: 'text', text }
  return { type: 'choice', condition, options: split(rest, ' : ').map((each) => readerOf(each).value()) }
}

/** Splits a text where the separator stands outside of brackets and strings. */
function split(text: string, separator: string): readonly string[] {
  const parts: string[] = []
  let [depth, isString, start] = [0, false, 0]
  for (let at = 0; at < text.length; at++) {
    const here = text[at] ?? ''
    if (here === "'" && text[at - 1] !== '\\') isString = !isString
    if (isString) continue
    if (here in partners) depth += 1
    if ([')', ']', '}'].includes(here)) depth -= 1
    if (depth === 0 && text.startsWith(separator, at)) {
      parts.push(text.slice(start, at).trim())
      start = at + separator.length
      at = start - 1
    }
  }
  return [...parts, text.slice(start).trim()]
}
