import { expect, test } from 'vitest'
import { alice } from '../../test/support/accounts.ts'
import { HUZ, lived } from '../../test/support/lived.ts'
import { retellingNode } from '../../test/support/retelling.ts'
import { answering, told } from '../../test/support/told-state.ts'
import { connect } from './connection.ts'
import { hashOf } from './content.ts'
import {
  endsAtLatest,
  readBeforeEnd,
  readEffect,
  readReferenda,
  readReferendum,
  readStanding,
  readSubmissionTerms,
  readTracks,
} from './referenda.ts'

const chain = lived()
const DAY = 14_400

test('tracks are named and have their thresholds', () => {
  const tracks = readTracks(chain.state)
  expect(tracks.map(({ id, name }) => `${id} ${name}`)).toEqual([
    ...['0 wish', '1 parameters', '2 registry', '3 treasury', '4 emergency', '5 upgrade'],
  ])
  expect(tracks[1]).toEqual({
    ...{ id: 1, name: 'parameters', maxDeciding: 5, decisionDeposit: 200n * HUZ, preparePeriod: DAY },
    ...{ decisionPeriod: 14 * DAY, confirmPeriod: 2 * DAY, minEnactmentPeriod: DAY },
    approval: { from: 800_000_000n, to: 500_000_000n, length: 1_000_000_000n },
    support: { from: 250_000_000n, to: 50_000_000n, length: 1_000_000_000n },
  })
})

test('a proposal takes a deposit, and is dropped after two weeks without another', () => {
  expect(readSubmissionTerms(chain.state)).toEqual({ deposit: 10n * HUZ, patience: 14 * DAY })
})

const ongoing = () => ({
  ...{ track: 1, submitted: chain.facts.submitted.block, by: alice.address, deposited: true, queued: false },
  ...{ decidingSince: undefined, confirming: undefined, nays: 800n * HUZ, wished: { after: 1 } },
  // Twice 9,000, and a delegation of thrice 1,000.
  ...{ ayes: 21_000n * HUZ, support: 10_000n * HUZ, call: { bytes: expect.any(String) } },
})

test('an ongoing referendum is told with its votes, an ended one with its end', async () => {
  const over = { index: 0, state: 'TimedOut', ended: chain.facts.wished.block + 14 * DAY, ongoing: undefined }
  // Nobody placed the second deposit, and the first was lost with that.
  const ended = { ...over, deposits: [] }
  const deposits = [
    { kind: 'Submission', by: alice.address, amount: 10n * HUZ },
    { kind: 'Decision', by: alice.address, amount: 200n * HUZ },
  ]
  const running = { index: 1, state: 'Ongoing', ended: undefined, ongoing: ongoing(), deposits }
  expect(await readReferendum(chain.state, 1)).toEqual(running)
  expect(await readReferendum(chain.state, 2)).toBeUndefined()
  const listed = { ...running, standing: await readStanding(chain.state, 1), enactment: undefined }
  expect(await readReferenda(chain.state)).toEqual([listed, { ...ended, standing: undefined, enactment: undefined }])
  expect(await readReferenda(chain.state, 1)).toEqual([listed])
})

test('a referendum is decided, queued, confirmed or killed', async () => {
  const found = (await chain.state.query.referenda.referendumInfoFor(1)).unwrap().asOngoing.toJSON()
  const TYPE = 'Option<PalletReferendaReferendumInfo>'
  const read = (value: unknown) => readReferendum(told(chain.state, 'referenda', 'referendumInfoFor', TYPE, value), 9)
  const deciding = {
    Ongoing: { ...found, inQueue: true, deciding: { since: 70, confirming: 80 }, decisionDeposit: null },
  }
  expect((await read(deciding))?.ongoing).toMatchObject({
    ...{ queued: true, decidingSince: 70, confirming: 80, deposited: false },
  })
  const begun = { Ongoing: { ...found, deciding: { since: 70, confirming: null } } }
  expect((await read(begun))?.ongoing).toMatchObject({ decidingSince: 70, confirming: undefined })
  const killed = { index: 9, state: 'Killed', ended: 90, ongoing: undefined, deposits: [] }
  expect(await read({ Killed: 90 })).toEqual(killed)
  expect(await read({ Approved: [91, null, null] })).toMatchObject({ state: 'Approved', ended: 91 })
  expect(await read({ Rejected: [92, null, null] })).toMatchObject({ state: 'Rejected', ended: 92 })
  const held = { who: alice.address, amount: 5 }
  expect((await read({ TimedOut: [93, null, held] }))?.deposits).toEqual([
    { kind: 'Decision', by: alice.address, amount: 5n },
  ])
  expect((await read({ Approved: [94, held, null] }))?.deposits).toEqual([
    { kind: 'Submission', by: alice.address, amount: 5n },
  ])
  const later = { Ongoing: { ...found, enactment: { At: 900 } } }
  expect((await read(later))?.ongoing?.wished).toEqual({ at: 900 })
  const hash = `0x${'07'.repeat(32)}`
  const lookup = { Ongoing: { ...found, proposal: { Lookup: { hash_: hash, len: 12 } } } }
  expect((await read(lookup))?.ongoing?.call).toEqual({ hash, length: 12 })
  const legacy = { Ongoing: { ...found, proposal: { Legacy: { hash_: hash } } } }
  expect((await read(legacy))?.ongoing?.call).toEqual({ hash, length: undefined })
})

test('votes stand against thresholds, and something comes next', async () => {
  expect(await readStanding(chain.state, 1)).toEqual({
    ...{ approval: 963_302_752n, support: expect.any(BigInt), neededApproval: 800_000_000n, passes: false },
    ...{ neededSupport: 250_000_000n, next: 'DecidingBegins', at: chain.facts.submitted.block + DAY },
    ...{ decidesFrom: chain.facts.submitted.block + DAY, decidesUntil: undefined },
    ...{ approved: undefined, enacted: undefined },
  })
  expect(await readStanding(chain.state, 0)).toBeUndefined()
})

test('what an ended referendum was is read of the block before its end', async () => {
  const { ended } = (await readReferendum(chain.state, 0))!
  const before = await readBeforeEnd(chain.api, 0, ended!)
  expect(before).toMatchObject({
    ongoing: { track: 0, submitted: chain.facts.wished.block, deposited: false, ayes: 0n },
    standing: { next: 'TimesOut', at: ended, passes: false },
    effect: { kind: 'Wish', text: hashOf('More schools.') },
    raw: `system.remark(${hashOf('More schools.')})`,
  })
  expect(await readBeforeEnd(chain.api, 0, 10 ** 9)).toBeUndefined()
  expect(await readBeforeEnd(chain.api, 1, ended!)).toBeUndefined()
})

test('one that ended behind a leap of the clock is told against the thresholds of the block that decided it', async () => {
  const ENDED = 100 + 7 * DAY
  const found = (await chain.state.query.referenda.referendumInfoFor(1)).unwrap().asOngoing.toJSON()
  const hash = chain.api.registry.createType('BlockHash', new Uint8Array(32).fill(7))
  const rpc = { getBlockHash: async () => hash, getHeader: async () => ({ parentHash: hash }) }
  const endedOf = async (deciding: object | null) => {
    const info = { Ongoing: { ...found, deciding } }
    const before = told(chain.state, 'referenda', 'referendumInfoFor', 'Option<PalletReferendaReferendumInfo>', info)
    const api = { ...chain.api, rpc: { chain: rpc }, at: async () => before } as unknown as typeof chain.api
    return (await readBeforeEnd(api, 1, ENDED))!.standing
  }
  // Right before the leap 80 % and 25 % are needed. Seven of the fourteen days later it is half of what they fall by less.
  expect(await endedOf({ since: 100, confirming: 200 })).toMatchObject({
    ...{ approval: 963_302_752n, neededApproval: 650_000_000n, neededSupport: 150_000_000n, passes: false },
  })
  expect(await endedOf(null)).toMatchObject({ neededApproval: 800_000_000n, neededSupport: 250_000_000n })
})

test("a referendum's call is told as what it brings about, and as the chain writes it", async () => {
  const found = (await readReferendum(chain.state, 1))!.ongoing!
  expect(await readEffect(chain.state, found)).toEqual({
    effect: { kind: 'PoolDeposit', deposit: 50n * HUZ },
    raw: 'mutualAid.setParameter({"poolDeposit":50000000000000})',
  })
  const hash = `0x${'07'.repeat(32)}`
  const kept = { ...found, call: { hash, length: 5 } }
  expect(await readEffect(chain.state, kept)).toEqual({ effect: { kind: 'NotShown' }, raw: hash })
  const bytes = chain.api.tx.system.remark('0x07').method.toHex()
  const noted = told(chain.state, 'preimage', 'preimageFor', 'Option<Bytes>', bytes)
  expect(await readEffect(noted, kept)).toEqual({ effect: { kind: 'Other' }, raw: 'system.remark(0x07)' })
})

test('a call that names no length is read of whatever is shown under its hash, as the chain makes it', async () => {
  const ongoing = (await readReferendum(chain.state, 1))!.ongoing!
  const hash = `0x${'07'.repeat(32)}`
  const unnamed = { ...ongoing, call: { hash, length: undefined } }
  expect(await readEffect(chain.state, unnamed)).toEqual({ effect: { kind: 'NotShown' }, raw: hash })
  const bytes = chain.api.tx.treasury.spendLocal(5n, alice.address).method.toHex()
  const noted = told(chain.state, 'preimage', 'preimageFor', 'Option<Bytes>', bytes)
  const as = async (status: object) => {
    const state = told(noted, 'preimage', 'requestStatusFor', 'Option<PalletPreimageRequestStatus>', status)
    return (await readEffect(state, unnamed)).effect
  }
  const spend = { kind: 'Spend', currency: 'native', amount: 5n, to: alice.address }
  expect(await as({ Unrequested: { ticket: [alice.address, 1], len: 40 } })).toEqual(spend)
  const requested = (maybeLen: number | null) => ({ Requested: { maybeTicket: null, count: 1, maybeLen } })
  expect(await as(requested(40))).toEqual(spend)
  expect(await as(requested(null))).toEqual({ kind: 'NotShown' })
  expect(await as(requested(65_537))).toEqual({ kind: 'Other' })
})

test.each(['0xffff', '0xffff0102', '0x', '0x00', '0x0000ff', '0x05ff'])(
  'bytes that the runtime cannot decode, %s, are told as unreadable',
  async (bytes) => {
    const found = (await readReferendum(chain.state, 1))!.ongoing!
    const told = await readEffect(chain.state, { ...found, call: { bytes } })
    expect(told).toEqual({ effect: { kind: 'Unreadable' }, raw: bytes })
  },
)

test('a call that takes long to fetch is not fetched to be told', async () => {
  const found = (await readReferendum(chain.state, 1))!.ongoing!
  const hash = `0x${'07'.repeat(32)}`
  const noted = told(
    chain.state,
    'preimage',
    'preimageFor',
    'Option<Bytes>',
    chain.api.tx.system.remark('0x07').method.toHex(),
  )
  const effect = async (length: number) => (await readEffect(noted, { ...found, call: { hash, length } })).raw
  expect(await effect(65_536)).toBe('system.remark(0x07)')
  expect(await effect(65_537)).toBe(hash)
})

test('a referendum that has passed is told with how far its call is', async () => {
  const row = { index: 3, info: { Approved: [91, null, null] }, standing: null, enactment: { Waits: { at: 120 } } }
  const state = answering(chain.state, 'Vec<HuzhuRuntimeProtocolReferendumRow>', [row])
  expect(await readReferenda(state)).toEqual([
    {
      ...{ index: 3, state: 'Approved', ended: 91, ongoing: undefined, standing: undefined, deposits: [] },
      enactment: { kind: 'Waits', at: 120 },
    },
  ])
})

test('of a state that the node does not keep nothing is known; whatever else it fails at is told', async () => {
  const { ended } = (await readReferendum(chain.state, 0))!
  const asked = async (message: string) => {
    let refuses = false
    await using node = await retellingNode(chain.facts.endpoint, (told) =>
      refuses && /^state_(call|get|query)/.test(told.method) ? { ...told, error: { code: 4003, message } } : told,
    )
    const api = await connect({ endpoint: node.url })
    refuses = true
    return await readBeforeEnd(api, 0, ended!).finally(() => api.disconnect())
  }
  const discarded = `Client error: UnknownBlock: State already discarded for 0x${'07'.repeat(32)}`
  expect(await asked(discarded)).toBeUndefined()
  await expect(asked('Client error: Execution failed: out of memory')).rejects.toThrow('out of memory')
})

test('a referendum ends at the latest when confirming ends that begins with the end of deciding; before deciding nobody knows', () => {
  const track = { confirmPeriod: 40 }
  expect(endsAtLatest({ decidesUntil: 100 }, track)).toBe(140)
  expect(endsAtLatest({ decidesUntil: undefined }, track)).toBeUndefined()
})
