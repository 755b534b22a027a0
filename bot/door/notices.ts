// The public pages, in English and Welsh: privacy notice, terms of use, accessibility statement.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { marked } from 'marked'
import { bodyOf, type Council, councilNameIn } from '../../assessment/council.ts'
import { addressing } from '../../lib/bodies/addressing.ts'
import { version } from '../process/version.ts'

type Language = 'en' | 'cy'
type Notice = Readonly<Record<Language, { readonly file: string; readonly path: string }>>
/** Each notice: its file in `docs/` and its path in each language. */
const notices: readonly Notice[] = [
  {
    en: { file: 'notices/privacy.en.md', path: '/privacy' },
    cy: { file: 'notices/privacy.cy.md', path: '/preifatrwydd' },
  },
  { en: { file: 'notices/terms.en.md', path: '/terms' }, cy: { file: 'notices/terms.cy.md', path: '/telerau' } },
  {
    en: { file: 'accessibility-statement.md', path: '/accessibility' },
    cy: { file: 'notices/accessibility.cy.md', path: '/hygyrchedd' },
  },
]

/** For a bot that serves several councils, or one without a name. */
const unnamed: Readonly<Record<Language, string>> = { en: 'Your council', cy: 'eich cyngor' }
const others: Readonly<Record<Language, { readonly language: Language; readonly name: string }>> = {
  en: { language: 'cy', name: 'Cymraeg' },
  cy: { language: 'en', name: 'English' },
}

// Colours with a contrast of at least 7, in light and dark. Long words in tables break, so that a table fits 320
// pixels.
const style = [
  ':root{color-scheme:light dark;background:light-dark(#fff,#121212);color:light-dark(#1b1b1f,#f2f2f2)}',
  'body{font:1.125rem/1.6 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}',
  'a{color:light-dark(#3b4fb8,#b4bdff)}',
  'table{width:100%;table-layout:fixed;border-collapse:collapse}',
  'th,td{text-align:left;vertical-align:top;padding:.25rem;border-bottom:1px solid}',
].join('')

/** The headers of a notice: no scripts, no other resources, and no embedding in other pages. */
export const noticeHeaders = {
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'Referrer-Policy': 'no-referrer',
} as const

/**
 * The HTML of each notice by its path. Reads the files at once, so that a request does not use the disk. Renders a page
 * on its first request, so that the start does not wait for it.
 *
 * @param council its name goes into the notices, if the deployment sets one
 */
export function noticePages(council: Council): ReadonlyMap<string, () => string> {
  return new Map(
    notices.flatMap((notice) =>
      (['en', 'cy'] as const).map((language) => {
        const { file, path } = notice[language]
        const source = readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8')
        let html: string | undefined
        const made = () => (html ??= page(source, language, notice[others[language].language].path, council))
        return [path, made] as const
      }),
    ),
  )
}

function page(source: string, language: Language, otherPath: string, council: Council): string {
  const { language: otherLanguage, name } = others[language]
  const title = /^# (.+)$/m.exec(source)?.[1] ?? ''
  // Inserts the name afterwards, so that it stays unchanged.
  const own = addressing(language, bodyOf(council))?.(source) ?? source
  const body = marked
    .parse(own, { async: false })
    .replaceAll('{council}', escaped(councilNameIn(language, council) ?? unnamed[language]))
    .replaceAll('{version}', version)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<nav><a href="${otherPath}" lang="${otherLanguage}" hreflang="${otherLanguage}">${name}</a></nav>
<main>
${body}</main>
</body>
</html>
`
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (mark) => marks[mark] ?? mark)
