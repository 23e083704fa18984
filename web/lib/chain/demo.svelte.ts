import type { Chain } from './chain.svelte'

type Filled = Pick<Chain, 'description' | 'described'>

/** A new local chain is filled while its page is open already: ask how far that is, until it is done. */
export function followDemo(chain: Filled): void {
  const filling = $derived(chain.description?.demo !== undefined)
  $effect(() => {
    if (filling) void follow(chain)
  })
}

async function follow(chain: Filled): Promise<void> {
  while (chain.description?.demo) {
    await new Promise((passed) => setTimeout(passed, 1_000))
    chain.description = await chain.described()
  }
}
