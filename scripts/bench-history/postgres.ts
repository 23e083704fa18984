// A PostgreSQL server of a test's or a measurement's own, where the machine has the programs of one.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { freePort } from '../free-port.ts'

/** Folder of the server's programs; undefined where there are none. */
export const POSTGRES = [
  ...(process.env.PATH ?? '').split(':'),
  ...globSync('/usr/lib/postgresql/*/bin').sort().reverse(),
].find((folder) => folder !== '' && globSync(join(folder, 'initdb')).length > 0)

/** The server refuses to run as root: whoever has its programs has somebody for it. */
function somebody(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}

/** Start a server with an empty database. */
export async function startPostgres() {
  const user = somebody()
  const folder = mkdtempSync(join(tmpdir(), 'huzhu-postgres-'))
  if (user) chownSync(folder, user.uid, user.gid)
  const program = (name: string) => join(POSTGRES!, name)
  const run = { ...user, cwd: folder, stdio: 'ignore' } as const
  execFileSync(program('initdb'), ['-D', folder, '-U', 'huzhu', '--auth', 'trust', '--no-sync'], run)
  const port = await freePort()
  const settings = ['fsync=off', 'unix_socket_directories=', 'listen_addresses=127.0.0.1', `port=${port}`]
  const server = spawn(program('postgres'), ['-D', folder, ...settings.flatMap((one) => ['-c', one])], run)
  const ended = once(server, 'exit')
  const url = `postgres://huzhu@127.0.0.1:${port}/postgres`
  for (let isUp = false; !isUp && server.exitCode === null;) {
    const client = postgres(url, { max: 1, onnotice: () => undefined })
    isUp = await client`select 1`.then(
      () => true,
      () => new Promise<boolean>((later) => setTimeout(later, 100, false)),
    )
    await client.end()
  }
  return {
    url,
    /** Its first process. */
    pid: server.pid!,
    async [Symbol.asyncDispose]() {
      server.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
