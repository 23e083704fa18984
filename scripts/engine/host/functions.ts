// All that a runtime may import.
import { allocation } from './allocation.ts'
import { childStorage } from './child-storage.ts'
import { ecdsa } from './ecdsa.ts'
import { ed25519 } from './ed25519.ts'
import { hashing } from './hashing.ts'
import type { Host, HostFunctions } from './host.ts'
import { logging } from './logging.ts'
import { offchain } from './offchain.ts'
import { runtimeVersion } from './runtime-version.ts'
import { sr25519 } from './sr25519.ts'
import { storage } from './storage.ts'
import { trie } from './trie.ts'

const GROUPS = [
  allocation,
  storage,
  childStorage,
  sr25519,
  ed25519,
  ecdsa,
  hashing,
  trie,
  runtimeVersion,
  offchain,
  logging,
]

/** Every function of the host. */
export function hostFunctions(host: Host): HostFunctions {
  return Object.assign({}, ...GROUPS.map((group) => group(host))) as HostFunctions
}
