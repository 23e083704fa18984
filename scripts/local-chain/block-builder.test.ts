// A runtime of a few bytes: a transaction is what becomes of it, and a header begins with what the chain takes.
import { cryptoWaitReady } from '@polkadot/util-crypto'
import { beforeAll, expect, test, vi } from 'vitest'
import { DONE, TYPE, assemble } from '../engine/assembled.ts'
import { Runtime } from '../engine/runtime.ts'
import { EMPTY_STATE, type Hex } from '../engine/state.ts'
import { BuildFailed, buildBlock, buildWithoutCulprit } from './block-builder.ts'
import type { Draft } from './draft.ts'

beforeAll(() => cryptoWaitReady())

const TAKEN = '0x0000'
const STALE = '0x010003'
const NO_ROOM = '0x010006'
const TRAPS = '0x00ff'
/** The block cannot be finished once it is in. */
const SPOILS = '0x00fe'
/** The same thing again, as another transaction. */
const again = (transaction: Hex, more: number): Hex => `${transaction}${more.toString(16).padStart(2, '0')}`

/** The argument is the answer. */
const SAME = [0x20, 0, 0xad, 0x20, 1, 0xad, 0x42, 32, 0x86, 0x84]
/** If the argument's second byte is this. */
const ifSecond = (byte: number, ...code: number[]) => [
  ...[0x20, 0, 0x2d, 0, 1, 0x41, (byte & 127) | 128, byte >> 7, 0x46, 0x04, 0x40],
  ...code,
  0x0b,
]
const [SET, EXISTS, SAY] = [0, 1, 2]
const code = assemble(
  {
    Core_initialize_block: SAME,
    BlockBuilder_apply_extrinsic: [
      ...ifSecond(0xff, 0x00),
      ...ifSecond(0xfe, 0x42, 0, 0x42, 0, 0x10, SET),
      ...ifSecond(0xfd, 0x42, 7, 0x10, SAY),
      ...SAME,
    ],
    BlockBuilder_finalize_block: [0x42, 0, 0x10, EXISTS, 0x04, 0x40, 0x00, 0x0b, ...DONE],
  },
  [
    ['ext_storage_set_version_1', TYPE.write],
    ['ext_storage_exists_version_1', TYPE.ask],
    ['ext_misc_print_num_version_1', TYPE.tell],
  ],
)

const draft = (mode: number, inherents: readonly Hex[] = [TAKEN]): Draft => ({
  number: 1,
  header: Uint8Array.from({ length: 98 }, (_, at) => (at === 0 ? mode : 0)),
  inherents,
  overrides: new Map(),
  block: undefined as never,
})

async function buildAll(transactions: readonly Hex[], of = draft(0)) {
  const runtime = await Runtime.compile(code)
  let builds = 0
  const built = await buildWithoutCulprit(async (some) => {
    builds += 1
    return buildBlock(runtime, EMPTY_STATE, of, some)
  }, transactions)
  return { ...built, refused: [...built.refused.keys()], reasons: [...built.refused.values()], builds }
}

test('a transaction at which the runtime traps is refused where it stands, and the others are in the block', async () => {
  const built = await buildAll([again(TAKEN, 1), TRAPS, again(TAKEN, 2), STALE, NO_ROOM])
  expect(built.extrinsics).toEqual([TAKEN, again(TAKEN, 1), again(TAKEN, 2)])
  expect([built.refused, built.left, built.builds]).toEqual([[TRAPS, STALE], [NO_ROOM], 1])
  expect(built.reasons[0]).toMatch(/The runtime stopped at it/)
})

test('what the runtime says while it builds is printed', async () => {
  const said = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  await buildAll([TAKEN, '0x00fd'])
  expect(said.mock.calls).toEqual([['The runtime says in BlockBuilder_apply_extrinsic: 7']])
  said.mockRestore()
})

test('a block of inherents only leaves every transaction for the next', async () => {
  const built = await buildAll([TAKEN, TRAPS, SPOILS], draft(1, [again(TAKEN, 9)]))
  expect([built.extrinsics, built.refused, built.left]).toEqual([[again(TAKEN, 9)], [], [TAKEN, TRAPS, SPOILS]])
})

test.each([0, 1, 6, 12])(
  'where the block cannot be finished, the one to blame is found among others (%i before it) and refused',
  async (before) => {
    const good = Array.from({ length: 12 }, (_, at) => again(TAKEN, at))
    const built = await buildAll([...good.slice(0, before), SPOILS, ...good.slice(before)])
    expect(built.refused).toEqual([SPOILS])
    expect(built.reasons[0]).toMatch(/could not be finished with it: BlockBuilder_finalize_block/)
    expect(built.extrinsics).toEqual([TAKEN, ...good.slice(0, before)])
    expect(built.left).toEqual(good.slice(before))
    expect(built.writes.size).toBe(0)
    expect(built.builds).toBeLessThan(8)
  },
)

test('where no transaction is to blame, the build fails and refuses nobody', async () => {
  await expect(buildAll([TAKEN, again(TAKEN, 1)], draft(0, [STALE]))).rejects.toThrow(BuildFailed)
  await expect(buildAll([], draft(0, [TRAPS]))).rejects.toThrow(BuildFailed)
})
