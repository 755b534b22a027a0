// Builds requests as text for a bare socket.

/** A request with these header lines. A body gets its length, unless a length or a transfer coding is given. */
export function request(line: string, headers: readonly string[] = [], body = ''): string {
  const isFramed = headers.some((header) => /^(content-length|transfer-encoding):/i.test(header))
  const length = body && !isFramed ? [`Content-Length: ${Buffer.byteLength(body)}`] : []
  return `${[line, ...headers, ...length].join('\r\n')}\r\n\r\n${body}`
}

export const host = 'Host: localhost'
export const json = 'Content-Type: application/json'

/** A POST of JSON to the bot. */
export const post = (body: string, ...headers: readonly string[]) =>
  request('POST /api/messages HTTP/1.1', [host, json, ...headers], body)

/** The port in an address such as `http://127.0.0.1:3978`. */
export const portOf = (address: string): number => Number(new URL(address).port)
