import type { Chain } from './chain.svelte'

/** How far the local chain's time lies from the clock on the wall, once it shows a block; nothing of another chain. */
export const localTime = ({ description, seen }: Pick<Chain, 'description' | 'seen'>) =>
  description?.local && seen ? { ahead: seen.at - BigInt(Math.floor(Date.now() / 1000)) } : undefined
