// Whose turn it is on the one thread that runs the runtime. What clients ask is done piece by piece, next of whoever had
// least time; a block that is to be built goes first, and between two blocks it is the turn of whoever asks.
import { setImmediate as nextTurn } from 'node:timers/promises'

/** Milliseconds with what clients ask, until it is the turn of a block and of the wire. A piece is not interrupted. */
const SLICE = 50
/** Milliseconds that a piece counts at least, so that those who ask little come one after the other. */
const LEAST = 1
/** Milliseconds for which somebody who asked is taken to ask more. */
const ASKING = 1_000

/**
 * When all that waited for nothing but each other is done. A tick comes after that if it is asked for by one of them: what
 * the event loop called has its ticks before.
 */
const settled = () => new Promise<void>((done) => queueMicrotask(() => process.nextTick(done)))

/** Turns of all who ask something of one chain. */
export class Turns {
  /** What waits, by who asks. */
  readonly #waiting = new Map<object, (() => void)[]>()
  /** Milliseconds that each had. */
  readonly #had = new WeakMap<object, number>()
  /** What whoever had the last turn had before it: time in which somebody asked nothing is not made up for. */
  #least = 0
  /** Who asked last, and who did before. */
  #latest = { who: {}, at: -Infinity }
  #before = this.#latest
  #current: object | undefined
  #isBuilding = false
  #isCalled = false

  /** Do what `who` asks when it is their turn: in one piece, up to where it waits for the world. */
  ask<T>(who: object, work: () => T): Promise<Awaited<T>> {
    if (this.#latest.who !== who) this.#before = this.#latest
    this.#latest = { who, at: performance.now() }
    return new Promise<T>((done, failed) => {
      const turn = () => {
        try {
          done(work())
        } catch (error) {
          failed(error as Error)
        }
      }
      const waiting = this.#waiting.get(who)
      if (waiting) waiting.push(turn)
      else {
        this.#waiting.set(who, [turn])
        this.#had.set(who, Math.max(this.#hadBy(who), this.#least))
      }
      this.#call()
    }) as Promise<Awaited<T>>
  }

  /** Build a block: nothing that is asked begins until it is done. One at a time. */
  async build<T>(work: () => Promise<T>): Promise<T> {
    await nextTurn()
    this.#isBuilding = true
    try {
      return await work()
    } finally {
      this.#isBuilding = false
      this.#call()
    }
  }

  /** Whose turn it is: what runs now is what they asked. */
  get current(): object | undefined {
    return this.#current
  }

  /** Whether others ask as well as whose turn it is: nobody has much time then. */
  get areOthersAsking(): boolean {
    const since = performance.now() - ASKING
    return [this.#latest, this.#before].some(({ who, at }) => who !== this.#current && at > since)
  }

  #call(): void {
    if (this.#isCalled || this.#isBuilding || this.#waiting.size === 0) return
    this.#isCalled = true
    setImmediate(() => void this.#round())
  }

  #hadBy(who: object): number {
    return this.#had.get(who) ?? 0
  }

  /** Of those who wait, who had least; of several, who has waited longest. */
  #next(): object {
    return this.#waiting.keys().reduce((one, other) => (this.#hadBy(other) < this.#hadBy(one) ? other : one))
  }

  async #round(): Promise<void> {
    for (const end = performance.now() + SLICE; !this.#isBuilding && performance.now() < end;) {
      if (this.#waiting.size === 0) break
      const who = this.#next()
      const waiting = this.#waiting.get(who)!
      const turn = waiting.shift()!
      this.#waiting.delete(who)
      // Behind all others who had as much.
      if (waiting.length > 0) this.#waiting.set(who, waiting)
      this.#least = this.#hadBy(who)
      const begun = performance.now()
      this.#current = who
      turn()
      await settled()
      this.#current = undefined
      this.#had.set(who, this.#least + Math.max(LEAST, performance.now() - begun))
    }
    this.#isCalled = false
    this.#call()
  }
}
