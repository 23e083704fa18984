import type { Claim } from '@huzhu/governance/claims'
import type { Stamp } from '@huzhu/governance/time'

/** All that happened to a claim, by when and where. */
export const stampsOf = ({ filed, parts }: Pick<Claim, 'filed' | 'parts'>): Stamp[] => [
  filed,
  ...parts
    .flatMap(({ opened, proof, dispute, decided, settled }) => [opened, proof?.at, dispute?.at, decided, settled])
    .filter((stamp) => stamp !== undefined),
]

/** The newest of it. */
export const latestOf = (claim: Pick<Claim, 'filed' | 'parts'>): Stamp =>
  stampsOf(claim).reduce((newest, stamp) => (stamp.time > newest.time ? stamp : newest))
