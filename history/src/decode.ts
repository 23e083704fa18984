// Blocks of any runtime, decoded: what happened in them, by the names of the chain.
import { type PlainFields, plainFields } from '@huzhu/governance/plain'
import { type TreasuryMove, approvalOf, treasuryMoves } from '@huzhu/governance/treasury-movements'
import { Metadata, TypeRegistry, expandMetadata } from '@polkadot/types'
import type { EventRecord } from '@polkadot/types/interfaces'
import type { AnyTuple, IEvent } from '@polkadot/types/types'
import { u8aToHex } from '@polkadot/util'
import type { Hex, Place, RawBlock, Source } from './source.ts'

/** Something that happened. */
export interface Told {
  /** Its place among all events of its block. */
  readonly event: number
  readonly pallet: string
  readonly kind: string
  readonly fields: PlainFields
  /** Of a spend that was approved: what the Scheduler calls the call that had it approved. */
  readonly approval?: string | undefined
  /** As the client library takes it. */
  readonly decoded: IEvent<AnyTuple>
}

/** A block with what happened in it. */
export interface ToldBlock extends Place {
  /** Wall time in milliseconds. */
  readonly time: number
  /** Seconds for which the chain has stood still until then: wall time less these is chain time. */
  readonly stalled: number
  readonly told: readonly Told[]
  /** What it did to the treasury's money. */
  readonly treasury: readonly TreasuryMove[]
}

/** Pallets whose events are kept: all that stories, votes and money are told from. */
const KEPT: ReadonlySet<string> = new Set([
  'mutualAid',
  'memberReferenda',
  'referenda',
  'convictionVoting',
  'protocol',
  'treasury',
])

type Records = readonly EventRecord[]

/** What decodes the blocks of a runtime, and the account of its treasury. */
interface Runtime {
  readonly registry: TypeRegistry
  readonly treasury: string
}

const NOTHING = { extrinsic: {}, payload: {} }

/** Extensions of transactions that the library does not know: they have no part in events. */
export const SILENT = { AuthorizeCall: NOTHING, StorageWeightReclaim: NOTHING }

/** Decodes blocks; metadata is asked for once for each runtime. */
export class Decoder {
  readonly #source: Pick<Source, 'metadataOf'>
  readonly #runtimes = new Map<Hex, Promise<Runtime>>()

  constructor(source: Pick<Source, 'metadataOf'>) {
    this.#source = source
  }

  async decode(block: RawBlock): Promise<ToldBlock> {
    const { now, clock, events, hash } = block
    const { registry, treasury } = await this.#runtimeOf(block)
    const records = events ? (registry.createType('Vec<FrameSystemEventRecord>', events) as unknown as Records) : []
    return {
      block: block.block,
      hash,
      time: now ? Number(registry.createType('u64', now).toBigInt()) : 0,
      // { last_seen, stalled }, both of 64 bits.
      stalled: clock ? Number(registry.createType('(u64, u64)', clock)[1]!.toString()) : 0,
      told: toldBy(records),
      treasury: treasuryMoves(records, treasury),
    }
  }

  #runtimeOf(block: RawBlock): Promise<Runtime> {
    const runtime = u8aToHex(block.runtime)
    const known = this.#runtimes.get(runtime)
    if (known) return known
    const loaded = this.#source.metadataOf(block).then((bytes) => {
      const registry = new TypeRegistry()
      const metadata = new Metadata(registry, u8aToHex(bytes))
      registry.setMetadata(metadata, undefined, SILENT)
      const { consts } = expandMetadata(registry, metadata)
      return { registry, treasury: String(consts.treasury!.potAccount) }
    })
    this.#runtimes.set(runtime, loaded)
    // Asked for again with the next block.
    loaded.catch(() => this.#runtimes.delete(runtime))
    return loaded
  }
}

function toldBy(records: Records): Told[] {
  return records.flatMap(({ event }, at) => {
    if (!KEPT.has(event.section)) return []
    const decoded = event as unknown as IEvent<AnyTuple>
    const isSpend = event.section === 'treasury' && event.method === 'AssetSpendApproved'
    return [
      {
        ...{ event: at, pallet: event.section, kind: event.method, fields: plainFields(decoded), decoded },
        ...(isSpend && { approval: approvalOf(records, at) }),
      },
    ]
  })
}
