/** Where it is shown what an account was paid. */
export const payeePlace = (payee: string) => `/payees/${payee}` as const
