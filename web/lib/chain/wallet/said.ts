import { isDeclined, sentenceOf } from '@huzhu/governance/failures'

/** Why a wallet did not sign, as a sentence by which it is known that its person said no. */
export const whyUnsigned = (error: unknown): string => (isDeclined(error) ? 'Cancelled' : sentenceOf(error))
