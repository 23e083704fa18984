import { beforeAll, expect, test } from 'vitest'
import { toldUpTo } from '../../test/support/history-told.ts'
import { lived } from '../../test/support/lived.ts'
import type { Connection } from './connection.ts'
import { type ToldEvent, checkBlocks, checkEvents } from './told.ts'

const chain = lived()

let told: ToldEvent[]
beforeAll(async () => {
  told = (await toldUpTo(chain.api, chain.facts.hash)).filter(({ pallet }) => pallet === 'mutualAid')
})

test('an event that the chain told is the same, in whatever order its fields are written', async () => {
  expect(told.length).toBeGreaterThan(40)
  expect(new Set(await checkEvents(chain.api, told))).toEqual(new Set(['same']))
  const turned = told.map((one) => ({ ...one, fields: Object.fromEntries(Object.entries(one.fields).toReversed()) }))
  expect(new Set(await checkEvents(chain.api, turned))).toEqual(new Set(['same']))
})

test('whatever is told otherwise is found', async () => {
  const filed = told.find(({ kind }) => kind === 'ClaimFiled')!
  const [one] = told
  const fields = (changes: ToldEvent['fields']): ToldEvent => ({ ...filed, fields: { ...filed.fields, ...changes } })
  const less = Object.fromEntries(Object.entries(filed.fields).filter(([name]) => name !== 'cost'))
  const lies: ToldEvent[] = [
    fields({ cost: '1' }),
    fields({ claim: '99' }),
    fields({ need: 'Exam' }),
    fields({ parts: [] }),
    fields({ parts: { length: '1' } }),
    fields({ more: null }),
    { ...filed, fields: less },
    { ...filed, kind: 'Vouched' },
    { ...filed, pallet: 'treasury' },
    { ...filed, time: filed.time - 1n },
    { ...filed, event: filed.event + 1 },
    { ...filed, block: filed.block + 1 },
    { ...filed, hash: one!.hash },
  ]
  expect(await checkEvents(chain.api, lies)).toEqual(lies.map(() => 'other'))
})

test('a node that has forgotten a block is told from a history that lies', async () => {
  const forgetful = new Proxy(chain.api, {
    get: (api, name) =>
      name === 'at'
        ? () => Promise.reject(new Error('4003: State already discarded for 0x12'))
        : (Reflect.get(api, name) as unknown),
  }) as Connection
  const [one] = told
  expect(await checkEvents(forgetful, [one!, { ...one!, hash: `0x${'00'.repeat(32)}` }])).toEqual([
    'forgotten',
    'other',
  ])
})

test('a block is the same with its number and its time alone, as far as the node keeps it', async () => {
  const { block, hash, time } = told[0]!
  const other = told.find((one) => one.hash !== hash)!
  const blocks = [
    { block, hash, time },
    ...[{ block: block + 1 }, { hash: other.hash }, { time: time + 1n }].map((lie) => ({ block, hash, time, ...lie })),
  ]
  expect(await checkBlocks(chain.api, blocks)).toEqual(['same', 'other', 'other', 'other'])
  const forgetful = new Proxy(chain.api, {
    get: (api, name) =>
      name === 'at'
        ? () => Promise.reject(new Error('4003: State already discarded for 0x12'))
        : Reflect.get(api, name),
  }) as Connection
  expect(await checkBlocks(forgetful, blocks)).toEqual(['forgotten', 'other', 'other', 'forgotten'])
})
