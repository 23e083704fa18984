// The off-chain index: nobody reads it here, so it is not kept.
import type { HostFunctions } from './host.ts'

export const offchain = (): HostFunctions => ({
  ext_offchain_index_set_version_1: () => undefined,
  ext_offchain_index_clear_version_1: () => undefined,
  // No proof is recorded.
  ext_storage_proof_size_storage_proof_size_version_1: () => 0n,
})
