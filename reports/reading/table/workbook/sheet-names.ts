// Lists the sheets of a workbook in order: the name, the part that holds it, and whether it is hidden.

/** One sheet as the workbook lists it. */
export type NamedSheet = { readonly name: string; readonly path: string; readonly isHidden: boolean }

/** The sheets in order, from the XML parts of the workbook. Empty if `xl/workbook.xml` is missing. */
export function namedSheets(parts: ReadonlyMap<string, string>): readonly NamedSheet[] {
  const targets = new Map(
    tagsIn(parts.get('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  )
  return tagsIn(parts.get('xl/workbook.xml'), 'sheet')
    .filter((tag) => attribute(tag, 'name') !== '')
    .map((tag) => {
      const target = targets.get(attribute(tag, 'id')) ?? ''
      return {
        name: attribute(tag, 'name'),
        path: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
        isHidden: /hidden/i.test(attribute(tag, 'state')),
      }
    })
}

const tagsIn = (xml = '', name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<(?:[^\\s<>:/]+:)?${name}\\s[^<>]*>`, 'g'))].map(([tag]) => tag)

const attribute = (tag: string, name: string): string => {
  const [, one, other] = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? []
  return (one ?? other ?? '').replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, mark: string) => marks[mark] ?? '')
}

const marks: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
