// Checks the cards on a page for breaches of WCAG 2.2 AA with axe-core.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** All rules for WCAG 2.2, levels A and AA. */
export const everyRule: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'] }

/** The one rule whose outcome depends on the colours of a theme. */
export const contrastRule: RunOptions = { runOnly: ['color-contrast'] }

/** The rules whose outcome does not depend on the colours. */
export const shapeRules: RunOptions = { ...everyRule, rules: { 'color-contrast': { enabled: false } } }

/** A breach, or a doubt that axe-core leaves to a person. */
export type Finding = {
  /** The name of the rule in axe-core. */
  readonly rule: string
  readonly isCertain: boolean
  /** The classes of the element, which tell its kind. */
  readonly classes: string
  /** The beginning of its HTML. */
  readonly html: string
}

/**
 * The findings of axe-core in the cards of this page. It checks only the cards: titles, landmarks and the language of
 * the page belong to Teams.
 */
export const findingsOn = (page: Page, rules: RunOptions): Promise<readonly Finding[]> =>
  findingsIn(page, rules, `'.ac-adaptiveCard'`)

/** The findings of axe-core on a whole page of ours. */
export const findingsOnPage = (page: Page, rules: RunOptions): Promise<readonly Finding[]> =>
  findingsIn(page, rules, 'document')

async function findingsIn(page: Page, rules: RunOptions, where: string): Promise<readonly Finding[]> {
  // Loaded once: the functions of a page outlive its content, and the browser keeps the compiled code.
  if (!(await page.evaluate(`'axe' in globalThis`))) await page.addScriptTag({ content: source })
  const options = { ...rules, resultTypes: ['violations', 'incomplete'], elementRef: true }
  return page.evaluate<Finding[]>(`axe.run(${where}, ${JSON.stringify(options)}).then(${findingsOf})`)
}

const findingsOf = `({ violations, incomplete }) => {
  const found = (isCertain) => ({ id, nodes }) =>
    nodes.map(({ element, html }) => ({ rule: id, isCertain, classes: element.className, html }))
  return [...violations.flatMap(found(true)), ...incomplete.flatMap(found(false))]
}`
