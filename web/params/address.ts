import type { ParamMatcher } from '@sveltejs/kit'

/** An account's address, as the chain writes it. */
export const match = ((param: string) => /^[1-9A-HJ-NP-Za-km-z]{46,48}$/.test(param)) satisfies ParamMatcher
