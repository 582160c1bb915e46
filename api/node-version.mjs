// Plain JavaScript, loaded before anything else: an old Node could not even read the TypeScript that says so.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`问效需要 Node.js 22.18 或更新版本，现为 ${process.versions.node}。通常 npm start 会自动安装合适的版本；本机未能装上，请自行安装。`)
  console.error(`Wenxiao needs Node.js 22.18 or newer; this is ${process.versions.node}. npm start usually installs a fitting one; here it could not, so please install one.`)
  process.exit(1)
}
