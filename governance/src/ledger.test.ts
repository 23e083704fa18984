import { beforeAll, expect, test } from 'vitest'
import { second } from '../../test/support/accounts.ts'
import { lived } from '../../test/support/lived.ts'
import { entriesUpTo } from '../../test/support/told-entries.ts'
import type { Connection } from './connection.ts'
import { type LedgerEntry, checkEntries, readBooks, readBooksBefore, sameBooks } from './ledger.ts'
import { type Books, changed, potOf } from './movements.ts'

const chain = lived()

/** All movements of the first pool, the oldest first, and its books after them. */
let entries: LedgerEntry[]
let books: Books

beforeAll(async () => {
  ;({ entries, books } = await entriesUpTo(chain.api, chain.facts.hash))
})

test('what the events moved is what the books hold', async () => {
  expect(entries.length).toBeGreaterThan(20)
  expect(await readBooks(chain.state, 0)).toEqual(books)
  expect(await readBooks(chain.state, 99)).toBeUndefined()
  expect(sameBooks(books, { ...books })).toBe(true)
  for (const book of ['free', 'settling', 'held', 'donated'] as const)
    expect(sameBooks(books, { ...books, [book]: books[book] + 1n })).toBe(false)
})

test('what the books were right before an entry is told by the chain, also where its block holds several', async () => {
  const several = entries.findIndex(({ hash }, at) => entries[at + 1]?.hash === hash)
  expect(several).toBeGreaterThan(-1)
  for (const entry of [...entries.slice(several, several + 2), entries.at(-1)!]) {
    const before = await readBooksBefore(chain.api, 0, entry)
    expect([entry.event, potOf(before!)]).toEqual([entry.event, entry.pot - potOf(entry)])
    const after = await readBooksBefore(chain.api, 0, { ...entry, event: entry.event + 1 })
    expect(sameBooks(after!, changed(before!, entry))).toBe(true)
  }
  expect(await readBooksBefore(chain.api, 0, { block: 2 ** 31 - 1, event: 0 })).toBeUndefined()
})

test('an entry that the chain told is the same', async () => {
  expect(new Set(await checkEntries(chain.api, entries))).toEqual(new Set(['same']))
})

test('whatever an entry says otherwise is found', async () => {
  const paid = entries.find(({ kind }) => kind === 'PartPaid')!
  const dues = entries.find(({ kind }) => kind === 'DuesPaid')!
  const lies: LedgerEntry[] = [
    { ...paid, settling: paid.settling - 1n },
    { ...paid, held: 1n },
    { ...paid, claim: paid.claim! + 1 },
    { ...paid, part: undefined },
    { ...paid, pool: 1 },
    { ...paid, person: second.address },
    { ...paid, payee: second.address },
    { ...dues, person: undefined },
    { ...paid, kind: 'PartHeld' },
    { ...paid, time: paid.time + 1n },
    { ...paid, event: paid.event + 1_000 },
    { ...paid, block: paid.block + 1 },
    { ...paid, hash: dues.hash },
    { ...dues, free: dues.free + 1n },
    { ...dues, kind: 'BecameVoter' },
  ]
  expect(await checkEntries(chain.api, lies)).toEqual(lies.map(() => 'other'))
})

test('an entry that is told to be the next one is not where another of its pool lies between', async () => {
  const several = entries.findIndex(({ hash }, at) => entries[at + 1]?.hash === hash)
  const [one, other] = [entries[several]!, entries[several + 1]!]
  const told = (entry: LedgerEntry, after: number, before: number) =>
    checkEntries(chain.api, [{ ...entry, between: { after, before } }])
  expect(await told(one, -1, other.event)).toEqual(['same'])
  expect(await told(one, -1, other.event + 1)).toEqual(['other'])
  expect(await told(other, one.event - 1, 999)).toEqual(['other'])
  expect(await told(other, one.event, 999)).toEqual([entries[several + 2]?.hash === one.hash ? 'other' : 'same'])
})

test('a node that has forgotten a block is told from a ledger that lies, and any other failure is one', async () => {
  const saying = (message: string) =>
    new Proxy(chain.api, {
      get: (api, name) => (name === 'at' ? () => Promise.reject(new Error(message)) : Reflect.get(api, name)),
    }) as Connection
  const [entry] = entries
  expect(
    await checkEntries(saying('4003: Client error: UnknownBlock: State already discarded for 0x12'), [entry!]),
  ).toEqual(['forgotten'])
  await expect(checkEntries(saying('The line is dead.'), [entry!])).rejects.toThrow('The line is dead.')
})
