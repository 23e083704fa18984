// system_*: what this node is. It has no peers and is never behind.
import { decodeAddress } from '@polkadot/util-crypto'
import * as v from 'valibot'
import { type Methods, method, named } from './method.ts'

/** A peer's number that nobody has: the library wants one. */
const NOBODY = '12D3KooWEyoppNCUx8Yx66oV9fJnriXwCcXwDDUA2kj6vnc6iDEp'
/** Says which of its versions answers; a client may ask for others. */
const VERSION = '0.1.0'

const address = v.pipe(
  v.string(),
  v.maxLength(100),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    try {
      return decodeAddress(dataset.value)
    } catch {
      addIssue()
      return NEVER
    }
  }),
  // In digits it may be of any length.
  v.length(32),
  v.description("an account's address, or its key: 0x and 64 hexadecimal digits"),
)

export const system: Methods = {
  system_name: method({}, () => 'huzhu-local-chain'),
  system_version: method({}, () => VERSION),
  system_chain: method({}, (_, { chain }) => chain.genesis.spec.name),
  system_chainType: method({}, (_, { chain }) => chain.genesis.spec.chainType),
  system_properties: method({}, (_, { chain }) => chain.genesis.spec.properties),
  system_health: method({}, () => ({ peers: 0, isSyncing: false, shouldHavePeers: false })),
  system_localPeerId: method({}, () => NOBODY),
  system_localListenAddresses: method({}, () => []),
  system_nodeRoles: method({}, () => ['Authority']),
  system_syncState: method({}, (_, { chain }) => {
    const { number } = chain.history.head()
    return { startingBlock: 0, currentBlock: number, highestBlock: number }
  }),
  ...named(
    'system_accountNextIndex',
    ['account_nextIndex'],
    method({ account: address }, ({ account }, { chain }) => chain.nextNonceOf(account)),
  ),
}
