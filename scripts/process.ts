// Runs programs for scripts.
import { spawn, spawnSync, type SpawnOptions } from 'node:child_process'

/** A program that ended badly; its own words were printed. */
class ProgramFailed extends Error {
  override readonly name = 'ProgramFailed'
  constructor(program: string, code: number | null) {
    super(`${program} ended with ${code === null ? 'a signal' : `exit code ${code}`}`)
  }
}

/** Run a program with its output shown; resolves when it ends well. */
export function run(program: string, args: readonly string[], options: SpawnOptions = {}): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { stdio: 'inherit', ...options })
    child.on('error', failed)
    child.on('exit', (code) => (code === 0 ? done() : failed(new ProgramFailed(program, code))))
  })
}

/** What a program prints, or undefined when it is missing or ends badly. */
export function outputOf(program: string, args: readonly string[], env = process.env): string | undefined {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8', env })
  return status === 0 ? stdout.trim() : undefined
}

/** Ends the process with an error's message, for scripts whose user did nothing that a stack would explain. */
export function exitWith(error: unknown): never {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

/** Milliseconds for what is under way to end, after an error that nobody foresaw. */
const LAST_MOMENTS = 10_000

/**
 * Aborted when this process is asked to stop, and when an error comes that nothing waited for: it is never passed over.
 * Whoever waits for this ends what is under way; the process's exit code then says that it ended badly.
 */
export function untilStopped(): AbortSignal {
  const asked = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => asked.abort())
  for (const kind of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(kind, (error: unknown) => {
      console.error('An error that nothing was waiting for; what is under way is ended, and then the program:', error)
      process.exitCode = 1
      asked.abort()
      setTimeout(() => process.exit(1), LAST_MOMENTS).unref()
    })
  }
  return asked.signal
}

/** Resolves when the signal is aborted. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done()
    else signal.addEventListener('abort', () => done(), { once: true })
  })
}
