// Draws the picture of a Word document, with its figures in sentences for people who do not see it.

import { AlignmentType, ImageRun, LineRuleType, Paragraph } from 'docx'
import { printPngOf } from '../../charts/png.ts'
import type { Block } from '../paper/paper.ts'

// Pixels of 1/96 inch: 13 cm by 9.8 cm.
const size = { width: 492, height: 369 }

/** Places the picture in its own paragraph. It is a PNG, because Word draws the text of an SVG in its own fonts. */
export function figure({ svg, alt, caption }: Extract<Block, { type: 'picture' }>): [Paragraph, Paragraph] {
  return [
    new Paragraph({ text: caption, style: 'Caption', keepNext: true }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { line: 240, lineRule: LineRuleType.AUTO },
      children: [
        new ImageRun({
          type: 'png',
          data: printPngOf(svg),
          transformation: size,
          altText: { name: caption, title: caption, description: alt },
        }),
      ],
    }),
  ]
}
