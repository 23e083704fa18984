// What can be asked of the worker, by name. The domain says what there is, in its own reads: this storey knows the shape.
import type { Connection } from '@huzhu/governance/connection'
import type { ChainReads } from './own-reads'

/** Answers a question in the worker. */
export type Read = (api: Connection, ...args: never[]) => Promise<unknown>

/** Every question by its name; the domain adds its own by augmenting this interface. */
export interface Reads extends ChainReads {}

/** The name of something to ask. */
export type ReadName = keyof Reads
/** What it takes. */
export type ReadArguments<Name extends ReadName> =
  Parameters<Reads[Name]> extends [Connection, ...infer Rest] ? Rest : never
/** What it answers. */
export type ReadAnswer<Name extends ReadName> = Awaited<ReturnType<Reads[Name]>>
