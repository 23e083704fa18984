// Who acts in tests. Everyone knows their keys.
import { DEV_SEED, Keyring } from '@polkadot/keyring'
import type { KeyringPair } from '@polkadot/keyring/types'

const keyring = new Keyring({ type: 'sr25519' })

/** A development account by its path, such as //Alice. */
export function account(path: string): KeyringPair {
  // The same as of the path alone, whose phrase takes long to become this seed.
  return keyring.addFromUri(`${DEV_SEED}${path}`)
}

export const host = account('//Organiser')
export const school = account('//School//1').address
export const members = Array.from({ length: 10 }, (_, at) => account(`//Member//${at + 1}`))
export const [first, second, third, fourth, fifth, sixth, , , ninth, tenth] = members as [
  ...[KeyringPair, KeyringPair, KeyringPair, KeyringPair, KeyringPair],
  ...[KeyringPair, KeyringPair, KeyringPair, KeyringPair, KeyringPair],
]
/** Nobody in the pool of ten: one who is invited, one who asks, and token holders. */
export const [stranger, eve] = [account('//Member//11'), account('//Eve')]
export const [alice, bob, charlie, dave] = [
  ...([account('//Alice'), account('//Bob')] as const),
  ...([account('//Charlie'), account('//Dave')] as const),
]
