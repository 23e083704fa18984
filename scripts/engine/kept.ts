// What is dear to make and kept at hand: the few that were used last.

/** Values by name; what could not be made is made again when it is asked for again. */
export class Kept<Name, Value> {
  readonly #most: number
  readonly #values = new Map<Name, Promise<Value>>()

  constructor(most: number) {
    this.#most = most
  }

  get(name: Name, make: () => Promise<Value>): Promise<Value> {
    const value = this.#values.get(name) ?? make()
    // The last used stand last.
    this.#values.delete(name)
    this.#values.set(name, value)
    if (this.#values.size > this.#most) this.#values.delete(this.#values.keys().next().value!)
    value.catch(() => {
      if (this.#values.get(name) === value) this.#values.delete(name)
    })
    return value
  }
}
