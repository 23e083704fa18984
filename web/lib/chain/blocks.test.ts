import type { Connection } from '@huzhu/governance/connection'
import { TypeRegistry } from '@polkadot/types'
import type { Header } from '@polkadot/types/interfaces'
import { expect, test } from 'vitest'
import { Blocks } from './blocks.ts'

const registry = new TypeRegistry()
const ROOT = `0x${'00'.repeat(32)}`
const version = { specName: 'huzhu', implName: 'huzhu', authoringVersion: 1, specVersion: 1, implVersion: 0, apis: [] }

/** A chain's headers, each on the one before. */
function headers(count: number) {
  let parentHash = ROOT
  return Array.from({ length: count }, (_, at) => {
    const parts = { parentHash, number: at + 1, stateRoot: ROOT, extrinsicsRoot: ROOT, digest: { logs: [] } }
    const header = registry.createType<Header>('Header', parts)
    parentHash = header.hash.toHex()
    return header
  })
}

/** A node that has these blocks, and what it was asked. */
function node(known: ReturnType<typeof headers>) {
  const asked: string[] = []
  const numberOf = (hash: string) => {
    const header = known.find((one) => one.hash.eq(hash))
    if (!header) throw new Error(`${hash} is not known`)
    return header
  }
  const api = {
    registry,
    rpc: {
      chain: {
        getHeader: async (hash: string) => {
          asked.push('header')
          return numberOf(hash)
        },
      },
      state: { getRuntimeVersion: { raw: async () => version } },
    },
    at: async (hash: string) => {
      asked.push(`at ${numberOf(hash).number.toString()}`)
      return { call: {}, consts: {}, query: {}, registry }
    },
  }
  // As much of a connection as pinning asks for.
  return { api: api as unknown as Connection, asked }
}

test('a block that was announced is pinned without asking for its header, with its number and its connection', async () => {
  const [block] = headers(1)
  const { api, asked } = node([block!])
  const blocks = new Blocks(api)
  blocks.announce(block!)
  expect(asked).toEqual([])
  const at = await blocks.at(block!.hash.toHex())
  expect(at).toMatchObject({ number: 1, hash: block!.hash.toHex(), registry })
  expect(at.api).toBe(api)
  expect(asked).toEqual(['at 1'])
})

test('a block that was not announced is asked for by its hash', async () => {
  const [one, two] = headers(2)
  const { api, asked } = node([one!, two!])
  const blocks = new Blocks(api)
  blocks.announce(one!)
  expect((await blocks.at(two!.hash.toHex())).number).toBe(2)
  expect(asked).toEqual(['header', 'at 2'])
})

test('however many ask a block at once, it is pinned once', async () => {
  const [block] = headers(1)
  const { api, asked } = node([block!])
  const blocks = new Blocks(api)
  blocks.announce(block!)
  const hash = block!.hash.toHex()
  const [one, two] = await Promise.all([blocks.at(hash), blocks.at(hash)])
  expect(one).toBe(two)
  expect(await blocks.at(hash)).toBe(one)
  expect(asked).toEqual(['at 1'])
})

test('a block that could not be pinned may be asked again', async () => {
  const known = headers(0)
  const [block] = headers(1)
  const { api } = node(known)
  const blocks = new Blocks(api)
  const hash = block!.hash.toHex()
  await expect(blocks.at(hash)).rejects.toThrow('is not known')
  known.push(block!)
  expect((await blocks.at(hash)).number).toBe(1)
})

test('sixteen blocks are kept, pinned and announced, and the oldest goes first', async () => {
  const chain = headers(17)
  const { api, asked } = node(chain)
  const blocks = new Blocks(api)
  const pin = async (number: number) => {
    asked.length = 0
    await blocks.at(chain[number - 1]!.hash.toHex())
    return asked.length
  }
  for (const header of chain.slice(0, 16)) blocks.announce(header)
  for (let number = 1; number <= 16; number += 1) expect(await pin(number)).toBe(1)
  expect(await pin(1)).toBe(0)
  blocks.announce(chain[16]!)
  expect(await pin(17)).toBe(1)
  expect(await pin(2)).toBe(0)
  // The first is pinned no more, and its header is forgotten too.
  expect(await pin(1)).toBe(2)
})
