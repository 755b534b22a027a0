// The usage and the options of the benchmark command.

/** The usage of the command, for help and after wrong arguments. */
export const usage = `Usage: npm run benchmark -- COMMAND ...
  collect DIR --question-set DIR [--on DAY]     checks the returns in a folder
  publish DIR --question-set DIR --on DAY --hub FILE --out FILE [--language en|cy]
                                                publishes their benchmark, with a report as .docx and .pdf beside it;
                                                FILE of --hub is the hub's own and secret
  submit (--out DIR | --endpoint URL) [--tenant ID] [--question-set DIR]
                                                hands in the returns of councils that agreed, from the bot's store
  import FILE [--question-set DIR]              brings a published benchmark into the bot's store
  sample --question-set DIR --out DIR [--councils 400]
                                                writes made-up returns to try it with`

const text = { type: 'string' } as const
/** The options of all verbs. */
export const options = {
  ...{ 'question-set': text, on: text, hub: text, out: text, councils: text },
  ...{ endpoint: text, tenant: text, language: text },
} as const
