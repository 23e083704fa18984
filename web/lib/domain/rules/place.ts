/** Where a pool's rules are shown, with one version of them. */
export const rulesPlace = (pool: number, version: number) => `/pools/${pool}/rules?version=${version}` as const
