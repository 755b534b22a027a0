// Makes the pages of a preview: one for each language, theme and width, and an index that shows them.

import { drawing } from '../../develop/look/draw-cards.ts'
import { hostConfig, style, type Theme, themes } from '../../develop/look/themes.ts'

/** One way to draw the cards. `width` is in pixels: 320 is a phone, 480 a chat on a desktop. */
export type Way = { readonly language: string; readonly theme: Theme; readonly width: number }

const widths = [480, 320] as const

/** Every way to draw the cards of a set in these languages. */
export const waysOf = (languages: readonly string[]): readonly Way[] =>
  languages.flatMap((language) =>
    (Object.keys(themes) as Theme[]).flatMap((theme) => widths.map((width) => ({ language, theme, width }))),
  )

/** The file name of the page that draws the cards in this way. */
export const pageFile = ({ language, theme, width }: Way): string => `${language}-${theme}-${width}.html`

/** The file with the cards of one language, as a script. */
export const cardsFile = (language: string): string => `${language}-cards.js`

/** The file with Microsoft's renderer. */
export const rendererFile = 'adaptivecards.min.js'

/** A page that draws the cards when it opens. Lists their faults first. */
export function page(title: string, { language, theme, width }: Way): string {
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>${style(themes[theme])} pre { flex-basis: 100% }</style>
<body>
<script src="${rendererFile}"></script>
<script src="${cardsFile(language)}"></script>
<script>
globalThis.given = { cards, width: ${width}, host: ${JSON.stringify(hostConfig(themes[theme]))} }
const found = ${drawing}
if (found.length > 0) document.body.prepend(Object.assign(document.createElement('pre'), { textContent: found.join('\\n') }))
</script>
</body>
</html>
`
}

/** The page to open: links to every way, and a frame that shows the chosen one. */
export function index(title: string, ways: readonly Way[]): string {
  const links = ways.map((way) => `<a href="${pageFile(way)}" target="cards">${nameOf(way)}</a>`)
  const [first] = ways
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>
  body { margin: 0; height: 100vh; display: flex; flex-direction: column; font: 14px sans-serif }
  nav { padding: 8px; display: flex; flex-wrap: wrap; gap: 16px }
  iframe { flex: 1; border: 0 }
</style>
<body>
<nav><b>${escaped(title)}</b> ${links.join('\n')}</nav>
<iframe name="cards" title="The cards" src="${first ? pageFile(first) : ''}"></iframe>
</body>
</html>
`
}

const nameOf = ({ language, theme, width }: Way): string =>
  `${language}, ${theme}, ${width === 320 ? 'narrow' : 'wide'} (${width} px)`

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
