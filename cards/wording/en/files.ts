// The English words for files: what each is for, the offer, the upload, and what went wrong.

import type { ExportFormat } from '../../../assessment/people/file-offer.ts'

/** The words of one format: its title, its use, what it is inside a sentence, and the words in the name of its file. */
type FormatWords = {
  readonly title: string
  readonly use: string
  readonly thing: string
  readonly fileName: string
}

export const enFiles = {
  heading: 'Get a file',
  intro: 'Choose a file. Teams then asks whether I may put it into your OneDrive.',
  formats: {
    docx: {
      title: 'Word board paper',
      use: 'Three to five pages for the board, to paste into your own template.',
      thing: 'Word board paper',
      fileName: 'digital maturity',
    },
    pdf: {
      title: 'PDF',
      use: 'The same paper, to read, print and pass on.',
      thing: 'PDF',
      fileName: 'digital maturity',
    },
    xlsx: {
      title: 'Excel workbook',
      use: 'Results, answers with notes, gaps, plan and history, with filters.',
      thing: 'Excel workbook',
      fileName: 'digital maturity',
    },
    csv: {
      title: 'Answers as CSV',
      use: 'A plain table of the answers, for any spreadsheet or database.',
      thing: 'table of answers',
      fileName: 'digital maturity answers',
    },
    planner: {
      title: 'Plan as CSV for Planner',
      use: 'The next steps as a table of tasks. A flow or a script puts them into Microsoft Planner.',
      thing: 'table of tasks',
      fileName: 'digital maturity plan',
    },
    json: {
      title: 'JSON',
      use: 'Every figure and answer, for other programs.',
      thing: 'JSON file',
      fileName: 'digital maturity',
    },
  } satisfies Readonly<Record<ExportFormat, FormatWords>>,
  names: {
    in: 'Names of people are in the files: who owns an action, and who gave an answer.',
    out: 'No names of people are in the files. A note may still name a person in its words.',
    leaveOut: 'Leave names out',
    putIn: 'Put names in',
  },
  figures: 'A file holds the figures of the moment when you accept it. Everyone who gets the file can read it.',
  offered: (name: string) =>
    `Below, Teams asks whether I may put “${name}” into your OneDrive. Press Allow there within a day.`,
  describe: (title: string) => `${title} with the results of the Digital Maturity Assessment`,
  buttons: { again: 'Try again', files: 'Other files', text: 'Show it as text' },

  making: { heading: 'I am making your file', line: (thing: string) => `The ${thing} is being made.` },
  uploading: {
    heading: 'Your file is on its way',
    line: (thing: string, kilobytes: number) => `The ${thing} is made (${kilobytes} KB) and goes to your OneDrive now.`,
  },
  sent: {
    heading: 'Your file is there',
    line: (thing: string) => `The ${thing} is in your OneDrive, and in the message below.`,
  },
  declined: {
    heading: 'No file was sent',
    line: (thing: string) => `You did not allow the ${thing}, so I made none. Ask again at any time.`,
  },
  gone: {
    heading: 'This offer is no longer open',
    line: 'An offer of a file is good for one day and one file. Nothing was sent. Type **export** to get a new one.',
  },
  failed: {
    heading: 'The file could not be sent',
    kept: 'Your answers and results are as they were.',
    why: {
      busy: 'OneDrive or I have too much to do right now. Try again in a few minutes.',
      slow: 'Your OneDrive took too long. Try again in a few minutes.',
      refused: 'Your OneDrive did not take the file. Check that you can save a file there yourself, then try again.',
      address:
        'Teams named a place for the file that I do not send files to. Try again; if it happens twice, tell the people who look after this app.',
      perhaps:
        'The connection broke at the end, so the file may have arrived. Look in your OneDrive before you try again.',
      'too-large': 'The file has grown too large to send. Choose another kind of file, or the text.',
      broken: 'I could not make the file. Try again, or tell the people who look after this app.',
      interrupted: 'I was restarted while the file was on its way, so it may be missing. Try again.',
    },
  },

  text: {
    heading: 'The board paper as text',
    page: (n: number, of: number) => `Page ${n} of ${of}`,
    next: 'Next page',
    back: 'Page before',
    hint: 'Teams takes no files from me here. This is the same paper as text: copy what you need into your own document.',
  },

  sendBack: 'You can fill in answers in the workbook or in the answers as CSV, and send the file to me in this chat.',
  imports: {
    heading: 'What your file would change',
    into: (title: string) => `It goes into: ${title}. Press another one below if you mean that.`,
    instead: (title: string) => `Instead: ${title}`,
    counts: (fresh: number, changed: number, same: number, wrong: number) =>
      `**${fresh}** new, **${changed}** changed, **${same}** the same, **${wrong}** wrong. Nothing is saved yet.`,
    wrong: 'Rows are wrong, so nothing can be saved. Correct them in the file and send it again.',
    nothing: 'The file says what stands already.',
    noAnswer: 'no answer',
    wrongRow: (line: number, id: string) => `Line ${line} is wrong: ${id}`,
    newRow: (line: number, title: string, value: string) => `Line ${line}, new: ${title}: ${value}`,
    changedRow: (line: number, title: string, was: string, value: string) =>
      `Line ${line}, changed: ${title}: ${was} before, ${value} now`,
    page: (n: number, of: number) => `Page ${n} of ${of}`,
    next: 'More rows',
    back: 'Rows before',
    until: 'You have a day to save this. After that, send the file again.',
    confirm: (n: number) => (n === 1 ? 'Save 1 answer' : `Save ${n} answers`),
    undo: 'Undo',
    saved: {
      heading: 'Your file is saved',
      line: (n: number) => `${n === 1 ? '1 answer is' : `${n} answers are`} saved from your file.`,
    },
    undone: {
      heading: 'Taken back',
      line: (n: number) =>
        `${n === 1 ? '1 answer is' : `${n} answers are`} as before. Notes and links from the file stay.`,
    },
    refused: {
      heading: 'I could not use this file',
      nothing: 'Nothing was saved.',
      why: {
        'nothing-started': 'You have no assessment to fill in. Type **start**, then send the file again.',
        finished: 'The assessment that you used last is finished. Open it again or start another, then send the file.',
        'too-many-rows':
          'The table has more rows than any assessment has questions. Send the file that **export** gave you.',
        unreadable: 'The file has to be an Excel workbook or a CSV file with the columns “question” and “answer”.',
        gone: 'What you sent is more than a day old, or you have sent another file since. Send the file again.',
        'wrong-rows': 'Rows of the file are wrong. Correct them, and send it again.',
        'changed-since':
          'An answer has changed since I read your file. Send the file again to see what it would change now.',
        address: 'Teams named a place for the file that I do not read files from.',
        'too-large': 'The file has more than 5 MB.',
        'not-downloaded': 'I could not fetch the file from Teams. Send it again in a few minutes.',
        'too-slow':
          'I could not read the file within a few seconds. Send it again in a few minutes. If that fails too, copy the answers into a new file.',
        several: 'You sent several files at once. Send one at a time.',
      },
    },
  },

  private: 'Choose there which file you want. Teams takes files from me in our own chat only.',
}
