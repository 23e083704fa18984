/** A pool's currency, as the chain describes it. */
export interface Currency {
  /** As registered on the chain: a sign such as “¥”, or letters such as “HUZ”. */
  symbol: string
  /** How many decimal places the smallest unit lies below one. */
  decimals: number
}
