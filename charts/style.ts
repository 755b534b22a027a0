// The colours and sizes of every chart. The picture has its own background, so it looks the same in every theme.

/** Each colour has a contrast of at least 4.5 to 1 on the background (WCAG 2.2, 1.4.3). */
export const colours = {
  background: '#ffffff',
  ink: '#1b1b1f',
  soft: '#5c5c66',
  grid: '#c8c8d0',
  now: '#3b4fb8',
  atTarget: '#8a4a00',
  other: '#1d6b3f',
} as const

export const fontFamily = 'Source Sans 3'

export const sizes = { width: 800, height: 600, label: 21, smallLabel: 18, value: 21, legend: 20 } as const
