// Says plainly that Node.js is too old. It is JavaScript, loaded before anything else, because an old Node.js cannot read TypeScript.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 24 || (major === 24 && minor < 15)) {
  console.error(
    `This needs Node.js 24.15 or later; here it is ${process.versions.node}. ` +
      'Run "npm ci", which brings Node.js 24 along on Linux and Windows, or install it, and start with "npm start".',
  )
  process.exit(1)
}
