// The three themes of Teams, as colours and as host configurations of Microsoft's renderer.

import { fontFaces, fontFamily } from './card-font.ts'

export type Palette = {
  readonly chat: string
  readonly card: string
  readonly text: string
  readonly subtle: string
  readonly line: string
  readonly emphasis: string
  /** Text and background of the primary button. */
  readonly primary: readonly [string, string]
  /** Text and background of each meaning. */
  readonly accent: readonly [string, string]
  readonly good: readonly [string, string]
  readonly warning: readonly [string, string]
  readonly attention: readonly [string, string]
}

// Based on the public colour tokens of Fluent UI's Teams themes.
export const themes: Readonly<Record<'light' | 'dark' | 'contrast', Palette>> = {
  light: {
    chat: '#f5f5f5',
    card: '#ffffff',
    text: '#242424',
    subtle: '#616161',
    line: '#d1d1d1',
    emphasis: '#f5f5f5',
    primary: ['#ffffff', '#5b5fc7'],
    accent: ['#4f52b2', '#e8ebfa'],
    good: ['#0e700e', '#f1faf1'],
    warning: ['#835b00', '#fef7b2'],
    attention: ['#bc2f32', '#fdf6f6'],
  },
  dark: {
    chat: '#1f1f1f',
    card: '#292929',
    text: '#ffffff',
    subtle: '#adadad',
    line: '#525252',
    emphasis: '#1f1f1f',
    primary: ['#ffffff', '#5b5fc7'],
    accent: ['#9299f7', '#2f2f4a'],
    good: ['#54b054', '#052505'],
    warning: ['#f2c661', '#4a3b03'],
    attention: ['#e37d80', '#3f1011'],
  },
  contrast: {
    chat: '#000000',
    card: '#000000',
    text: '#ffffff',
    subtle: '#ffffff',
    line: '#ffffff',
    emphasis: '#000000',
    primary: ['#000000', '#1aebff'],
    accent: ['#ffff01', '#000000'],
    good: ['#3ff23f', '#000000'],
    warning: ['#ffff01', '#000000'],
    attention: ['#ffff01', '#000000'],
  },
}

export type Theme = keyof typeof themes

/** The renderer's settings for this theme: fonts, sizes, spaces and colours. */
export function hostConfig(palette: Palette): object {
  const { accent, good, warning, attention } = palette
  const colour = (value: string) => ({ default: value, subtle: value })
  const foregroundColors = {
    default: { default: palette.text, subtle: palette.subtle },
    dark: { default: '#242424', subtle: '#616161' },
    light: { default: '#ffffff', subtle: '#adadad' },
    accent: colour(accent[0]),
    good: colour(good[0]),
    warning: colour(warning[0]),
    attention: colour(attention[0]),
  }
  const container = (backgroundColor: string) => ({ backgroundColor, foregroundColors, borderColor: palette.line })
  return {
    fontFamily,
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.line },
    imageSizes: { small: 32, medium: 52, large: 100 },
    textStyles: { heading: { size: 'large', weight: 'bolder' }, columnHeader: { weight: 'bolder' } },
    containerStyles: {
      default: container(palette.card),
      emphasis: container(palette.emphasis),
      accent: container(accent[1]),
      good: container(good[1]),
      warning: container(warning[1]),
      attention: container(attention[1]),
    },
    actions: { maxActions: 6, buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left' },
    factSet: { title: { weight: 'bolder', maxWidth: 150 }, spacing: 12 },
    inputs: { label: { inputSpacing: 'small' } },
    textBlock: { headingLevel: 2 },
  }
}

/** The style sheet of a page in this theme. */
export const style = ({ chat, card, text, subtle, line, primary, accent, attention }: Palette) => `
  ${fontFaces}
  body { margin: 0; padding: 8px; background: ${chat}; color: ${text}; font: 14px ${fontFamily} }
  body { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; box-sizing: border-box }
  figure, form { margin: 0 }
  figcaption { color: ${subtle}; font-size: 12px; padding: 0 0 4px }
  .ac-adaptiveCard { border: 1px solid ${line}; border-radius: 4px }
  p { margin: 0 }
  a { color: ${accent[0]} }
  .ac-actionSet { flex-wrap: wrap; row-gap: 8px }
  .ac-pushButton { background: ${card}; color: ${text}; border: 1px solid ${line}; border-radius: 4px; font: inherit; font-weight: 600; min-height: 32px; padding: 0 12px }
  .ac-pushButton.style-positive { background: ${primary[1]}; color: ${primary[0]}; border-color: ${primary[1]} }
  .ac-pushButton.style-destructive { color: ${attention[0]} }
  .ac-input { background: ${card}; color: ${text}; border: 1px solid ${line}; border-bottom-color: ${subtle}; border-radius: 4px; font: inherit; min-height: 32px; padding: 4px 8px }
  .ac-choiceSetInput-expanded > div, .ac-choiceSetInput-multiSelect > div { min-height: 32px }
  .ac-input ::placeholder { color: ${subtle} }
`
