// The letters that windows-1252 has, which Excel saves a CSV file in unless it is asked for UTF-8.

/** Each byte with its character, as the Encoding Standard of the WHATWG maps them. */
const byteOf: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte]),
)

/** The text as a program saves it in windows-1252: a question mark for each UTF-16 unit of a letter that it lacks. */
export const inWindows1252 = (text: string): string =>
  [...text].map((letter) => (byteOf.has(letter) ? letter : '?'.repeat(letter.length))).join('')

/** The bytes of the text. A letter that windows-1252 lacks becomes the byte 0xff, which no UTF-8 has. */
export const windows1252Bytes = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((letter) => byteOf.get(letter) ?? 0xff))
