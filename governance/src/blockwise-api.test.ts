import { ApiPromise } from '@polkadot/api'
import { WsProvider } from '@polkadot/rpc-provider'
import { expect, inject, test } from 'vitest'
import { connect } from './connection.ts'
import { readNow } from './time.ts'

const { endpoint, hash: last, collecting } = inject('lived')

test('what is read of a block, whichever was read before, is what the API itself reads of it, key by key', async () => {
  const api = await connect({ endpoint })
  const plain = await ApiPromise.create({ provider: new WsProvider(endpoint), noInitWarn: true })
  await api.at(last)
  const [own, theirs] = await Promise.all([api, plain].map((one) => one.at(collecting.hash)))
  let compared = 0
  for (const [pallet, entries] of Object.entries(theirs!.query))
    for (const [name, entry] of Object.entries(entries)) {
      // A plain value; of a map its first three.
      const isMap = entry.creator.meta.type.isMap
      const keys = isMap ? (await entry.keysPaged({ pageSize: 3, args: [] })).map(({ args }) => args) : [[]]
      for (const key of keys) {
        const ask = own!.query[pallet]![name]!
        const [mine, value] = await Promise.all([ask(...key), entry(...key)])
        expect([mine.toRawType(), mine.toHex()], `${pallet}.${name}`).toEqual([value.toRawType(), value.toHex()])
        compared += 1
      }
    }
  expect(compared).toBeGreaterThan(100)
  expect((await readNow(own!)).chain).toBe(BigInt(collecting.time))
  // What is seldom asked is the block's as well.
  const [now, then] = await Promise.all([own, theirs].map((one) => one!.queryMulti([one!.query.timestamp.now])))
  expect(String(now)).toBe(String(then))
  expect(Object.keys(own!.tx).toSorted()).toEqual(Object.keys(theirs!.tx).toSorted())
  await Promise.all([api.disconnect(), plain.disconnect()])
})
