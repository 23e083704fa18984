// npm run mutants -- pallets: changes the pallets one spot at a time and counts the changes that none of their tests notices.
//
// All changes are built at once, each behind a switch; the tests are run for each with its switch on. Which tests ask
// for a switch is noted first, and only these are run.
import { spawn } from 'node:child_process'
import { appendFile, cp, glob, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { CACHE, RUNTIME } from '../paths.ts'
import { outputOf } from '../process.ts'
import { SWITCH, withChanges, type Change } from './changes.ts'
import { testBuild } from './target.ts'

/** What of the pallets guards money, votes and time. */
const GUARDS = [
  'mutual-aid/src/calls/*.rs',
  'mutual-aid/src/{change,claim,due_jobs,limits,member,pool,protocol,record,round,rules,time,watch}.rs',
  'member-referenda/src/{lib,poll,threshold}.rs',
]
const PALLETS = ['mutual-aid', 'member-referenda']
/** The runtime with all changes. */
const COPY = join(CACHE, 'mutants')
/** Milliseconds of tests that are run together: few at first, since most changes are noticed by these. */
const TOGETHER = [1_000, 5_000, Infinity]
/** Milliseconds after which a change is taken to make its tests run for ever. */
const LONGEST = 300_000
/** Changes that are judged side by side. */
const AT_ONCE = 2
/** Percent that must be noticed. */
const LEAST = 95

/** Copies the runtime and puts all changes into it. */
async function changed(): Promise<Change[]> {
  await rm(COPY, { recursive: true, force: true })
  await cp(RUNTIME, COPY, { recursive: true, filter: (path) => !path.endsWith('/target') })
  const changes: Change[] = []
  for (const file of (await Array.fromAsync(glob(GUARDS, { cwd: RUNTIME }))).sort()) {
    const found = withChanges(file, await readFile(join(RUNTIME, file), 'utf8'), changes.length)
    await writeFile(join(COPY, file), found.source)
    changes.push(...found.changes)
  }
  for (const pallet of PALLETS) await appendFile(join(COPY, pallet, 'src/lib.rs'), SWITCH)
  return changes
}

/** What cargo says while it builds. */
interface Message {
  readonly target?: { readonly name: string }
  readonly executable?: string | null
  readonly message?: { readonly level: string; readonly rendered: string }
}

/** Builds the pallets' tests; returns the programs that run them. */
async function built(): Promise<string[]> {
  const args = [
    'test',
    '--locked',
    '--no-run',
    '--lib',
    '--workspace',
    '--features',
    'try-runtime',
    '--message-format',
    'json',
  ]
  // Optimised: they are run hundreds of times.
  const env = { ...process.env, ...(await testBuild()), CARGO_PROFILE_DEV_OPT_LEVEL: '1' }
  const cargo = spawn('cargo', args, { cwd: COPY, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const programs = new Map<string, string>()
  for await (const line of createInterface({ input: cargo.stdout })) {
    const { target, executable, message } = JSON.parse(line) as Message
    if (target && executable) programs.set(target.name, executable)
    if (message?.level === 'error') console.error(message.rendered)
  }
  return PALLETS.map((pallet) => {
    const program = programs.get(`pallet_${pallet.replaceAll('-', '_')}`)
    if (!program) throw new Error(`The tests of ${pallet} cannot be built with their changes.`)
    return program
  })
}

/** Whether tests of a program pass. */
function pass(program: string, tests: readonly string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  // Whoever fails has noticed: to find the simplest case of it takes longer than all tests.
  const all = { ...process.env, PROPTEST_MAX_SHRINK_ITERS: '0', ...env }
  const limits = { timeout: LONGEST, killSignal: 'SIGKILL' } as const
  return new Promise((done, failed) => {
    const run = spawn(program, ['--quiet', '--exact', ...tests], { env: all, stdio: 'ignore', ...limits })
    run.on('error', failed)
    run.on('exit', (code) => done(code === 0))
  })
}

/** A test of a program, and how many milliseconds it takes. */
interface Test {
  readonly program: string
  readonly name: string
  readonly takes: number
}

/** Does something for each of several, a few side by side. */
async function forEach<T>(all: Iterable<T>, one: (each: T) => Promise<void>): Promise<void> {
  const left = all[Symbol.iterator]()
  const work = async () => {
    for (let next = left.next(); !next.done; next = left.next()) await one(next.value)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

/** By the number of a change the tests that ask whether it is on, the quickest first. */
async function asking(programs: readonly string[]): Promise<Map<number, Test[]>> {
  const asking = new Map<number, Test[]>()
  for (const program of programs) {
    const names = Array.from(outputOf(program, ['--list'])!.matchAll(/^(.+): test$/gm), ([, name]) => name!)
    await forEach(names, async (name) => {
      const notes = join(COPY, name.replaceAll(':', '-'))
      const began = performance.now()
      if (!(await pass(program, [name], { HUZHU_ASKED: notes }))) throw new Error(`${name} fails without any change.`)
      const test = { program, name, takes: performance.now() - began }
      const asked = await readFile(notes, 'utf8').catch(() => '')
      for (const number of asked.trim().split('\n')) {
        asking.set(Number(number), [...(asking.get(Number(number)) ?? []), test])
      }
    })
  }
  for (const tests of asking.values()) tests.sort((one, other) => one.takes - other.takes)
  return asking
}

/** Whether one of the tests fails with the change. */
async function isNoticed(number: number, tests: readonly Test[]): Promise<boolean> {
  let left = [...tests]
  for (const together of TOGETHER) {
    let takes = 0
    const some = left.filter((test) => (takes += test.takes) <= together)
    left = left.slice(some.length)
    for (const [program, of] of Map.groupBy(some, ({ program }) => program)) {
      const names = of.map(({ name }) => name)
      if (!(await pass(program, names, { HUZHU_CHANGE: String(number) }))) return true
    }
  }
  return false
}

/** Judges the pallets' tests; false where too many changes pass unnoticed. */
export async function judgePallets(): Promise<boolean> {
  const changes = await changed()
  console.log(`${changes.length} changes; they are built together.`)
  const tests = await asking(await built())
  const unnoticed: Change[] = []
  let judged = 0
  await forEach(changes.entries(), async ([number, change]) => {
    const asked = tests.get(number) ?? []
    if (!(await isNoticed(number, asked))) {
      unnoticed.push(change)
      const { file, line, was, becomes } = change
      console.log(
        `${file}:${line} ${asked.length === 0 ? 'is run by no test' : 'passes unnoticed'}: ${was} -> ${becomes}`,
      )
    }
    judged += 1
    if (judged % 25 === 0) console.log(`${judged} of ${changes.length}, ${unnoticed.length} unnoticed`)
  })
  const score = (100 * (changes.length - unnoticed.length)) / changes.length
  console.log(
    `${changes.length - unnoticed.length} of ${changes.length} changes were noticed: ${score.toFixed(1)} %; at least ${LEAST} % must be.`,
  )
  return score >= LEAST
}
