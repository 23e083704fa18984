import type { Language } from '../../ui/language/language.ts'
import { plants } from './plants.ts'

/** FNV-1a over the bytes, then mixed so that addresses that differ in one bit get names that differ in all. */
function digest(bytes: Iterable<number>): number {
  let hash = 0x811c9dc5
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function* account(publicKey: Uint8Array, pool: number | undefined) {
  yield* publicKey
  if (pool !== undefined) for (const shift of [0, 8, 16, 24]) yield (pool >>> shift) & 0xff
}

/**
 * What a member is called in a pool: a plant and a number, “青竹117”, “Bamboo 117”. It follows from the public key's 32
 * bytes and the pool's number, so everyone sees the same name without storing one, and it tells nothing about the person.
 * Two members of one pool can share a name, once in 100,000 pairs; the address stands behind the proof.
 *
 * Without a pool it is the name of the account itself, for the top bar.
 */
export function pseudonym(publicKey: Uint8Array, language: Language, pool?: number): string {
  const hash = digest(account(publicKey, pool))
  const plant = plants[hash % plants.length] ?? ['青竹', 'Bamboo']
  const number = String(Math.floor(hash / plants.length) % 1000).padStart(3, '0')
  return language === 'zh' ? `${plant[0]}${number}` : `${plant[1]} ${number}`
}
