import type { ParamMatcher } from '@sveltejs/kit'

/** The number of a pool, claim or referendum, as the chain counts: 32 bits. */
export const match = ((param: string) => /^\d{1,10}$/.test(param) && Number(param) < 2 ** 32) satisfies ParamMatcher
