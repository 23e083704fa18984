import { expect, test } from 'vitest'
import { stranger } from '../../test/support/accounts.ts'
import { blocksAfter } from '../../test/support/blocks.ts'
import { lived } from '../../test/support/lived.ts'
import { eventOf } from '../../test/support/told-events.ts'
import { told } from '../../test/support/told-state.ts'
import { readBondEnd } from './bonds.ts'
import { readClaim } from './claims.ts'
import type { Connection } from './connection.ts'

const chain = lived()
const part = { pool: 0, claim: 1, part: 0 }

/** The chain, whose newest block has these events alone, or what asking for them leads to. */
const telling = (events: readonly ReturnType<typeof eventOf>[] | Error) =>
  new Proxy(chain.api, {
    get: (api, name) =>
      name !== 'at'
        ? (Reflect.get(api, name) as unknown)
        : async (hash: string) => {
            if (events instanceof Error) throw events
            return told(await api.at(hash), 'system', 'events', 'Vec<FrameSystemEventRecord>', events)
          },
  }) as Connection

test('whoever disputed what was refused has the bond back, by the block of the refusal alone', async () => {
  const { dispute } = (await readClaim(chain.state, 0, 1))!.parts[0]!
  const ends = await Promise.all((await blocksAfter(chain.api, 0)).map((hash) => readBondEnd(chain.api, hash, part)))
  expect(ends.filter((end) => end !== undefined)).toEqual([{ kind: 'Returned', amount: dispute!.bond }])
})

test('of what is paid all the same the claimant and the pot have it', async () => {
  const split = (claim: number) => eventOf(chain.api, 'mutualAid', 'BondSplit', 0, claim, 0, stranger.address, 150, 151)
  const asked = (of: typeof part) => readBondEnd(telling([split(2), split(1)]), chain.facts.hash, of)
  expect(await asked(part)).toEqual({ kind: 'Split', claimant: 150n, pot: 151n })
  for (const other of [{ pool: 1 }, { claim: 3 }, { part: 1 }])
    expect(await asked({ ...part, ...other })).toBeUndefined()
})

test('a node that does not keep that block any more says so, and no other trouble is taken for that', async () => {
  const asked = (error: Error) => readBondEnd(telling(error), chain.facts.hash, part)
  expect(await asked(new Error('4003: Client error: State already discarded for 0x00'))).toBe('forgotten')
  await expect(asked(new Error('Busy'))).rejects.toThrow('Busy')
})
