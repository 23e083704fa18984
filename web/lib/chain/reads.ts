// What can be asked of a block, by name. The domain says what there is, in its own reads: this storey knows the shape.
import type { Connection } from '@huzhu/governance/connection'
import type { PinnedState } from '@huzhu/governance/state'
import type { BlockReads } from './own-reads'

/** What a question is asked of: the state of one block, and the connection that builds calls. */
export interface At extends PinnedState {
  readonly api: Connection
}

/** Answers a question in the worker. */
export type Read = (at: At, ...args: never[]) => Promise<unknown>

/** Every question by its name; the domain adds its own by augmenting this interface. */
export interface Reads extends BlockReads {}

/** The name of something to ask. */
export type ReadName = keyof Reads
/** What it takes. */
export type ReadArguments<Name extends ReadName> =
  Parameters<Reads[Name]> extends [unknown, ...infer Rest] ? Rest : never
/** What it answers. */
export type ReadAnswer<Name extends ReadName> = Awaited<ReturnType<Reads[Name]>>
