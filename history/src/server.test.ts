// What a history relies on of a PostgreSQL server.
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { expect, test } from 'vitest'
import { POSTGRES, startPostgres } from '../../scripts/bench-history/postgres.ts'
import { openPostgres } from './database.ts'
import { lockServer } from './lock.ts'

test.skipIf(!POSTGRES)(
  'a server ends long questions but nothing that is written, and says when the lock is lost',
  async () => {
    await using server = await startPostgres()
    const db = openPostgres(server.url)
    const patience = sql`show statement_timeout`
    expect(await db.rows(patience)).toEqual([{ statement_timeout: '2s' }])
    expect(await db.snapshot((state) => state.rows(patience))).toEqual([{ statement_timeout: '2s' }])
    expect(await db.transaction((tx) => tx.rows(patience))).toEqual([{ statement_timeout: '0' }])
    // What is written between two questions of a snapshot is not in it.
    await db.transaction((tx) => tx.rows(sql`create table told (one int)`))
    const count = sql`select count(*)::int as count from told`
    const both = await db.snapshot(async (state) => {
      const before = await state.rows(count)
      await db.transaction((tx) => tx.rows(sql`insert into told values (1)`))
      return [...before, ...(await state.rows(count))]
    })
    expect([both, [...(await db.rows(count))]]).toEqual([[{ count: 0 }, { count: 0 }], [{ count: 1 }]])

    const never = new Promise<void>(() => undefined)
    const one = (await lockServer(server.url, never))!
    const admin = postgres(server.url, { max: 1 })
    await admin`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'`
    await one.lost
    const two = (await lockServer(server.url, never))!
    await two.release()
    await one.release()
    await admin.end()
    await db.close()
  },
)
