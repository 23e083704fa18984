// What this storey knows itself. Once asked: how a call would go, what became of one, texts, addresses, the local clock.
// Of every block: its calendar, the longest text.
import * as calls from '@huzhu/governance/calls'
import type { Call } from '@huzhu/governance/calls'
import type { Connection } from '@huzhu/governance/connection'
import { putContent } from '@huzhu/governance/content'
import { type CurrencyId, readBalances, readCurrency } from '@huzhu/governance/currencies'
import type { Invitation } from '@huzhu/governance/happenings'
import { fastForward, fastForwardToNextDue } from '@huzhu/governance/local'
import { readLongestText } from '@huzhu/governance/pool-list'
import * as protocolCalls from '@huzhu/governance/protocol-calls'
import { readCalendar } from '@huzhu/governance/time'
import { findSent, numbersIn, preflight, readLeftAfter } from '@huzhu/governance/transactions'
import { readWalletMetadata, readsThisChain, type KnownMetadata } from '@huzhu/governance/wallet-metadata'
import { decodeAddress, encodeAddress } from '@polkadot/util-crypto'
import { possible } from './answers'
import type { CallRequest } from './call-request'
import type { Block } from './frames'
import type { SendOutcome } from './messages'
import type { At } from './reads'
import { Texts } from './texts'

const allCalls = { ...calls, ...protocolCalls }

/** Build a call from its name and arguments. */
export function build(api: Connection, { name, args }: CallRequest): Call {
  return (allCalls[name] as (api: Connection, ...args: unknown[]) => Call)(api, ...args)
}

/** Try a call as `who`: what it costs, whether the chain would refuse it, and what `who` has to use. */
async function tryCall(api: Connection, request: CallRequest, who: string, currency: CurrencyId) {
  const call = build(api, request)
  const [{ fee, advance, refusal }, native, [free, nativeFree], left] = await Promise.all([
    preflight(api, call, who),
    readCurrency(api, 'native'),
    readBalances(api, who, [currency, 'native']),
    readLeftAfter(api, call, who, [currency]),
  ])
  const { section, method, args } = call.method
  const raw = `${section}.${method}(${args.map(String).join(', ')})`
  const told = { fee, advance, refusal: refusal?.refusal, native, free: free!, nativeFree: nativeFree!, raw }
  // The fee is paid of what is free.
  return { ...told, left: left && left[0]! - (currency === 'native' ? fee : 0n) }
}

async function sentBefore(api: Connection, hash: string, from: number): Promise<SendOutcome> {
  const { refusal, events } = await findSent(api, hash, from)
  return { refusal: refusal?.refusal, numbers: numbersIn(events) }
}

/** The public key of an address; undefined for what is none. */
async function publicKey(_: Connection | At, address: string): Promise<Uint8Array | undefined> {
  try {
    return decodeAddress(address.trim())
  } catch {
    return undefined
  }
}

/** Bytes of an account's key. */
const KEY = 32

/** An account as this chain writes it, from the address of any network: each has a prefix of its own. Undefined for none. */
async function account(from: Connection | At, address: string): Promise<string | undefined> {
  const key = await publicKey(from, address)
  return key?.length === KEY ? encodeAddress(key, from.registry.chainSS58) : undefined
}

/** What happened to somebody in a block and those before it, with the keys of whoever it is told of. A visitor loads none of it. */
async function happenings(
  api: Connection,
  who: string,
  from: string,
  most: number,
  known: readonly string[],
  invitations: readonly Invitation[],
) {
  const { readHappenings } = await import('@huzhu/governance/happenings')
  const { blocks, ...rest } = await readHappenings(api, who, from, most, known, invitations)
  const keyed = blocks.map((block) => ({
    ...block,
    happenings: block.happenings.map((one) => ({
      ...one,
      key: 'by' in one && one.by ? [...decodeAddress(one.by)] : undefined,
    })),
  }))
  return { blocks: keyed, ...rest }
}

/** Whether the chain has this block. */
const hasBlock = async (api: Connection, { hash, number }: Block): Promise<boolean> =>
  (await api.rpc.chain.getBlockHash(number)).eq(hash)

const texts = new Texts(() => location.origin)

/** Asked once, of whatever is the newest. */
export const onceReads = {
  /** Number of the newest block. */
  newest: async (api: Connection) => (await api.rpc.chain.getHeader()).number.toNumber(),
  tryCall,
  sentBefore,
  account,
  happenings,
  hasBlock,
  text: (_: Connection, hash: string) => texts.of(hash),
  /** Keep a text in the store beside the page; its hash goes into a call. */
  keep: (_: Connection, text: string) => putContent(location.origin, text),
  /** Whether a wallet that has the metadata of these chains can show in words what is signed for this one. */
  readsThisChain: async (api: Connection, known: readonly KnownMetadata[]) => readsThisChain(api, known),
  walletMetadata: readWalletMetadata,
  fastForward: (api: Connection, leap: bigint | 'due') =>
    leap === 'due' ? fastForwardToNextDue(api) : fastForward(api, leap).then(() => true),
}

/** Asked of one block. */
export const blockReads = {
  calendar: readCalendar,
  account,
  publicKey,
  /** Whether the chain would take a call of `who`, or why not. */
  callable: (at: At, request: CallRequest, who: string) => possible(at, build(at.api, request), who),
  /** Bytes of the longest text that a person says. */
  longestText: async (at: At) => readLongestText(at),
}

export type OnceReads = typeof onceReads
export type BlockReads = typeof blockReads
