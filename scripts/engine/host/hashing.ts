// Hashes of bytes.
import { blake2b, keccak256, keccak512, sha256, twox } from '@polkadot/wasm-crypto'
import type { Host, HostFunctions } from './host.ts'

const NO_KEY = new Uint8Array(0)

/** BLAKE2b of so many bits. */
export function blake2(bits: 128 | 256, data: Uint8Array): Uint8Array {
  return blake2b(data, NO_KEY, bits / 8)
}

export const hashing = ({ memory }: Host): HostFunctions => {
  const of = (hash: (data: Uint8Array) => Uint8Array) => (data: bigint) => memory.put(hash(memory.named(data)))
  return {
    ext_hashing_twox_64_version_1: of((data) => twox(data, 1)),
    ext_hashing_twox_128_version_1: of((data) => twox(data, 2)),
    ext_hashing_twox_256_version_1: of((data) => twox(data, 4)),
    ext_hashing_blake2_128_version_1: of((data) => blake2(128, data)),
    ext_hashing_blake2_256_version_1: of((data) => blake2(256, data)),
    ext_hashing_keccak_256_version_1: of((data) => keccak256(data)),
    ext_hashing_keccak_512_version_1: of((data) => keccak512(data)),
    ext_hashing_sha2_256_version_1: of((data) => sha256(data)),
  }
}
