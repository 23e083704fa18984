// The local chain's own accounts. Everyone knows their keys; on any other chain none of this is loaded.
import { DEV_SEED, Keyring } from '@polkadot/keyring'
import { hexToU8a, u8aToHex } from '@polkadot/util'
import { blake2AsU8a } from '@polkadot/util-crypto'
import type { Account } from './account'
import { DEVELOPMENT, developmentName } from './development-names'

const members = Array.from({ length: 16 }, (_, at) => `//Member//${at + 1}`)
const paths = ['//Organiser', ...members, '//Sponsor', '//School//1', '//School//2', '//Alice', '//Bob', '//Charlie']

const keyring = new Keyring({ type: 'sr25519' })
// The seed is that of the phrase which a path alone stands for: to get from one to the other takes longer than all else.
const pairs = paths.map((path) => ({ path, pair: keyring.addFromUri(`${DEV_SEED}${path}`) }))

/** All of them, under the names of the page's language. */
export const developmentAccounts: readonly Account[] = pairs.map(({ path, pair: { address } }) => ({
  address,
  name: developmentName(path),
  path,
  wallet: DEVELOPMENT,
}))

/** Of a longer payload the hash is signed. */
const LONGEST = 256

/** Sign a transaction's bytes with the key of an account. */
export async function signAs(address: string, bytes: `0x${string}`): Promise<`0x${string}`> {
  const known = pairs.find(({ pair }) => pair.address === address)
  if (!known) throw new Error(`${address} is no development account`)
  const payload = hexToU8a(bytes)
  const signed = payload.length > LONGEST ? blake2AsU8a(payload) : payload
  return u8aToHex(known.pair.sign(signed, { withType: true }))
}
