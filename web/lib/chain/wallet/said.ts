// What wallets say when something comes of nothing: not all of them throw errors.

/** By which wallets that speak in numbers say that their person declined. */
const DECLINED = 4001

const partsOf = (error: unknown) => Object(error) as { message?: unknown; code?: unknown }

/** What a wallet says of what went wrong, in its own words; nothing where it gives none. */
export function saidBy(error: unknown): string {
  const said = partsOf(error).message ?? error
  return typeof said === 'string' ? said : ''
}

/** Why it did not sign, as a sentence by which it is known that its person said no. */
export const whyUnsigned = (error: unknown): string => (partsOf(error).code === DECLINED ? 'Cancelled' : saidBy(error))
