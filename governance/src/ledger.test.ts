import type { AnyTuple, IEvent } from '@polkadot/types/types'
import { beforeAll, expect, test } from 'vitest'
import { second } from '../../test/support/accounts.ts'
import { blocksAfter } from '../../test/support/blocks.ts'
import { lived } from '../../test/support/lived.ts'
import type { Connection } from './connection.ts'
import { fieldsOf } from './happenings-scene.ts'
import { type LedgerEntry, checkEntries, readBooks, sameBooks } from './ledger.ts'
import { type Books, NOTHING, changed, movementOf, peopleIn, potOf } from './movements.ts'
import { plainFields } from './plain.ts'

const chain = lived()

/** All movements of the first pool, the oldest first, and its books after them. */
let entries: LedgerEntry[]
let books: Books

beforeAll(async () => {
  books = NOTHING
  entries = []
  const hashes = (await blocksAfter(chain.api, 0)).toReversed()
  const last = hashes.indexOf(chain.facts.hash)
  for (const hash of hashes.slice(0, last + 1)) {
    const { number } = await chain.api.rpc.chain.getHeader(hash)
    const { query } = await chain.api.at(hash)
    const time = (await query.timestamp.now()).toBigInt()
    for (const [place, { event }] of (await query.system.events()).entries()) {
      const told = event as unknown as IEvent<AnyTuple>
      const moved = movementOf(told, books)
      if (!moved) continue
      const { pool, claim, part } = fieldsOf(told) as Record<string, { toNumber(): number } | undefined>
      if (pool!.toNumber() !== 0) continue
      books = changed(books, moved)
      const of = { pool: 0, claim: claim?.toNumber(), part: part?.toNumber(), ...peopleIn(plainFields(told)) }
      entries.push({
        ...of,
        block: number.toNumber(),
        hash,
        event: place,
        kind: told.method,
        time,
        ...moved,
        pot: potOf(books),
      })
    }
  }
})

test('what the events moved is what the books hold', async () => {
  expect(entries.length).toBeGreaterThan(20)
  expect(await readBooks(chain.state, 0)).toEqual(books)
  expect(await readBooks(chain.state, 99)).toBeUndefined()
  expect(sameBooks(books, { ...books })).toBe(true)
  for (const book of ['free', 'settling', 'held', 'donated'] as const)
    expect(sameBooks(books, { ...books, [book]: books[book] + 1n })).toBe(false)
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
