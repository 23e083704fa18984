/** Where a claim's page shows one of its parts. */
export const partPlace = (pool: number, claim: number, part: number) =>
  `/pools/${pool}/claims/${claim}?part=${part + 1}` as const
