// What unit tests read of the chain that was lived for them.
import { afterAll, beforeAll, inject } from 'vitest'
import { type Connection, connect } from '../../governance/src/connection.ts'
import { type PinnedState, stateAt } from '../../governance/src/state.ts'

/** The native token's unit. */
export const HUZ = 10n ** 12n

/** When something happened: chain time and date in seconds, and the block. */
export interface Moment {
  readonly time: number
  readonly wall: number
  readonly block: number
}

/** Where the chain is, what its tests read, and what happened on it when. */
export interface Lived {
  readonly endpoint: string
  readonly block: number
  readonly hash: string
  /** Of the first dispute. */
  readonly poll: number
  readonly wished: Moment
  readonly gathered: Moment
  /** The chain refused somebody's call. */
  readonly denied: Moment
  readonly opened: Moment
  readonly paid: Moment & { readonly lossDate: number }
  readonly refused: Moment & { readonly lossDate: number }
  readonly objected: Moment
  /** The first claim is approved and waits for its round to be paid. */
  readonly collecting: Moment & { readonly hash: string }
  readonly reopened: Moment
  readonly inParts: Moment & { readonly lossDate: number }
  readonly decided: Moment
  readonly invited: Moment
  readonly paused: Moment
  readonly submitted: Moment
}

/** A stamp of the chain at this moment. */
export const stamp = ({ time, block }: Moment) => ({ time: BigInt(time), block })

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the chain is and what happened on it when. */
    lived: Lived
  }
}

interface LivedChain {
  readonly api: Connection
  /** Of its last lived block. */
  readonly state: PinnedState
  /** The same, as the dApp's worker asks it. */
  readonly at: PinnedState & { readonly api: Connection }
  readonly facts: Lived
}

/** The chain for the tests of a file: connected. */
export function lived(): LivedChain {
  const facts = inject('lived')
  const chain = { facts } as { -readonly [Name in keyof LivedChain]: LivedChain[Name] }
  beforeAll(async () => {
    chain.api = await connect({ endpoint: facts.endpoint })
    chain.state = await stateAt(chain.api, facts.hash)
    chain.at = { ...chain.state, api: chain.api }
  })
  afterAll(() => chain.api.disconnect())
  return chain
}
