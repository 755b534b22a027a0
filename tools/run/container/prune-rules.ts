// Which files of the packages the running bot never reads. The container is built without them.

export type PruneRule = {
  /** Whole packages go with their licences, because nothing of them is left. */
  readonly isOfPackages?: true
  /** A name for the files in the report of the build. */
  readonly what: string
  /** @param path from `node_modules`, with slashes */
  readonly matches: (path: string) => boolean
}

const by =
  (...patterns: readonly RegExp[]) =>
  (path: string) =>
    patterns.some((pattern) => pattern.test(path))

/** A text that a licence asks to be kept with every copy. */
const isLicence = by(/(^|\/)[^/]*(licen[cs]e|notice|copying)[^/]*$/i)

/**
 * The first rule that matches a file names its reason. A test checks each rule against the installed packages: it must
 * still match a file, and no match may be the entry of a package.
 */
export const pruneRules: readonly PruneRule[] = [
  { what: 'Node.js itself, which the image has', matches: by(/^node-(linux|win)-[^/]+\//), isOfPackages: true },
  { what: 'the bundler, which the build has used', matches: by(/^@?esbuild\//), isOfPackages: true },
  { what: 'packages of types', matches: by(/^@types\//), isOfPackages: true },
  { what: 'source maps', matches: by(/\.map$/) },
  // Node.js strips types in the project's own files, and refuses to do so below node_modules.
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

/** The reason to leave a file out; undefined if it stays. */
export function prunedBy(path: string): PruneRule | undefined {
  return pruneRules.find((rule) => rule.matches(path) && (rule.isOfPackages || !isLicence(path)))
}
