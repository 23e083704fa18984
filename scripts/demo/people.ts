// Who lives the demo's year. Everyone knows their keys; the first sixteen members are among the dApp's development accounts.
import { DEV_SEED, Keyring } from '@polkadot/keyring'
import type { KeyringPair } from '@polkadot/keyring/types'

const keyring = new Keyring({ type: 'sr25519' })

/** The same as of the path alone, whose phrase takes long to become this seed. */
const person = (path: string): KeyringPair => keyring.addFromUri(`${DEV_SEED}${path}`)

export const [organiser, sponsor] = [person('//Organiser'), person('//Sponsor')]
export const [schoolOne, schoolTwo] = [person('//School//1'), person('//School//2')]
/** Registered by a vote. */
export const schoolThree = person('//School//3')
export const shop = person('//Shop')
/** Token holders, and one who applies to join. */
export const [alice, bob] = [person('//Alice'), person('//Bob')]
export const [dave, eve, ferdie] = [person('//Dave'), person('//Eve'), person('//Ferdie')]

const known = new Map<number, KeyringPair>()

/** A member, by their number from 1. */
export function member(number: number): KeyringPair {
  const one = known.get(number) ?? person(`//Member//${number}`)
  known.set(number, one)
  return one
}

/** The members of these numbers. */
export const members = (...numbers: readonly number[]): KeyringPair[] => numbers.map(member)

/** The members from one number to another. */
export const membersFrom = (first: number, last: number): KeyringPair[] =>
  Array.from({ length: last - first + 1 }, (_, at) => member(first + at))

/** Those whom the genesis gave nothing. */
export const newcomers = membersFrom(17, 43)
