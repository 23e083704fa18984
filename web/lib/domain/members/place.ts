/** Where a member's record in a pool is shown. */
export const recordPlace = (pool: number, who: string) => `/pools/${pool}/members/${who}` as const
