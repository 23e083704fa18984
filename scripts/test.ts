// npm test: everything, on a machine that has only git, Node and npm. npm test -- chain unit: only these.
import { spawn } from 'node:child_process'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { ROOT, RUNTIME } from './paths.ts'
import { outputOf } from './process.ts'
import { testBuild } from './runtime/target.ts'
import { missingBrowser } from './setup/browser.ts'

interface Step {
  readonly name: string
  readonly program: string
  readonly args: readonly string[]
  /** What its environment has beside this process' own; asked for when it runs. */
  readonly env?: () => Promise<NodeJS.ProcessEnv>
  readonly cwd?: string
  /** It only computes: where cores are short it makes way for what waits and is waited for. */
  readonly yields?: true
  /** A component of Rust that it runs. What only judges the code's style is no error under CI where it is missing. */
  readonly component?: 'rustfmt' | 'clippy'
}

interface Outcome {
  readonly passed: number
  readonly failed: number
  readonly ok: boolean
  readonly seconds: number
  /** The runners' own lines that name what failed. */
  readonly named: readonly string[]
}

const bin = (name: string) => join(ROOT, 'node_modules/.bin', name)
const vitest = (...projects: string[]): Step => ({
  name: projects.join(' '),
  program: bin('vitest'),
  args: ['run', ...projects.flatMap((project) => ['--project', project])],
})

const script = (name: string, file: string): Step => ({
  name,
  program: process.execPath,
  args: [join(ROOT, 'scripts', file)],
})

// Optimised a little: what is built of the same sources is built once, and run each time.
const rust = async () => ({
  ...(await testBuild()),
  CARGO_PROFILE_DEV_OPT_LEVEL: '1',
  CARGO_TERM_COLOR: 'never',
})
const TRY_RUNTIME = ['--features', 'try-runtime']
// With the benchmarks, which nothing else builds before weights are measured.
const ALL = ['--all-targets', '--features', 'try-runtime,runtime-benchmarks']
const cargo = (name: string, ...args: string[]): Step => ({ name, program: 'cargo', args, cwd: RUNTIME, env: rust })

const format: Step = { name: 'format', program: bin('prettier'), args: ['--check', '--log-level', 'warn', '.'] }
const lint: Step = { name: 'lint', program: bin('eslint'), args: ['.'] }
const types: Step = { name: 'types', program: bin('tsc'), args: ['-p', '.'] }
const runtime = script('runtime', 'runtime/check.ts')
const rustfmt: Step = { ...cargo('rustfmt', 'fmt', '--all', '--check'), component: 'rustfmt' }
const clippy: Step = {
  ...cargo('clippy', 'clippy', '--locked', '--workspace', ...ALL, '--', '-D', 'warnings'),
  component: 'clippy',
}
// The dApp's own types, and what is told to be dead, lean on what its build generates.
const site = script('site', 'site/build.ts')
const size = script('size', 'site/size.ts')
const svelte: Step = { name: 'svelte', program: bin('svelte-check'), args: ['--tsconfig', 'web/tsconfig.json'] }
const dead: Step = { name: 'dead', program: bin('knip'), args: ['--treat-config-hints-as-errors'] }
const unit: Step = { ...vitest('unit', 'dapp', 'dapp alone', 'client', 'history'), name: 'unit' }
const pallets: Step = { ...cargo('pallets', 'test', '--locked', '--workspace', ...TRY_RUNTIME), yields: true }

/**
 * Lanes run side by side, so that no core waits; in each cheap steps come first: they say soonest what is wrong. Chain and
 * browser wait for each other a third of the time.
 */
const LANES: readonly (readonly Step[])[] = [
  [site, size, svelte, dead, unit, vitest('chain'), vitest('web')],
  [format, lint, types, runtime, rustfmt, clippy, pallets, vitest('library')],
]

/** Counts of the runners' own closing lines; a program without one counts as one test. */
function countsOf(output: string, ok: boolean): [number, number] {
  const plain = stripVTControlCharacters(output)
  const sum = (pattern: RegExp) => [...plain.matchAll(pattern)].reduce((total, [, count]) => total + Number(count), 0)
  const passed = sum(/^test result: .*? (\d+) passed/gm) + sum(/^\s*Tests .*?(\d+) passed/gm)
  const failed = sum(/^test result: .*? (\d+) failed/gm) + sum(/^\s*Tests .*?(\d+) failed/gm)
  if (passed + failed === 0) return ok ? [1, 0] : [0, 1]
  return [passed, ok ? failed : Math.max(failed, 1)]
}

/** Which tests failed, as vitest and cargo name them. */
function failuresIn(output: string): string[] {
  const lines = stripVTControlCharacters(output).matchAll(/^\s*FAIL\s+(.+)$|^test (.+) \.\.\. FAILED$/gm)
  return [...new Set([...lines].map(([, vitest, cargo]) => vitest ?? cargo ?? ''))]
}

/** Run a step. What it says is shown as it comes; of one `beside` another, once it is over. */
async function run({ name, program, args, cwd = ROOT, env, yields }: Step, beside: boolean): Promise<Outcome> {
  const start = performance.now()
  if (!beside) console.log(`\n── ${name}`)
  const added = await env?.()
  return new Promise((done) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, ...added }, stdio: ['ignore', 'pipe', 'pipe'] })
    if (yields && child.pid) setPriority(child.pid, 10)
    let output = ''
    for (const [from, to] of [[child.stdout, process.stdout] as const, [child.stderr, process.stderr] as const]) {
      from.on('data', (chunk: Buffer) => {
        output += chunk.toString()
        if (!beside) to.write(chunk)
      })
    }
    const end = (ok: boolean) => {
      if (beside) console.log(`\n── ${name}\n${output}`)
      const [passed, failed] = countsOf(output, ok)
      done({ passed, failed, ok, seconds: (performance.now() - start) / 1_000, named: failuresIn(output) })
    }
    child.on('error', (error) => {
      console.error(error.message)
      end(false)
    })
    child.on('close', (code) => end(code === 0))
  })
}

/** Why a step cannot run on this machine. */
async function impediment(step: Step): Promise<string | undefined> {
  if (step.name === 'web') return missingBrowser()
  if (step.program !== 'cargo') return undefined
  if (!outputOf('cargo', ['--version'])) {
    return `Rust is missing: ${step.name} is left out. Install it from https://rustup.rs to run it.`
  }
  const { component } = step
  const has = () => !component || outputOf('cargo', [...step.args.slice(0, 1), '--version'])
  if (component && !has()) outputOf('rustup', ['component', 'add', component])
  return has() ? undefined : `${component} is missing: run "rustup component add ${component}".`
}

const wanted = process.argv.slice(2)
const names = LANES.flat().map(({ name }) => name)
const unknown = wanted.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}. Steps: ${names.join(', ')}.`)
  process.exit(1)
}
let [passed, failed, skipped] = [0, 0, 0]
const summary: string[] = []

async function settle(step: Step, beside: boolean): Promise<void> {
  const reason = await impediment(step)
  if (reason) {
    const fatal = Boolean(process.env.CI) && !step.component
    console.error(`\n── ${step.name}\n${reason}`)
    summary.push(`${fatal ? 'FAILED ' : 'left out'} ${step.name}`)
    if (fatal) failed += 1
    else skipped += 1
    return
  }
  const outcome = await run(step, beside)
  passed += outcome.passed
  failed += outcome.failed
  summary.push(`${outcome.ok ? 'passed ' : 'FAILED '} ${step.name.padEnd(9)} ${outcome.seconds.toFixed(0)} s`)
  // The end of a long output is what is read first.
  summary.push(...outcome.named.map((test) => `        ${test}`))
}

/** In one run the tests of chain and dApp share the cores until the last file ends. */
async function joined(lane: readonly Step[]): Promise<readonly Step[]> {
  const both = ['chain', 'web'].every((asked) => lane.some(({ name }) => name === asked))
  if (!both || (await missingBrowser())) return lane
  return lane.flatMap((step) => (step.name === 'web' ? [] : step.name === 'chain' ? [vitest('chain', 'web')] : [step]))
}

const chosen = LANES.map((lane) => lane.filter(({ name }) => wanted.length === 0 || wanted.includes(name)))
await Promise.all(
  chosen
    .filter(({ length }) => length > 0)
    .map(async (lane, at) => {
      for (const step of await joined(lane)) await settle(step, at > 0)
    }),
)
console.log(`\n${summary.join('\n')}\n`)
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(failed > 0 ? 1 : 0)
