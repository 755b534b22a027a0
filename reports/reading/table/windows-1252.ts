// Encodes text as windows-1252, Excel's encoding for a CSV file unless a person chooses UTF-8.

/** Each character's byte, by the WHATWG Encoding Standard. */
const byteOf: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte]),
)

/**
 * The text after a program saved it in windows-1252: a question mark for each UTF-16 unit of a letter that is missing
 * there.
 */
export const inWindows1252 = (text: string): string =>
  [...text].map((letter) => (byteOf.has(letter) ? letter : '?'.repeat(letter.length))).join('')

/** The bytes of the text. A letter that is missing in windows-1252 becomes 0xff, a byte that never occurs in UTF-8. */
export const windows1252Bytes = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((letter) => byteOf.get(letter) ?? 0xff))
