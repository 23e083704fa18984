// Signatures of ECDSA over secp256k1: 64 bytes and the recovery number, with which the public key can be found.
import { secp256k1 } from '@noble/curves/secp256k1'
import { u8aConcat, u8aEq } from '@polkadot/util'
import { blake2 } from './hashing.ts'
import type { Host, HostFunctions } from './host.ts'

/** Why no key was recovered, as the runtime's EcdsaVerifyError counts them. */
const BAD_RS = 0
const BAD_V = 1
const BAD_SIGNATURE = 2

type Recovered = Uint8Array | typeof BAD_RS | typeof BAD_V | typeof BAD_SIGNATURE

/** The public key of whoever signed a hash, in 33 or 65 bytes. `v` is the signature's recovery number. */
function recover(signature: Uint8Array, hash: Uint8Array, compressed: boolean, v = signature[64]!): Recovered {
  if (v > 3) return BAD_V
  let parsed
  try {
    parsed = secp256k1.Signature.fromCompact(signature.slice(0, 64)).addRecoveryBit(v)
  } catch {
    return BAD_RS
  }
  try {
    return parsed.recoverPublicKey(hash).toRawBytes(compressed)
  } catch {
    return BAD_SIGNATURE
  }
}

/** To recover a key, and for nothing else, Ethereum's numbers from 27 are taken as well. */
const markOf = (signature: Uint8Array) => (signature[64]! > 26 ? signature[64]! - 27 : signature[64]!)

export const ecdsa = ({ memory }: Host): HostFunctions => {
  const signatureAt = (at: number) => memory.piece(at, 65).slice()
  const hashAt = (at: number) => memory.piece(at, 32).slice()
  const answer = (found: Recovered, skip: number) =>
    memory.give(found instanceof Uint8Array ? u8aConcat([0], found.subarray(skip)) : Uint8Array.of(1, found))
  const recovered = (at: number, hash: number, compressed: boolean) => {
    const signature = signatureAt(at)
    return recover(signature, hashAt(hash), compressed, markOf(signature))
  }
  // Without the byte that says that both coordinates follow.
  const full = (signature: number, hash: number) => answer(recovered(signature, hash, false), 1)
  const compressed = (signature: number, hash: number) => answer(recovered(signature, hash, true), 0)
  const signedBy = (publicKey: number, signature: number, hash: Uint8Array) => {
    const found = recover(signatureAt(signature), hash, true)
    return Number(found instanceof Uint8Array && u8aEq(found, memory.piece(publicKey, 33)))
  }
  const verify = (signature: number, message: bigint, publicKey: number) =>
    signedBy(publicKey, signature, blake2(256, memory.named(message)))
  return {
    ext_crypto_ecdsa_verify_version_2: verify,
    ext_crypto_ecdsa_verify_prehashed_version_1: (signature: number, hash: number, publicKey: number) =>
      signedBy(publicKey, signature, hashAt(hash)),
    ext_crypto_secp256k1_ecdsa_recover_version_2: full,
    ext_crypto_secp256k1_ecdsa_recover_compressed_version_2: compressed,
  }
}
