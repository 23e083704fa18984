// The chain and the site that are thrown at: a process of their own with a data folder of its own, as npm start has it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../paths.ts'
import { outputOf } from '../process.ts'

/** A running process. */
export interface Target {
  readonly chain: string
  /** None where the chain is alone. */
  readonly site: string | undefined
  /** What it printed. */
  readonly said: () => string
  readonly isRunning: () => boolean
  /** Most memory that it took so far, in MB. */
  readonly peak: () => Promise<number>
  /** Stop it; resolves to its exit code. */
  stop(): Promise<number | null>
}

/**
 * MB of objects that it has to get by with: it ends where it needs more. Else it collects garbage the later the more memory
 * the machine has, and what it takes would say more about that than about what clients make it keep.
 */
const HEAP = 512

/** What the system takes to forget how much a process took before. */
const FORGET_HIGHEST = '5'

/** Until the history is open: its database takes most while it begins. */
async function historyAt(site: string): Promise<void> {
  for (;;) {
    const { status } = await fetch(`${site}/history/entries`)
    if (status === 200) return
    await new Promise((later) => setTimeout(later, 200))
  }
}

/** Start it on free ports; without a site where only the chain is wanted. */
export async function startTarget(hasSite: boolean): Promise<Target> {
  const data = await mkdtemp(join(tmpdir(), 'huzhu-fuzz-'))
  const [script, ...args] = hasSite
    ? ['scripts/start.ts', '--port', '0', '--chain-port', '0']
    : ['scripts/local-chain/main.ts', '--port', '0']
  const options = ['--disable-warning=ExperimentalWarning', `--max-old-space-size=${HEAP}`]
  const child = spawn(process.execPath, [...options, script!, '--empty', ...args], {
    cwd: ROOT,
    env: { ...process.env, HUZHU_DATA: data, HUZHU_ALLOW_ORIGIN: '', HUZHU_ALLOW_HOST: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  let said = ''
  const ready = new Promise<void>((done) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        // What it complains of is looked at, not kept without end.
        if (said.length < 10_000_000) said += chunk.toString()
        if (said.includes('Ctrl-C')) done()
      })
  })
  await Promise.race([ready, ended])
  const chain = /ws:\/\/[\d.:]+/.exec(said)?.[0]
  if (!chain) throw new Error(`The chain did not start:\n${said}`)
  const site = /http:\/\/[\d.:]+/.exec(said)?.[0]
  if (site) await historyAt(site)
  // What it took to begin is not what its clients make it keep.
  await writeFile(`/proc/${child.pid}/clear_refs`, FORGET_HIGHEST).catch(() => undefined)
  let highest = 0
  return {
    chain,
    site,
    said: () => said,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    peak: async () => (highest = Math.max(highest, await memoryOf(child.pid!))),
    async stop() {
      child.kill('SIGINT')
      const code = await ended
      await rm(data, { recursive: true, force: true })
      return code
    },
  }
}

/** Memory of a process in MB: the most that it ever took where the system notes that, else what it takes now. */
async function memoryOf(pid: number): Promise<number> {
  const status = `/proc/${pid}/status`
  if (existsSync(status)) return Number(/VmHWM:\s+(\d+)/.exec(await readFile(status, 'utf8'))?.[1] ?? 0) / 1_024
  return Number(outputOf('ps', ['-o', 'rss=', '-p', String(pid)]) ?? 0) / 1_024
}
