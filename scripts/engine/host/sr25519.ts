// Signatures of sr25519, and keys to make them.
import { compactStripLength, compactToU8a, u8aConcat, u8aToString } from '@polkadot/util'
import { sr25519Verify } from '@polkadot/wasm-crypto'
import type { Host, HostFunctions } from './host.ts'

export const sr25519 = (host: Host): HostFunctions => {
  const { memory } = host
  const purposeAt = (at: number) => memory.piece(at, 4)
  return {
    ext_crypto_sr25519_verify_version_2: (signature: number, message: bigint, publicKey: number) =>
      Number(sr25519Verify(memory.piece(signature, 64), memory.named(message), memory.piece(publicKey, 32))),
    ext_crypto_sr25519_generate_version_1: (purpose: number, phrase: bigint) => {
      const [given, ...rest] = memory.bytes(phrase)
      const text = given === 1 ? u8aToString(compactStripLength(Uint8Array.from(rest))[1]) : undefined
      return memory.put(host.keys.generate(purposeAt(purpose), text))
    },
    ext_crypto_sr25519_sign_version_1: (purpose: number, publicKey: number, message: bigint) => {
      const signature = host.keys.sign(purposeAt(purpose), memory.piece(publicKey, 32), memory.bytes(message))
      return memory.give(signature ? u8aConcat([1], signature) : Uint8Array.of(0))
    },
    ext_crypto_sr25519_public_keys_version_1: (purpose: number) => {
      const keys = host.keys.publicKeys(purposeAt(purpose))
      return memory.give(u8aConcat(compactToU8a(keys.length), ...keys))
    },
  }
}
