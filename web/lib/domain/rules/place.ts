/** Where a pool's rules are shown, and what is being decided about them. */
export const rulesPlace = (pool: number) => `/pools/${pool}/rules` as const

/** The same, with one version of them. */
export const rulesVersionPlace = (pool: number, version: number) => `${rulesPlace(pool)}?version=${version}` as const
