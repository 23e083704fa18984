// Keys that a runtime may sign with. A chain on somebody's desk gives it none: a call's keystore begins empty, what is
// made in a call is forgotten after it, and nobody can fill memory with keys by asking.
import { Keyring } from '@polkadot/keyring'
import type { KeyringPair } from '@polkadot/keyring/types'
import { u8aToHex } from '@polkadot/util'
import { randomAsHex } from '@polkadot/util-crypto'

/** Pairs of sr25519 by the purpose (four bytes) for which they were made. */
export class Keystore {
  readonly #ring = new Keyring({ type: 'sr25519' })
  readonly #pairs = new Map<string, KeyringPair>()

  /** Make a pair, from a secret phrase or path such as `//Alice` where one is given. Its public key. */
  generate(purpose: Uint8Array, phrase?: string): Uint8Array {
    const pair = this.#ring.createFromUri(phrase ?? randomAsHex(32))
    this.#pairs.set(this.#name(purpose, pair.publicKey), pair)
    return pair.publicKey
  }

  /** Sign, if the pair is here. */
  sign(purpose: Uint8Array, publicKey: Uint8Array, message: Uint8Array): Uint8Array | undefined {
    return this.#pairs.get(this.#name(purpose, publicKey))?.sign(message)
  }

  /** Public keys of a purpose. */
  publicKeys(purpose: Uint8Array): Uint8Array[] {
    const prefix = u8aToHex(purpose)
    return [...this.#pairs].filter(([name]) => name.startsWith(prefix)).map(([, pair]) => pair.publicKey)
  }

  #name(purpose: Uint8Array, publicKey: Uint8Array): string {
    return `${u8aToHex(purpose)} ${u8aToHex(publicKey)}`
  }
}
