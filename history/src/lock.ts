// One process at a time writes a history: in a folder, or on a server.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import postgres from 'postgres'

/** Another process has the history's folder. */
class InUse extends Error {
  override readonly name = 'InUse'
}

/** Have a folder for oneself until it is given back; a killed process gives it back. @throws {@link InUse} */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const lock = new DatabaseSync(join(folder, 'in-use.sqlite'))
  try {
    // The system holds it for as long as the process lives.
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch {
    lock.close()
    throw new InUse(
      `The history in ${folder} is in use by another process. Stop that one first, or name another folder.`,
    )
  }
  return () => lock.close()
}

/** Number of the lock on a server: “huzhu” in letters. */
const LOCK = 0x68757a6875
/** Milliseconds between two tries. */
const AGAIN = 1_000

/** A server's history that one has to oneself. */
interface ServerLock {
  /** Once its connection is gone, and another process may have it. */
  readonly lost: Promise<void>
  release(): Promise<void>
}

/** Have a server's history to oneself, once whoever had it is gone; resolves to nothing where `given up`. */
export async function lockServer(url: string, givenUp: Promise<void>): Promise<ServerLock | undefined> {
  let isGivenUp = false
  void givenUp.then(() => (isGivenUp = true))
  while (!isGivenUp) {
    let close: () => void
    const lost = new Promise<void>((done) => (close = done))
    const client = postgres(url, {
      ...{ max: 1, idle_timeout: 0, max_lifetime: null, onnotice: () => undefined },
      onclose: () => close(),
    })
    try {
      // It is held for as long as the connection lives.
      const [found] = await client<{ locked: boolean }[]>`select pg_try_advisory_lock(${LOCK}) as locked`
      if (found?.locked) return { lost, release: () => client.end() }
    } catch (error) {
      await client.end()
      throw error
    }
    await client.end()
    await Promise.race([givenUp, new Promise((done) => setTimeout(done, AGAIN))])
  }
  return undefined
}
