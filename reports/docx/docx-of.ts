// Draws a board paper as a Word document that a council can paste into its own template.

import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx'
import type { Block, Paper, Run } from '../paper/paper.ts'
import { figure } from './figure.ts'
import { table } from './table.ts'

/** The bytes of the .docx file. Headings, lists, captions and tables use Word's own styles; there are no text boxes. */
export async function docxOf(paper: Paper): Promise<Uint8Array> {
  const { title, language, subtitle, blocks } = paper
  const document = new Document({
    title,
    creator: title,
    lastModifiedBy: title,
    styles: stylesIn(`${language}-GB`),
    numbering: { config: [list('numbers', LevelFormat.DECIMAL, '%1.'), list('bullets', LevelFormat.BULLET, '•')] },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin: pageMargin } },
        footers: { default: new Footer({ children: [pageNumber(paper)] }) },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          ...subtitle.map((text) => new Paragraph({ text, style: 'Subtitle' })),
          ...blocks.flatMap(drawn),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function drawn(block: Block, index: number): readonly (Paragraph | Table)[] {
  switch (block.type) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: headings[block.level], keepNext: true })]
    case 'paragraph':
      return [
        new Paragraph({
          children: runs(block.runs),
          style: block.isSmall ? 'Small' : undefined,
          keepNext: block.isKept,
        }),
      ]
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            children: runs(item),
            style: block.isSmall ? 'SmallItem' : 'Item',
            numbering: { reference: block.isNumbered ? 'numbers' : 'bullets', level: 0, instance: index },
          }),
      )
    case 'table':
      return table(block)
    case 'picture':
      return figure(block)
  }
}

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const

const runs = (texts: readonly Run[]): TextRun[] =>
  texts.map(({ text, isStrong }) => new TextRun({ text, bold: isStrong }))

/** In twentieths of a point. A4 is 11,906 by 16,838. */
const pageMargin = { top: 880, bottom: 880, left: 1077, right: 1077, footer: 500 }

const list = (reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  reference,
  levels: [
    {
      level: 0,
      format,
      text,
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { left: 425, hanging: 425 } } },
    },
  ],
})

function pageNumber({ page }: Paper): Paragraph {
  const field = (part: string) =>
    part === '{n}' ? PageNumber.CURRENT : part === '{of}' ? PageNumber.TOTAL_PAGES : part
  return new Paragraph({
    style: 'Footer',
    alignment: AlignmentType.END,
    children: [new TextRun({ children: page.map(field) })],
  })
}

const ink = '1b1b1f'
const accent = '3b4fb8'
const soft = '5c5c66'

// Sizes are half points, spaces twentieths of a point.
function stylesIn(language: string): IStylesOptions {
  const head = (size: number, before: number, color: string) => ({
    run: { font: 'Arial', size, bold: true, color },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { font: 'Arial', size: 20, color: ink, language: { value: language } },
        paragraph: { spacing: { after: 100, line: 252, lineRule: LineRuleType.AUTO } },
      },
      title: head(40, 0, ink),
      heading1: head(28, 240, accent),
      heading2: head(23, 140, ink),
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { color: soft },
        paragraph: { spacing: { after: 40 } },
      },
      {
        id: 'Small',
        name: 'Small',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 17, color: soft },
        paragraph: { spacing: { after: 60 } },
      },
      { id: 'Item', name: 'List Item', basedOn: 'Normal', quickFormat: true, paragraph: { spacing: { after: 60 } } },
      { id: 'SmallItem', name: 'Small List Item', basedOn: 'Small', paragraph: { spacing: { after: 30 } } },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 19, bold: true, color: ink },
        paragraph: { spacing: { before: 120, after: 80 }, keepNext: true },
      },
      {
        id: 'TableText',
        name: 'Table Text',
        basedOn: 'Normal',
        run: { size: 18 },
        paragraph: { spacing: { after: 0 } },
      },
      {
        id: 'AfterTable',
        name: 'After Table',
        basedOn: 'Normal',
        run: { size: 8 },
        paragraph: { spacing: { after: 0 } },
      },
      { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 17, color: soft } },
    ],
  }
}
