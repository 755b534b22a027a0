// Escapes a text for the content of an XML element.

/** The text with `&`, `<` and `>` escaped. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
