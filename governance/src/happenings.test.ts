import { expect, test } from 'vitest'
import { alice, first, school, second, stranger, third } from '../../test/support/accounts.ts'
import { lived } from '../../test/support/lived.ts'
import { eventOf } from '../../test/support/told-events.ts'
import { told } from '../../test/support/told-state.ts'
import { readClaim } from './claims.ts'
import type { Connection } from './connection.ts'
import { type Happening, readHappenings } from './happenings.ts'
import { stateAt } from './state.ts'

const chain = lived()

/** All that happened to somebody, the oldest first. */
async function happened(who: string, api: Connection = chain.api, from = chain.facts.hash): Promise<Happening[]> {
  const { blocks } = await readHappenings(api, who, from, 1_000)
  return blocks.toReversed().flatMap(({ happenings }) => happenings)
}

/** The chain's connection, but that it asks a block's state so. */
const asking = (at: (hash: string) => Promise<unknown>) =>
  new Proxy(chain.api, {
    get(api, name) {
      if (name === 'at') return (hash: string | Uint8Array) => at(hash.toString())
      return Reflect.get(api, name)
    },
  })

/** The chain, whose block `hash` has these events alone. */
const telling = (hash: string, events: readonly ReturnType<typeof eventOf>[]) =>
  asking(async (asked) => {
    const decorated = await chain.api.at(asked)
    return asked === hash ? told(decorated, 'system', 'events', 'Vec<FrameSystemEventRecord>', events) : decorated
  })

test('what happened is told to whom it concerns, with its block, its date and its event', async () => {
  const { paid, refused, objected, invited, decided } = chain.facts
  expect((await happened(second.address)).map(({ kind }) => kind)).toEqual([
    ...['Invited', 'BecameVoter', 'Disputed', 'Refused', 'DisputeInPool', 'ChangeProposed'],
  ])
  const told = await happened(first.address)
  expect(told.find(({ kind }) => kind === 'DisputeInPool')).toMatchObject({
    ...{ claim: 1, part: 0, parts: 1, need: 'Tuition', reason: 'WrongAmount', pool: { id: 0, name: '青禾助学' } },
    ...{ currency: { symbol: 'DEMO' }, block: objected.block, date: BigInt(objected.wall) },
  })
  expect(told.find(({ kind }) => kind === 'Paid')).toMatchObject({
    ...{ claim: 0, amount: 8_000n, payee: school, ownAccount: false, vouched: false, mine: true },
    event: { name: 'MutualAid.PartPaid' },
  })
  expect(told.find(({ kind }) => kind === 'ChangeProposed')).toMatchObject({
    ...{ slot: 'RulesByHolder', by: alice.address, block: decided.block },
    ...{ before: { coveredShare: 80 }, proposal: { kind: 'Rules', rules: { coveredShare: 90 } } },
  })
  expect(await happened(stranger.address)).toMatchObject([{ kind: 'Invited', by: first.address }])
  expect((await happened(stranger.address))[0]!.block).toBeLessThanOrEqual(invited.block)
  expect(paid.block).toBeLessThanOrEqual(refused.block)
})

test('whoever submitted a referendum that nobody placed the deposit for is told its end', async () => {
  expect(await happened(alice.address)).toMatchObject([
    { kind: 'ReferendumEnded', referendum: 0, outcome: 'TimedOut', own: true, vote: undefined },
  ])
})

test('a payment of a part says what waits until when, and one that is put off until when', async () => {
  const { hash, time } = chain.facts.collecting
  const event = (name: string, ...values: unknown[]) => eventOf(chain.api, 'mutualAid', name, ...values)
  const api = telling(hash, [
    event('PartPaid', 0, 0, 0, school, 2_000, 1_000, 5_000, 0),
    event('RoundDeferred', 0, 0, time + 99, 1),
    event('RoundDeferred', 0, 7, time + 99, 1),
    event('PartHeld', 0, 0, 0, school, 3_000, 0, 0, 0),
    event('HeldCollected', 0, 0, 0, school, 3_000),
    event('RemainderExpired', 0, 0, 0, 5_000),
    event('PartExpired', 0, 0, 0, 8_000),
    event('ProofGiven', 0, 0, 0, { School: school }),
    event('PauseLifted', 0),
  ])
  const told = (await readHappenings(api, first.address, hash, 1)).blocks[0]!.happenings
  expect(told).toMatchObject([
    { kind: 'Paid', amount: 3_000n, remaining: 5_000n, mine: true, event: { index: 0 } },
    { kind: 'Postponed', claim: 0, amount: 8_000n, until: BigInt(time + 99) },
    { kind: 'Held', amount: 3_000n, mine: true },
    { kind: 'Collected', amount: 3_000n },
    { kind: 'RestExpired', amount: 5_000n },
    { kind: 'Expired', amount: 8_000n },
    { kind: 'Attested', by: school },
    { kind: 'PauseLifted', pool: { id: 0 } },
  ])
  const { status } = (await readClaim(await stateAt(chain.api, hash), 0, 0))!.parts[0]!
  expect(told[0]).toHaveProperty('rest', status.expectedPayment)
  const others = await readHappenings(api, school, hash, 1)
  expect(others.blocks[0]!.happenings.map((one) => [one.kind, 'mine' in one && one.mine])).toEqual([
    ...['Paid', 'Held', 'Collected'].map((kind) => [kind, false]),
  ])
  expect((await readHappenings(api, third.address, hash, 1)).blocks[0]!.happenings).toMatchObject([
    { kind: 'PauseLifted' },
  ])
})

test('where the node has forgotten a block’s state the telling ends, and is not taken for the chain’s beginning', async () => {
  const { blocks } = await readHappenings(chain.api, first.address, chain.facts.hash, 3)
  const kept = new Set(blocks.map(({ hash }) => hash))
  const api = asking(async (hash) => {
    if (!kept.has(hash)) throw new Error('Client error: UnknownBlock: State already discarded for 0x00')
    return chain.api.at(hash)
  })
  const { blocks: found, next, first: isFirst } = await readHappenings(api, stranger.address, chain.facts.hash, 100)
  expect(found.length).toBeLessThanOrEqual(3)
  expect(found.length).toBeGreaterThan(0)
  expect([next, isFirst]).toEqual([undefined, false])
})

test('so many blocks are read at a time, and the rest from where that ended', async () => {
  const some = await readHappenings(chain.api, first.address, chain.facts.hash, 2)
  expect([some.blocks.length, some.first]).toEqual([2, false])
  const more = await readHappenings(chain.api, first.address, some.next!, 1)
  expect(more.blocks[0]!.number).toBeLessThan(some.blocks[1]!.number)
})

test('what fails for another reason is no end', async () => {
  const api = asking(async () => {
    throw new Error('The node is away.')
  })
  await expect(readHappenings(api, first.address, chain.facts.hash, 2)).rejects.toThrow('The node is away.')
})
