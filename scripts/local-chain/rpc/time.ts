// huzhu_*: what only the local chain does. Its time can be moved.
import type { LocalChain } from '../local-chain.ts'
import { type Methods, method } from './method.ts'
import { CODE } from './refusal.ts'
import { RpcError } from './rpc-error.ts'
import * as value from './values.ts'

/** Moves and blocks of all clients together that wait for each other. */
const WAITING = 16

const waiting = new WeakMap<LocalChain, number>()

/** One after the other; what is not begun soon is not taken. */
async function inTurn<T>(chain: LocalChain, move: () => Promise<T>): Promise<T> {
  const before = waiting.get(chain) ?? 0
  if (before >= WAITING)
    throw new RpcError(CODE.tooMany, `${WAITING} moves of the chain wait already. Wait until they are done.`)
  waiting.set(chain, before + 1)
  try {
    return await move()
  } finally {
    waiting.set(chain, waiting.get(chain)! - 1)
  }
}

/** Move the chain's time and give the hash of the block where it is then. */
const moved = (chain: LocalChain, move: () => Promise<unknown>) =>
  inTurn(chain, async () => {
    await move()
    return chain.history.head().hash
  })

export const time: Methods = {
  huzhu_localChain: method({}, async (_, { chain }) => ({ local: true, time: (await chain.time()).toString() })),
  huzhu_newBlock: method({}, (_, { chain }) => inTurn(chain, () => chain.build())),
  huzhu_fastForward: method({ milliseconds: value.milliseconds }, ({ milliseconds }, { chain }) =>
    moved(chain, () => chain.fastForward(milliseconds)),
  ),
  huzhu_fastForwardTo: method({ time: value.milliseconds }, ({ time: end }, { chain }) =>
    moved(chain, () => chain.fastForwardTo(end)),
  ),
  huzhu_fastForwardToNextDue: method({}, (_, { chain }) => inTurn(chain, () => chain.fastForwardToNextDue())),
}
