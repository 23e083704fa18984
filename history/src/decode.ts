// Blocks of any runtime, decoded: what happened in them, by the names of the chain.
import { Metadata, TypeRegistry } from '@polkadot/types'
import type { EventRecord } from '@polkadot/types/interfaces'
import type { AnyTuple, Codec, IEvent } from '@polkadot/types/types'
import { u8aToHex } from '@polkadot/util'
import type { Hex, Place, RawBlock, Source } from './source.ts'

/** A value of an event as JSON: whole numbers are decimal text, so that none loses digits. */
export type Plain = null | boolean | string | readonly Plain[] | { readonly [name: string]: Plain }

/** Something that happened. */
export interface Told {
  /** Its place among all events of its block. */
  readonly event: number
  readonly pallet: string
  readonly kind: string
  readonly fields: Readonly<Record<string, Plain>>
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

const NOTHING = { extrinsic: {}, payload: {} }

/** Extensions of transactions that the library does not know: they have no part in events. */
export const SILENT = { AuthorizeCall: NOTHING, StorageWeightReclaim: NOTHING }

const camel = (name: string) => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())

/** Decodes blocks; metadata is asked for once for each runtime. */
export class Decoder {
  readonly #source: Pick<Source, 'metadataOf'>
  readonly #registries = new Map<Hex, Promise<TypeRegistry>>()

  constructor(source: Pick<Source, 'metadataOf'>) {
    this.#source = source
  }

  async decode(block: RawBlock): Promise<ToldBlock> {
    const { now, clock, events, hash } = block
    const registry = await this.#registryOf(block)
    return {
      block: block.block,
      hash,
      time: now ? Number(registry.createType('u64', now).toBigInt()) : 0,
      // { last_seen, stalled }, both of 64 bits.
      stalled: clock ? Number(registry.createType('(u64, u64)', clock)[1]!.toString()) : 0,
      told: events ? this.#toldBy(registry, events) : [],
    }
  }

  #registryOf(block: RawBlock): Promise<TypeRegistry> {
    const runtime = u8aToHex(block.runtime)
    const known = this.#registries.get(runtime)
    if (known) return known
    const loaded = this.#source.metadataOf(block).then((bytes) => {
      const registry = new TypeRegistry()
      registry.setMetadata(new Metadata(registry, u8aToHex(bytes)), undefined, SILENT)
      return registry
    })
    this.#registries.set(runtime, loaded)
    // Asked for again with the next block.
    loaded.catch(() => this.#registries.delete(runtime))
    return loaded
  }

  #toldBy(registry: TypeRegistry, events: Uint8Array): Told[] {
    const records = registry.createType('Vec<FrameSystemEventRecord>', events) as unknown as readonly EventRecord[]
    return records.flatMap(({ event }, at) => {
      if (!KEPT.has(event.section)) return []
      const names = event.meta.fields.map(({ name }, field) => camel(name.unwrapOr(field).toString()))
      const fields = Object.fromEntries(event.data.map((value, field) => [names[field]!, plain(value)]))
      const decoded = event as unknown as IEvent<AnyTuple>
      return [{ event: at, pallet: event.section, kind: event.method, fields, decoded }]
    })
  }
}

/** What of a codec tells how it is written as JSON. */
interface Shape {
  readonly isNone?: boolean
  readonly isSome?: boolean
  readonly unwrap?: () => Codec
  readonly isBasic?: boolean
  readonly type?: string
  readonly inner?: Codec
  readonly toBigInt?: () => bigint
  readonly toBoolean?: () => boolean
  readonly defKeys?: readonly string[]
  readonly get?: (name: string) => Codec | undefined
}

/** A value as JSON: choices are their name, or { name: value }; accounts addresses; bytes hex. */
function plain(value: Codec): Plain {
  const shape = value as Codec & Shape
  if (shape.isNone === true) return null
  if (shape.isSome === true && shape.unwrap) return plain(shape.unwrap())
  if (typeof shape.toBigInt === 'function') return shape.toBigInt().toString()
  if (shape.type !== undefined && shape.inner !== undefined && shape.isBasic !== undefined)
    return shape.isBasic ? shape.type : { [shape.type]: plain(shape.inner) }
  if (shape.defKeys && shape.get)
    return Object.fromEntries(shape.defKeys.map((name) => [name, plain(shape.get!(name)!)]))
  if (Symbol.iterator in value && Array.isArray(value)) return (value as unknown as Codec[]).map(plain)
  return value.toJSON() as Plain
}
