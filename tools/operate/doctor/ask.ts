// Makes one HTTP request, and explains a missing response in words.

export type Answer = {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The middle of the request, in milliseconds since 1970. */
  readonly at: number
}

/** A request without a response: the reason as the end of a sentence, and the fix. */
export type NoAnswer = { readonly why: string; readonly fix: string }

/** The timeout of one request, in milliseconds. */
const patience = 10_000

/** The most characters of a response that are read. */
const mostText = 64 * 1024

/** Makes one request. Does not follow redirects and does not throw. */
export async function ask(url: string, init: RequestInit = {}): Promise<Answer | NoAnswer> {
  const begun = Date.now()
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(patience), ...init })
    const at = (begun + Date.now()) / 2
    const text = (await response.text()).slice(0, mostText)
    return { status: response.status, headers: response.headers, text, at }
  } catch (error) {
    return viaProxy(error, new URL(url)) ?? reasonOf(error)
  }
}

/** The parsed JSON of a response; undefined if it is not JSON. */
export function jsonOf({ text }: Answer): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const firewall = 'Let this machine reach that host on port 443 through the firewall, or set HTTPS_PROXY.'
const certificate = 'Install a certificate for that host name with its whole chain, and renew it before it ends.'

const reasons: Readonly<Record<string, NoAnswer>> = {
  ENOTFOUND: { why: 'no such host name is known', fix: 'Check the spelling of the host, and the DNS of this machine.' },
  EAI_AGAIN: { why: 'the name server does not answer', fix: 'Check the DNS of this machine.' },
  ECONNREFUSED: { why: 'the connection was refused', fix: 'Check that a program listens there, and the firewall.' },
  ECONNRESET: { why: 'the connection was cut', fix: firewall },
  UND_ERR_SOCKET: { why: 'the connection was cut', fix: firewall },
  UND_ERR_CONNECT_TIMEOUT: { why: 'the connection was not made in time', fix: firewall },
  EHOSTUNREACH: { why: 'there is no route to it', fix: firewall },
  ENETUNREACH: { why: 'there is no route to it', fix: firewall },
  CERT_HAS_EXPIRED: { why: 'its certificate has expired', fix: 'Renew the certificate of that host.' },
  ERR_TLS_CERT_ALTNAME_INVALID: { why: 'its certificate is for another host', fix: certificate },
  DEPTH_ZERO_SELF_SIGNED_CERT: { why: 'its certificate is signed by itself', fix: certificate },
  SELF_SIGNED_CERT_IN_CHAIN: {
    why: 'its certificate comes from an authority that Node.js does not trust',
    fix: 'If a proxy of the council inspects TLS, name its certificate in NODE_EXTRA_CA_CERTS. Otherwise install a public one.',
  },
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: { why: 'the chain of its certificate is not complete', fix: certificate },
}

/**
 * The fault of a request that the outbound proxy stopped; undefined without a proxy, or if another fault is the cause.
 */
function viaProxy(error: unknown, asked: URL): NoAnswer | undefined {
  const causes = causesOf(error)
  const refusal = causes.map(({ message }) => /^Proxy response \((\d+)\)/.exec(message)?.[1]).find(Boolean)
  if (refusal === '407') {
    const fix = 'Put a name and a password before the host in HTTPS_PROXY: http://name:password@...'
    return { why: 'the outbound proxy wants a name and a password (HTTP 407)', fix }
  }
  if (refusal !== undefined) {
    const fix = 'Let the proxy pass that host on port 443: docs/linux.md lists the hosts.'
    return { why: `the outbound proxy does not pass it on (HTTP ${refusal})`, fix }
  }
  const port = Number(asked.port || (asked.protocol === 'https:' ? 443 : 80))
  const isElsewhere = causes.some(
    (cause) =>
      ('hostname' in cause && cause.hostname !== asked.hostname) || ('port' in cause && Number(cause.port) !== port),
  )
  if (!isElsewhere) return undefined
  return {
    why: 'the outbound proxy cannot be reached',
    fix: 'Check the address in HTTPS_PROXY, and that the proxy runs.',
  }
}

/** The chain of causes of an error, beginning with the error. */
function causesOf(error: unknown): readonly Error[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : []
}

function reasonOf(error: unknown): NoAnswer {
  if (!(error instanceof Error)) return { why: 'the request failed', fix: firewall }
  if (error.name === 'TimeoutError') return { why: `it did not answer in ${patience / 1000} seconds`, fix: firewall }
  const code = String(codeOf(error.cause) ?? codeOf(error) ?? error.name)
  return reasons[code] ?? { why: `the request failed (${code})`, fix: firewall }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)
