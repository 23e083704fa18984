// The dApp with its chain, as a person starts it: this one, and an earlier one beside it that is measured in the same run.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as passed } from 'node:timers/promises'
import { CACHE, ROOT } from '../paths.ts'
import { outputOf, run } from '../process.ts'
import { freePort } from '../free-port.ts'

/** A checkout that can be started. */
export interface Product {
  readonly name: string
  readonly root: string
}

/** Milliseconds for a chain to be filled with the demo. */
const PATIENCE = 900_000

const packages = (root: string) => join(root, 'scripts/setup/run.mjs')

/** The checkout of an earlier commit, with its packages and its dApp built; undefined where its history is missing. */
export async function productOf(commit: string): Promise<Product | undefined> {
  if (spawnSync('git', ['cat-file', '-e', `${commit}^{commit}`], { cwd: ROOT }).status !== 0) return undefined
  const root = join(CACHE, 'bench-web', commit)
  if (!existsSync(root)) {
    console.log(`Preparing the dApp of ${commit}; the next run finds it ready.`)
    await run('git', ['clone', '--quiet', '--no-checkout', ROOT, root])
    await run('git', ['checkout', '--quiet', '--detach', commit], { cwd: root })
  }
  await run(process.execPath, [packages(root), 'scripts/site/build.ts'], { cwd: root, stdio: 'ignore' })
  const day = outputOf('git', ['-C', root, 'log', '-1', '--format=%cs', commit])
  return { name: `of ${day}`, root }
}

/** This checkout. */
export const today: Product = { name: 'today', root: ROOT }

/** Wait until `child` listens on a port. */
export async function listens(port: number, child: ChildProcess): Promise<void> {
  const answers = () =>
    new Promise<boolean>((told) => {
      const socket = connect(port, '127.0.0.1')
      socket.on('error', () => told(false))
      socket.on('connect', () => {
        socket.destroy()
        told(true)
      })
    })
  while (!(await answers())) {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode} and never listened on port ${port}.`)
    await passed(100)
  }
}

/** End a process and wait for it. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}

/** Start one with a data folder of its own; resolves when its chain is complete. */
export async function start({ root }: Product, { empty = false, data }: { empty?: boolean; data?: string } = {}) {
  const folder = data ?? (await mkdtemp(join(tmpdir(), 'huzhu-bench-')))
  const [page, chain] = [await freePort(), await freePort()]
  const args = ['--port', String(page), '--chain-port', String(chain), ...(empty ? ['--empty'] : [])]
  const began = performance.now()
  const child = spawn(process.execPath, [packages(root), 'scripts/start.ts', ...args], {
    cwd: root,
    env: { ...process.env, HUZHU_DATA: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  const until = async (complete: () => boolean) => {
    while (!complete()) {
      if (child.exitCode !== null) throw new Error(`The dApp in ${root} ended:\n${said}`)
      if (performance.now() - began > PATIENCE) throw new Error(`The dApp in ${root} was not ready in time:\n${said}`)
      await passed(50)
    }
    return performance.now() - began
  }
  const answers = await until(() => said.includes('Huzhu is at'))
  const fills = () => /^Demo 0\//m.test(said)
  // A demo begins at once or not at all.
  await passed(empty || data ? 0 : 2_000)
  if (fills()) await until(() => /: done$/m.test(said))
  return {
    page: `http://127.0.0.1:${page}`,
    chain: `ws://127.0.0.1:${chain}`,
    /** Milliseconds until it answered. */
    answers,
    folder,
    async file() {
      const name = (await readdir(folder)).find((entry) => entry.endsWith('.sqlite'))
      if (!name) throw new Error(`There is no history in ${folder}.`)
      return join(folder, name)
    },
    async [Symbol.asyncDispose]() {
      await end(child)
      if (!data) await rm(folder, { recursive: true, force: true })
    },
  }
}
