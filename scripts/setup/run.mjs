// Runs one of this project's scripts: node scripts/setup/run.mjs scripts/<name>.ts [arguments]
// Plain JavaScript without packages, so that it works on any Node from 20 on, on a fresh clone. It makes
// node_modules match the lock file and hands over to a Node that runs TypeScript, which npm brings along.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arch, constants, platform } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** First Node that strips types and has a database, both without a flag. */
const OLDEST_NODE = 24
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const marker = join(root, 'node_modules', '.huzhu-lock')

function fail(message) {
  console.error(message)
  process.exit(1)
}

function lockHash() {
  const hash = createHash('sha256')
  hash.update(`${platform()} ${arch()}\n`)
  hash.update(readFileSync(join(root, 'package-lock.json')))
  return hash.digest('hex')
}

function installPackages() {
  const wanted = lockHash()
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return
  console.log('Installing the packages of package-lock.json; the first time takes about a minute.')
  const npm = process.env.npm_execpath
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []]
  const install = [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const npmRuns = (...options) =>
    spawnSync(command, [...install, ...options], {
      cwd: root,
      stdio: 'inherit',
      shell: !npm && platform() === 'win32',
    })
  // What an earlier clone left in npm's cache is not asked for again; where it is too old, npm asks after all.
  const cached = npmRuns('--prefer-offline')
  const { status, error } = cached.status === 0 ? cached : npmRuns()
  if (error) fail(`npm could not be run: ${error.message}. Install npm 10 or newer and try again.`)
  if (status !== 0)
    fail(
      'The packages could not be installed; npm says why above. Check the network and the free disk space, then try again: nothing else was changed.',
    )
  writeFileSync(marker, wanted)
}

/** The Node that runs our TypeScript: this one, or the one among the packages. */
function newNode() {
  if (Number(process.versions.node.split('.')[0]) >= OLDEST_NODE) return process.execPath
  const name = `node-${platform() === 'win32' ? 'win' : platform()}-${arch()}`
  const binary = platform() === 'win32' ? 'bin/node.exe' : 'bin/node'
  try {
    return createRequire(join(root, 'package.json')).resolve(`${name}/${binary}`)
  } catch {
    return fail(
      `Node ${OLDEST_NODE} or newer is needed on this kind of machine (${platform()} ${arch()}); this is ${process.versions.node}. Install it from https://nodejs.org and try again.`,
    )
  }
}

const [script, ...args] = process.argv.slice(2)
if (!script) fail('Usage: node scripts/setup/run.mjs scripts/<name>.ts [arguments]')
installPackages()
const node = newNode()
const path = [dirname(node), process.env.PATH].join(platform() === 'win32' ? ';' : ':')
const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(root, script), ...args], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: path },
})
// The terminal sends Ctrl-C to the child as well; this process only waits for it. Others send to this process alone.
process.on('SIGINT', () => {})
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
