import type { Chain } from './chain.svelte'

/** Resolves when a page shows the block that is the newest now, or nobody can tell which that is. */
export async function caughtUp(chain: Pick<Chain, 'read' | 'seen' | 'nextBlock'>): Promise<void> {
  const newest = await chain.read('newest').catch(() => undefined)
  while (newest !== undefined && chain.seen !== undefined && chain.seen.block < newest) await chain.nextBlock
}
