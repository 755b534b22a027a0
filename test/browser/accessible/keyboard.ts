// Goes through the cards on a page with the keyboard only, and reads their order on the screen and in speech.

import type { Page } from 'playwright-core'

/** The edges of an element in CSS pixels. */
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** An element that takes the focus. */
export type Stop = Box & {
  /** Distinguishes the element from all others of the page. */
  readonly nth: number
  readonly kind: string
  readonly name: string
}

/**
 * A script that lets the cards note each press in `pressed`, and the page the focus after each Tab in `met`. Radio
 * buttons of one choice are one stop, as the keyboard makes them.
 */
export const preparing = `(() => {
  globalThis.pressed = []
  AdaptiveCards.AdaptiveCard.onExecuteAction = (action) => pressed.push(action.title ?? action.url ?? '')
  for (const each of document.querySelectorAll('.ac-adaptiveCard')) each.removeAttribute('tabindex')
  globalThis.numbers = new Map([...document.querySelectorAll('*')].map((element, nth) => [element, nth]))
  globalThis.boxOf = (element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    return { left, right, top: top + scrollY, bottom: bottom + scrollY }
  }
  globalThis.stopOf = (element) => ({
    nth: numbers.get(element),
    kind: element.type ?? element.getAttribute('role') ?? element.tagName,
    name: element.name || element.getAttribute('aria-label') || element.textContent || element.id,
    ...boxOf(element),
  })
  globalThis.canTakeFocus = '.ac-adaptiveCard :is(button, a[href], input, textarea, select, [tabindex="0"])'
  globalThis.met = []
  globalThis.toPress = []
  document.addEventListener('keyup', ({ key }) => {
    if (key === 'Tab') met.push(document.activeElement?.matches(canTakeFocus) ? document.activeElement : null)
    // Shift alone presses nothing. A script from outside could overtake the keys.
    if (key === 'Shift') toPress.shift()?.focus()
  }, true)
})()`

/** Presses these keys one after another. The browser serves them in this order, so that none has to wait for an answer. */
async function type(page: Page, keys: readonly string[]): Promise<void> {
  await Promise.all(keys.flatMap((key) => [page.keyboard.down(key), page.keyboard.up(key)]))
}

/** The elements that should get the focus, in the order of the page. */
export const expectedStops = (page: Page): Promise<readonly Stop[]> =>
  page.evaluate<Stop[]>(`(() => {
    const all = [...document.querySelectorAll(canTakeFocus)].filter((each) => each.tabIndex >= 0 && each.offsetParent !== null)
    const ofGroup = (each) => all.filter(({ type, name }) => type === 'radio' && name === each.name)
    return all.filter((each) => each.type !== 'radio' || each === (ofGroup(each).find(({ checked }) => checked) ?? ofGroup(each)[0])).map(stopOf)
  })()`)

/** Presses Tab from the start of the page until the focus leaves the cards. More than `most` presses are a trap. */
export async function tabThrough(page: Page, most: number): Promise<readonly Stop[]> {
  const stops: Stop[] = []
  await page.evaluate(
    'document.activeElement?.blur(); getSelection().removeAllRanges(); scrollTo(0, 0); met.length = 0',
  )
  await type(page, Array<string>(most + 1).fill('Tab'))
  for (const stop of await page.evaluate<readonly (Stop | null)[]>(
    'met.map((element) => element && stopOf(element))',
  )) {
    // A browser without a window around it begins again at the first.
    if (!stop || (stops.length > 1 && stop.nth === stops[0]?.nth)) return stops
    // The parts of a date are stops of one input.
    if (stop.nth !== stops.at(-1)?.nth) stops.push(stop)
  }
  return stops
}

/** A text or a stop, with its box. */
export type Piece = Box & { readonly text: string; readonly card: number }

/** The texts, pictures, inputs and buttons of the cards, in the order of a screen reader. */
export const piecesOn = (page: Page): Promise<readonly Piece[]> =>
  page.evaluate<Piece[]>(`[...document.querySelectorAll('.ac-adaptiveCard')].flatMap((card, nth) =>
    [...card.querySelectorAll('.ac-textBlock, .ac-richTextBlock, .ac-image, .ac-pushButton, .ac-input')]
        .filter((each) => each.offsetParent !== null && !each.parentElement.closest('.ac-input'))
      .map((each) => ({ card: nth, text: (each.innerText || each.getAttribute('aria-label') || each.className).slice(0, 60), ...boxOf(each) })))`)

/** The pieces that a person who reads from top to bottom and left to right does not meet after the previous piece. */
export const astrayIn = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap((piece, nth) => {
    const before = pieces[nth - 1]
    if (before?.card !== piece.card) return []
    return piece.top >= before.bottom - 1 || piece.left >= before.right - 1 ? [] : [`${before.text} → ${piece.text}`]
  })

const pressable = '.ac-pushButton, .ac-columnSet.ac-selectable'

/**
 * Presses every button and row, each with the next of these keys. Returns the names of all, and of those that were
 * pressed.
 */
export async function pressAll(page: Page, keys: readonly string[]) {
  const expected = await page.evaluate<string[]>(
    `[...document.querySelectorAll('${pressable}')].map((each) => each.getAttribute('aria-label') ?? '')`,
  )
  await page.evaluate(`pressed.length = 0; toPress = [...document.querySelectorAll('${pressable}')]`)
  await type(
    page,
    expected.flatMap((_, nth) => ['Shift', keys[nth % keys.length] ?? 'Enter']),
  )
  return { expected, pressed: await page.evaluate<string[]>('pressed') }
}

/** A row that can be pressed as a whole: the words drawn on it, and its name. */
export type Row = { readonly shown: string; readonly name: string }

export const rowsOn = (page: Page): Promise<readonly Row[]> =>
  page.evaluate<Row[]>(
    `[...document.querySelectorAll('.ac-columnSet.ac-selectable')].map((row) => ({ shown: row.innerText, name: row.ariaLabel }))`,
  )

/** The rows whose names do not hold their words, in their order (WCAG 2.2, 2.5.3). */
export const misnamedIn = (rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ shown, name }) => !lettersIn(name).includes(lettersIn(shown)))

const lettersIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? ''
