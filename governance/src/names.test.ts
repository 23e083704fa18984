import { u8aToHex } from '@polkadot/util'
import { expect, test } from 'vitest'
import { lived } from '../../test/support/lived.ts'
import { answering } from '../../test/support/told-state.ts'
import { PoolNames, likenessOf, readPoolNames } from './names.ts'

const chain = lived()

test('pools are named in their order, from any of them on', async () => {
  expect(await readPoolNames(chain.state)).toEqual([
    { id: 0, name: expect.any(String) },
    { id: 1, name: 'Lamplight' },
  ])
  expect(await readPoolNames(chain.state, 1)).toEqual([{ id: 1, name: 'Lamplight' }])
  expect(await readPoolNames(chain.state, 2)).toEqual([])
})

test('names are asked for page by page', async () => {
  const pages = [500, 500, 3].map((count, page) =>
    Array.from({ length: count }, (_, at) => ({ id: page * 500 + at, name: `Pool ${page * 500 + at}` })),
  )
  // From which pool on, and how many.
  const asked: string[] = []
  const states = pages.map((page) => answering(chain.state, 'Vec<PalletMutualAidViewsPoolsPoolName>', page))
  const executeViewFunction = (id: unknown, input: unknown) =>
    (
      states[asked.push(String(input)) - 1]!.call.runtimeViewFunction.executeViewFunction as (
        ...args: unknown[]
      ) => unknown
    )(id, input)
  const call = { ...chain.state.call, runtimeViewFunction: { executeViewFunction } } as never
  const names = await readPoolNames({ ...chain.state, call })
  expect(asked).toEqual([0, 500, 1_000].map((from) => u8aToHex(new Uint8Array(Uint32Array.of(from, 500).buffer))))
  expect(names.map(({ id }) => id)).toEqual(Array.from({ length: 1_003 }, (_, id) => id))
})

test.each([
  ['Riverside', 'RIVERSIDE'],
  ['Riverside', 'River side'],
  ['Riverside', 'Rivers-ide!'],
  ['Riverside', 'Rіversіde'], // Cyrillic і
  ['Riverside', 'Ｒｉｖｅｒｓｉｄｅ'], // of full width
  ['Riverside', 'Ríverside'],
  ['Riverside', 'R1vers1de'],
  ['Hill', 'HiII'],
  ['Modern', 'Modem'],
  ['Wind', 'VVind'],
  ['Strasse', 'Straße'],
  ['ΟΜΑΔΑ', 'OMAΔA'], // Greek capitals
  ['河边互助池', '河边 互助池'],
  ['口岸互助', 'ロ岸互助'], // katakana ro
  ['㈱河边', '(株)河边'],
  ['学费互助会', '學費互助會'],
  ['帮帮学', '幫幫學'],
  ['东国书', '東国書'],
  ['头发', '頭髮'],
  ['日月', '曰月'],
  ['青禾助学', '⾭禾助学'], // a radical of its own
  ['青禾助学', '靑禾助學'],
  ['清源教会', '淸源敎會'],
  ['德镇户步', '徳鎭戸歩'],
  ['Riverside', 'Riverside\u1dca'], // marks that no alphabet writes with
  ['Riverside', 'R\u20ddiverside'],
  ['Riverside', 'Riverside\u{1d16e}'],
  ['Касса', 'Ка\u0484сса'],
])('“%s” and “%s” look alike', (one, other) => {
  expect(one).not.toBe(other)
  expect(likenessOf(other)).toBe(likenessOf(one))
})

test.each([
  ['Riverside', 'Riverbank'],
  ['Riverside 1', 'Riverside 2'],
  ['河边互助池', '河岸互助池'],
  ['學費互助會', '書費互助會'],
  ['नदी', 'नद'],
  ['かき', 'がき'],
  ['🏫', '🏥'],
  ['…', '!'],
])('“%s” and “%s” do not', (one, other) => {
  expect(likenessOf(other)).not.toBe(likenessOf(one))
})

test('of pools that look alike the first is the original of all others', () => {
  const names = new PoolNames()
  names.add([
    { id: 3, name: 'Riverside' },
    { id: 5, name: 'River side' },
    { id: 7, name: 'Lamplight' },
  ])
  expect(names.originalOf({ id: 5, name: 'River side' })).toEqual({ id: 3, name: 'Riverside' })
  expect(names.originalOf({ id: 9, name: 'RIVERSIDE' })).toEqual({ id: 3, name: 'Riverside' })
  expect(names.originalOf({ id: 3, name: 'Riverside' })).toBeUndefined()
  expect(names.originalOf({ id: 7, name: 'Lamplight' })).toBeUndefined()
  expect(names.originalOf({ id: 9, name: 'Nothing like it' })).toBeUndefined()
  // Told of an older one later, it is that.
  names.add([{ id: 2, name: 'riverside' }])
  expect(names.originalOf({ id: 3, name: 'Riverside' })).toEqual({ id: 2, name: 'riverside' })
})
