// state_* and childstate_*: what the state was after a block, and what the runtime says of it.
import { compactStripLength, hexToU8a } from '@polkadot/util'
import { blake2AsHex } from '@polkadot/util-crypto'
import * as v from 'valibot'
import { CHILD_PREFIX, type Hex, childKey } from '../../engine/state.ts'
import { CODE as CODE_KEY } from '../genesis.ts'
import type { StoredBlock } from '../history.ts'
import { type LocalChain, NoSuchBlock } from '../local-chain.ts'
import { unsubscribe } from './blocks.ts'
import { type Methods, method, named } from './method.ts'
import type { Change, News } from './news.ts'
import { CODE } from './refusal.ts'
import { RpcError } from './rpc-error.ts'
import * as value from './values.ts'
import { readVersion } from '../version.ts'

/**
 * What clients may call: what reads. A runtime has more, for whoever builds blocks, works beside the chain or makes a
 * genesis; nobody outside needs it, and some of it runs for seconds.
 */
const OFFERED: ReadonlySet<string> = new Set([
  'AccountNonceApi_account_nonce',
  'Core_version',
  'Metadata_metadata',
  'Metadata_metadata_at_version',
  'Metadata_metadata_versions',
  'RuntimeViewFunction_execute_view_function',
  'TransactionPaymentApi_query_fee_details',
  'TransactionPaymentApi_query_info',
  'TransactionPaymentApi_query_length_to_fee',
  'TransactionPaymentApi_query_weight_to_fee',
])

/** Most keys of one page, as nodes have it. */
const PAGE = 1_000
/** Most blocks whose changes are asked for together, and most values that are looked up for it. */
const RANGE = { blocks: 256, looks: 16_384 }
/** Most bytes of the values of one answer. One value alone may be longer: no block could write much more. */
const TOLD = 4 * 1024 * 1024

/** Bytes that a key takes beside its text as long as somebody waits for what it holds. */
const KEY = 256

/** Counts the bytes of an answer while they are read, so that no more are. */
class Room {
  #left = TOLD

  /** @throws {@link RpcError} */
  take(bytes: Uint8Array | undefined): Uint8Array | undefined {
    this.#left -= bytes?.length ?? 0
    if (this.#left < 0)
      throw new RpcError(CODE.tooMany, 'The values are too long together: more than 4 MB. Ask for fewer at a time.')
    return bytes
  }
}

/** The number of a block that there is. */
function numberOf({ history }: LocalChain, at: Hex | undefined): number {
  const block = at === undefined ? history.head() : history.blockOf(at)
  if (!block) throw new NoSuchBlock(`There is no block ${at}.`)
  return block.number
}

const valueOf = (chain: LocalChain, key: Hex, at: Hex | undefined) =>
  chain.history.bytesAt(key, numberOf(chain, at)) ?? null

/** Several times as fast as the library's way, which matters for megabytes. */
const hexOf = (bytes: Uint8Array): Hex =>
  `0x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex')}`
const hexOrNull = (bytes: Uint8Array | null) => bytes && hexOf(bytes)
const hashOrNull = (bytes: Uint8Array | null) => bytes && blake2AsHex(bytes, 256)
const sizeOrNull = (bytes: Uint8Array | null) => bytes && bytes.length

const atKey = { key: value.key, at: value.at }

/** What a key holds, said in some way. */
const read = (say: (bytes: Uint8Array | null) => unknown) =>
  method(atKey, ({ key, at }, { chain }) => say(valueOf(chain, key, at)))

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.description('how many: a whole number of at least 0'))

function checkPage(asked: number): void {
  if (asked > PAGE) throw new RpcError(CODE.tooManyKeys, `count exceeds maximum value. value: ${asked}, max: ${PAGE}`)
}

const child = v.pipe(
  value.key,
  v.startsWith(CHILD_PREFIX),
  v.transform((key) => `0x${key.slice(CHILD_PREFIX.length)}` as Hex),
  v.description('the key of a child trie: 0x and the digits of :child_storage:default: and its name'),
)

const readChild = (say: (bytes: Uint8Array | null) => unknown) =>
  method({ child, ...atKey }, ({ child: trie, key, at }, { chain }) => say(valueOf(chain, childKey(trie, key), at)))

/** What keys hold after a block. */
function changesAt({ history }: LocalChain, keys: readonly Hex[], number: number, room = new Room()) {
  return keys.map((key) => [key, hexOrNull(room.take(history.bytesAt(key, number)) ?? null)] as const)
}

/** What a block wrote, as JSON: a value is written out once a block. */
function changesText(news: News, block: Hex, changes: readonly Change[]): string {
  const room = new Room()
  const told = changes.map(([key, value]) => {
    room.take(value ?? undefined)
    return news.once(key, () => JSON.stringify([key, hexOrNull(value)]))
  })
  return `{"block":"${block}","changes":[${told.join(',')}]}`
}

/** The blocks from `first` to `last`, in their order. */
function blocksBetween({ history }: LocalChain, first: number, last: Hex, most: number): StoredBlock[] {
  const found: StoredBlock[] = []
  for (let block = history.blockOf(last); block && block.number >= first;) {
    if (found.length >= most)
      throw new RpcError(CODE.failed, `At most ${most} blocks are looked through for so many keys. Ask for fewer.`)
    found.push(block)
    // A header begins with its parent's hash.
    block = block.number === 0 ? undefined : history.blockOf(block.header.slice(0, 66) as Hex)
  }
  return found.reverse()
}

/** What keys held after the first of these blocks, and what became another after each of the others. */
function changesBetween(chain: LocalChain, keys: readonly Hex[], blocks: readonly StoredBlock[]) {
  const room = new Room()
  const before = new Map<Hex, { readonly block: number | undefined; readonly value: Hex | null }>()
  return blocks.flatMap(({ number, hash }) => {
    const changes = keys.flatMap((key) => {
      const block = chain.history.writtenAt(key, number)
      const known = before.get(key)
      if (known && known.block === block) return []
      const [[, value]] = changesAt(chain, [key], number, room) as [readonly [Hex, Hex | null]]
      before.set(key, { block, value })
      return known && known.value === value ? [] : [[key, value] as const]
    })
    return changes.length > 0 ? [{ block: hash, changes }] : []
  })
}

async function metadata(chain: LocalChain, at: Hex | undefined): Promise<Hex> {
  return hexOf(compactStripLength(await chain.call('Metadata_metadata', new Uint8Array(), at))[1])
}

const versionAt = async (chain: LocalChain, at: Hex | undefined) =>
  readVersion(await chain.call('Core_version', new Uint8Array(), at))

export const state: Methods = {
  ...named(
    'state_call',
    ['state_callAt'],
    method(
      {
        method: v.pipe(v.string(), v.regex(/^\w{1,200}$/), v.description('the name of a call of the runtime')),
        argument: value.bytes,
        at: value.at,
      },
      async ({ method: name, argument, at }, { chain }) => {
        if (!OFFERED.has(name))
          throw new RpcError(CODE.client, `The call ${name} is not offered. Offered are ${[...OFFERED].join(', ')}.`)
        return hexOf(await chain.call(name, hexToU8a(argument), at))
      },
    ),
  ),
  ...named('state_getStorage', ['state_getStorageAt'], read(hexOrNull)),
  ...named('state_getStorageHash', ['state_getStorageHashAt'], read(hashOrNull)),
  ...named('state_getStorageSize', ['state_getStorageSizeAt'], read(sizeOrNull)),
  ...named(
    'state_getKeysPaged',
    ['state_getKeysPagedAt'],
    method(
      { prefix: v.optional(value.key, '0x'), count, after: v.optional(value.key), at: value.at },
      ({ prefix, count: asked, after, at }, { chain }) => {
        checkPage(asked)
        return chain.history.keysAt(prefix as Hex, after, asked, numberOf(chain, at))
      },
    ),
  ),
  state_queryStorageAt: method({ keys: value.keys, at: value.at }, ({ keys, at }, { chain }) => {
    const number = numberOf(chain, at)
    return [{ block: at ?? chain.history.head().hash, changes: changesAt(chain, keys, number) }]
  }),
  state_queryStorage: method({ keys: value.keys, from: value.hash, to: value.at }, ({ keys, from, to }, { chain }) => {
    const first = numberOf(chain, from)
    const last = to ?? chain.history.head().hash
    if (numberOf(chain, last) < first) throw new RpcError(CODE.failed, 'The last block is older than the first.')
    const most = Math.min(RANGE.blocks, Math.floor(RANGE.looks / keys.length))
    return changesBetween(chain, keys, blocksBetween(chain, first, last, most))
  }),
  state_getMetadata: method({ at: value.at }, ({ at }, { chain }) => metadata(chain, at)),
  ...named(
    'state_getRuntimeVersion',
    ['chain_getRuntimeVersion'],
    method({ at: value.at }, ({ at }, { chain }) => versionAt(chain, at)),
  ),
  ...named(
    'state_subscribeRuntimeVersion',
    ['chain_subscribeRuntimeVersion'],
    method({}, (_, { chain, news, subscriptions }) =>
      subscriptions.open('state_runtimeVersion', async (subscription) => {
        const version = () => news.once('version', () => versionAt(chain, undefined))
        subscription.tell(await version())
        subscription.onEnd(
          news.onChanges([CODE_KEY], () => {
            void version().then(
              (changed) => subscription.tell(changed),
              (error: unknown) => subscription.fail(error),
            )
          }),
        )
      }),
    ),
  ),
  ...named('state_unsubscribeRuntimeVersion', ['chain_unsubscribeRuntimeVersion'], unsubscribe),
  state_subscribeStorage: method({ keys: value.keys }, ({ keys }, { chain, news, subscriptions }) =>
    subscriptions.open(
      'state_storage',
      (subscription) => {
        const { number, hash } = chain.history.head()
        subscription.tell({ block: hash, changes: changesAt(chain, keys, number) })
        subscription.onEnd(
          news.onChanges(keys, (block, changes) => subscription.tellText(() => changesText(news, block, changes))),
        )
      },
      keys.reduce((sum, { length }) => sum + length + KEY, 0),
    ),
  ),
  state_unsubscribeStorage: unsubscribe,
  childstate_getStorage: readChild(hexOrNull),
  childstate_getStorageHash: readChild(hashOrNull),
  childstate_getStorageSize: readChild(sizeOrNull),
  ...named(
    'childstate_getKeysPaged',
    ['childstate_getKeysPagedAt'],
    method(
      { child, prefix: v.optional(value.key, '0x'), count, after: v.optional(value.key), at: value.at },
      ({ child: trie, prefix, count: asked, after, at }, { chain }) => {
        checkPage(asked)
        const start = after && childKey(trie, after)
        const found = chain.history.keysAt(childKey(trie, prefix as Hex), start, asked, numberOf(chain, at))
        return found.map((key) => `0x${key.slice(childKey(trie, '0x').length)}`)
      },
    ),
  ),
}
