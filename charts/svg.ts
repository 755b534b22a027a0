// A small builder of SVG: elements as strings, with every attribute and text escaped.

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element with its attributes and children. Children are SVG already; text goes through `textNode`. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(typeof value === 'number' ? rounded(value) : String(value))}"`)
    .join('')
  return children.length === 0 ? `<${name}${given}/>` : `<${name}${given}>${children.join('')}</${name}>`
}

export const textNode = (text: string): string => escaped(text)

/** Rounds coordinates to a tenth of a pixel, which is finer than the eye sees and gives equal bytes for equal input. */
export const rounded = (value: number): string => String(Math.round(value * 10) / 10)

const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

// XML allows no control character but tab and line breaks.
const escaped = (text: string): string =>
  text.replaceAll(/[^\P{Cc}\t\n\r]/gu, '').replaceAll(/[&<>"]/g, (sign) => names[sign] ?? sign)
