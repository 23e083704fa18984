// docs/checking.md, done as it says: the file of a ledger against a node, by @polkadot/api alone.
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import * as calls from '../../governance/src/calls.ts'
import { historyApi } from '../../history/src/api/api.ts'
import { Writer } from '../../history/src/writer.ts'
import { localSource } from '../../scripts/local-chain/history-source.ts'
import { ROOT } from '../../scripts/paths.ts'
import { openDatabase } from '../support/databases.ts'
import { DAY, by, first, poolOfVoters, second, third } from '../support/pool-of-voters.ts'

const [, script] = /```js\n(.*?)```/s.exec(readFileSync(join(ROOT, 'docs/checking.md'), 'utf8'))!

test('the script of the docs finds every line of a ledger on the chain, and whatever was changed in it', async () => {
  await using local = await poolOfVoters()
  const { api, asks, chain, folder, server } = local
  await asks(first, 20_000n)
  await asks(second, 30_000n)
  await by(api, third, calls.donate(api, 0, 5_000n))
  await chain.fastForward(30n * DAY)
  const db = await openDatabase()
  await new Writer(db, localSource(chain)).catchUp()
  const answer = await historyApi(db, () => ({ state: 'following', head: 0 })).request('/entries.csv?pool=0&decimals=2')
  const csv = await answer.text()
  await db.close()
  const check = async (text: string) => {
    const file = join(folder, 'ledger.csv')
    await writeFile(file, text)
    const done = promisify(execFile)(process.execPath, ['--input-type=module', '-', file, server.url, '2'], {
      cwd: ROOT,
    })
    done.child.stdin!.end(script)
    return done.then(
      ({ stdout }) => stdout,
      ({ stderr }: { stderr: string }) => /AssertionError.*?: (.*)/.exec(stderr)?.[1],
    )
  }
  const count = csv.trimEnd().split('\r\n').length - 1
  expect(await check(csv)).toBe(`${count} entries of pool 0 are the chain's, and its books are their sums.\n`)
  const lines = csv.trimEnd().split('\r\n')
  const paid = lines.findIndex((line) => line.includes('PartPaid'))
  const changed = (to: (line: string) => string) => lines.with(paid, to(lines[paid]!)).join('\r\n')
  const place = `Block ${lines[paid]!.split(',')[1]}, event ${lines[paid]!.split(',')[3]}`
  expect(await check(changed((line) => line.replace('-200.00', '-100.00')))).toBe(
    `${place}: the event tells other amounts`,
  )
  // Every cell is the event's, each line comes once and in its place, and an amount is written in one way.
  const cells = lines[paid]!.split(',')
  const names = lines[0]!.split(',')
  const other = cells.with(names.indexOf('payee'), third.address).join(',')
  expect(await check(changed(() => other))).toBe(`${place}: there is no such`)
  const hundredfold = cells.with(names.indexOf('change'), cells[names.indexOf('change')]!.replace('.', '')).join(',')
  expect(await check(changed(() => hundredfold))).toBe(`${place}: badly written`)
  expect(await check(lines.toSpliced(paid, 0, lines[paid]!).join('\r\n'))).toBe(`${place}: badly written`)
  expect(await check(lines.slice(0, paid).join('\r\n'))).toMatch(/^The chain’s books are others$/)
})
