// Signatures of ed25519.
import { ed25519 as curve } from '@noble/curves/ed25519'
import { ed25519Verify } from '@polkadot/wasm-crypto'
import type { Host, HostFunctions } from './host.ts'

/**
 * Whether a signature holds as ZIP 215 says, which is the node's rule. The fast check is stricter: what it takes holds,
 * what it refuses is looked at again.
 */
function holds(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  try {
    if (ed25519Verify(signature, message, publicKey)) return true
  } catch {
    // Not a point by its reading.
  }
  try {
    return curve.verify(signature, message, publicKey, { zip215: true })
  } catch {
    return false
  }
}

export const ed25519 = ({ memory }: Host): HostFunctions => ({
  ext_crypto_ed25519_verify_version_1: (signature: number, message: bigint, publicKey: number) =>
    Number(holds(memory.piece(signature, 64), memory.named(message), memory.piece(publicKey, 32))),
})
