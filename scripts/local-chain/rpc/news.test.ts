// News of blocks that the test makes.
import { expect, test } from 'vitest'
import type { Hex } from '../../engine/state.ts'
import type { Follower } from '../local-chain.ts'
import { type Change, News } from './news.ts'

/** News, and how to bring a block with such writes; it counts how often its header is read. */
function newsOf() {
  let follower: Follower = () => undefined
  const news = new News({
    follow(given) {
      follower = given
      return () => undefined
    },
  })
  let number = 0
  const bring = (writes: Record<Hex, Uint8Array | null>) => {
    number += 1
    let decoded = 0
    const hash: Hex = `0x${number.toString(16).padStart(64, '0')}`
    const header: Hex = `0x${'00'.repeat(32)}${(4 * number).toString(16).padStart(2, '0')}${'00'.repeat(65)}`
    follower({
      block: {
        number,
        hash,
        extrinsics: [],
        get header() {
          decoded += 1
          return header
        },
      },
      writes: new Map(Object.entries(writes) as [Hex, Uint8Array | null][]),
    })
    return { hash, decoded }
  }
  return { news, bring }
}

test('a header is written out once a block, however many hear of it', () => {
  const { news, bring } = newsOf()
  const heard: string[] = []
  const hear = (header: () => string) => void heard.push(header())
  const stops = Array.from({ length: 1_000 }, () => news.onHead(hear))
  expect(bring({}).decoded).toBe(1)
  expect(heard).toHaveLength(1_000)
  expect(new Set(heard).size).toBe(1)
  expect(JSON.parse(heard[0]!)).toMatchObject({ number: '0x1', digest: { logs: [] } })
  stops.slice(1).forEach((stop) => stop())
  bring({})
  expect(JSON.parse(heard[1_000]!)).toMatchObject({ number: '0x2' })
  expect(heard).toHaveLength(1_001)
  stops[0]!()
  // What nobody waits for is not made.
  expect(bring({}).decoded).toBe(0)
})

test('of what a block wrote each hears its own keys, and who waits for others is not looked at', () => {
  const { news, bring } = newsOf()
  const heard: Record<string, (readonly Change[])[]> = { one: [], both: [], other: [] }
  const listen = (name: string, keys: Hex[]) => news.onChanges(keys, (_, changes) => heard[name]!.push(changes))
  const stops = [listen('one', ['0x01', '0x09']), listen('both', ['0x01', '0x02']), listen('other', ['0x03'])]
  const [one, two] = [Uint8Array.of(1), Uint8Array.of(2)]
  bring({ '0x01': one, '0x02': null, '0x08': two })
  expect(heard).toEqual({
    one: [[['0x01', one]]],
    both: [
      [
        ['0x01', one],
        ['0x02', null],
      ],
    ],
    other: [],
  })
  stops[0]!()
  bring({ '0x01': two, '0x03': one })
  expect([heard.one!.length, heard.both!.length, heard.other!.length]).toEqual([1, 2, 1])
})

test('what is made once is made anew for the next block', () => {
  const { news, bring } = newsOf()
  let made = 0
  const make = () => news.once('any', () => (made += 1))
  expect([make(), make()]).toEqual([1, 1])
  bring({})
  expect([make(), make()]).toEqual([2, 2])
})

test('what could not be made of a block is made anew for whoever asks next', async () => {
  const { news } = newsOf()
  let tries = 0
  const version = () =>
    news.once('version', () => ((tries += 1) === 1 ? Promise.reject(new Error('busy')) : Promise.resolve(7)))
  await expect(version()).rejects.toThrow('busy')
  expect([await version(), await version(), tries]).toEqual([7, 7, 2])
})
