// Lists the package files that the running bot never reads. The container is built without them.

export type PruneRule = {
  /** Removes whole packages with their licences, because nothing of them remains. */
  readonly isOfPackages?: true
  /** The name of the files in the build report. */
  readonly what: string
  /** @param path from `node_modules`, with slashes */
  readonly matches: (path: string) => boolean
}

const by =
  (...patterns: readonly RegExp[]) =>
  (path: string) =>
    patterns.some((pattern) => pattern.test(path))

/** A text that a licence requires with every copy. */
const isLicence = by(/(^|\/)[^/]*(licen[cs]e|notice|copying)[^/]*$/i)

/**
 * The first rule that matches a file gives its reason. A test checks each rule against the installed packages: it must
 * still match a file, and may not match the entry of a package.
 */
export const pruneRules: readonly PruneRule[] = [
  { what: 'Node.js itself, which the image has', matches: by(/^node-(linux|win)-[^/]+\//), isOfPackages: true },
  { what: 'the bundler, which the build has used', matches: by(/^@?esbuild\//), isOfPackages: true },
  { what: 'packages of types', matches: by(/^@types\//), isOfPackages: true },
  { what: 'source maps', matches: by(/\.map$/) },
  // Node.js strips types in the project's own files, but not below node_modules.
  { what: 'types and TypeScript sources', matches: by(/\.[cm]?ts$/, /\.tsbuildinfo$/) },
  { what: 'documentation', matches: by(/\.(md|markdown)$/i) },
  {
    what: 'builds for browsers',
    matches: by(
      /\/dist\/(browser|react-native|workerd|umd|iife)\//,
      /\/dist-browser\//,
      /\.(umd|iife)\.c?js$/,
      /^botframework-connector\/lib\/browser\.js$/,
      // @azure/identity imports it only in its browser builds.
      /^@azure\/msal-browser\/(dist|lib)\//,
    ),
  },
  {
    what: 'formats of the fonts that only browsers and print shops use',
    matches: by(/^source-sans\/(OTF|VF|WOFF|WOFF2)\//),
  },
  {
    what: 'a test library that the SDK carries along',
    matches: by(/^bot(builder|framework-streaming)\/vendors\/chai\//),
  },
]

/** The rule that removes a file; undefined if it stays. */
export function prunedBy(path: string): PruneRule | undefined {
  return pruneRules.find((rule) => rule.matches(path) && (rule.isOfPackages || !isLicence(path)))
}
