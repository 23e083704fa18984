import type { Numbers } from '@huzhu/governance/transactions'

/** Stands around the name of a number that the chain gives: names and texts of people cannot hold it. */
const MARK = '\0'

/** Stands in a text for a number that the chain is going to give. */
export const given = (name: keyof Numbers): string => `${MARK}${name}${MARK}`

/** A text with the numbers that the chain gave. One that it did not give is left out. */
export const withGiven = (text: string, numbers: Numbers): string =>
  text
    .split(MARK)
    .map((piece, at) => (at % 2 === 0 ? piece : (numbers[piece as keyof Numbers] ?? '')))
    .join('')
