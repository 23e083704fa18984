/**
 * Readings that a page shows together at first, so that none of them moves another as it comes. Once all have come the
 * page stays, whatever is asked anew.
 */
export class Together {
  readonly #readings: readonly { readonly settled: boolean }[]
  #came = false

  readonly here = $derived.by(() => (this.#came ||= this.#readings.every(({ settled }) => settled)))

  constructor(...readings: readonly { readonly settled: boolean }[]) {
    this.#readings = readings
  }
}
