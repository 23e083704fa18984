// What clients may subscribe to, alone and together.
import { expect, test } from 'vitest'
import { RpcError } from './rpc-error.ts'
import { Subscriptions } from './subscriptions.ts'

const MB = 1024 * 1024

/** Clients that have room together. */
function clients(count: number) {
  const all = new Set<Subscriptions>()
  return Array.from({ length: count }, () => {
    const heard: string[] = []
    const subscriptions = new Subscriptions((message) => heard.push(message), all)
    const open = async (bytes?: number) => {
      const subscription = await subscriptions.open('news', () => undefined, bytes)
      subscription.start()
      return subscription.id
    }
    return { subscriptions, heard, open }
  })
}

test('news are told as they are written out, and a failure by its reason', async () => {
  const [client] = clients(1)
  const { subscriptions, heard } = client!
  const subscription = await subscriptions.open('news', () => undefined)
  subscription.tell({ block: 1 })
  expect(heard).toEqual([])
  subscription.start()
  subscription.tellText(() => '{"block":2}')
  const params = (told: object) => ({
    jsonrpc: '2.0',
    method: 'news',
    params: { subscription: subscription.id, ...told },
  })
  expect(heard.map((text) => JSON.parse(text) as unknown)).toEqual([
    params({ result: { block: 1 } }),
    params({ result: { block: 2 } }),
  ])
  const reason = new RpcError(-32_005, 'Too much, "really".')
  subscription.tellText(() => {
    throw reason
  })
  subscription.tell('nothing more')
  expect(heard.slice(2).map((text) => JSON.parse(text) as unknown)).toEqual([params({ error: reason.message })])
})

test('a client has so many subscriptions and so many bytes of what they listen to', async () => {
  const [client] = clients(1)
  const { open, subscriptions } = client!
  const first = await open(3 * MB)
  await expect(open(2 * MB)).rejects.toThrow(/at most 4 MB/)
  await open(MB)
  await expect(open(1)).rejects.toThrow(/at most 4 MB/)
  expect(subscriptions.close(first)).toBe(true)
  await open(3 * MB)
  for (let more = 2; more < 256; more += 1) await open()
  await expect(open()).rejects.toThrow(/at most 256/)
})

test('where all have too many together, whoever has most makes room, with a word', async () => {
  const all = clients(18)
  for (const { open } of all.slice(0, 16)) for (let count = 0; count < 256; count += 1) await open()
  const [late, later] = all.slice(16)
  const id = await late!.open()
  const made = all.filter(({ heard }) => heard.length > 0)
  expect(made.map(({ heard }) => heard.map((text) => JSON.parse(text) as unknown))).toEqual([
    [expect.objectContaining({ params: expect.objectContaining({ error: expect.stringMatching(/room/) }) })],
  ])
  // Until all have the same.
  for (let count = 1; count < 200; count += 1) await late!.open()
  await later!.open()
  expect(late!.subscriptions.close(id)).toBe(true)
  all[0]!.subscriptions.end()
  const before = all.flatMap(({ heard }) => heard).length
  for (let count = 0; count < 100; count += 1) await later!.open()
  expect(all.flatMap(({ heard }) => heard)).toHaveLength(before)
})

test('the same of bytes: who listens to little is not closed for it, and not kept out', async () => {
  const all = clients(10)
  const heads = await all[0]!.open()
  for (const { open } of all.slice(0, 8)) for (let count = 0; count < 4; count += 1) await open(MB)
  await all[0]!.open()
  await all[8]!.open(MB)
  expect(all.flatMap(({ heard }) => heard)).toHaveLength(1)
  await all[9]!.open(3 * MB)
  expect(all.flatMap(({ heard }) => heard)).toHaveLength(4)
  expect(all[0]!.subscriptions.close(heads)).toBe(true)
  // As much as those have who have most.
  await expect(all[8]!.open(3 * MB)).rejects.toThrow(/together/)
})
