// What one address has of what all who ask share: places, turns, and answers that are kept. Whoever asks much waits for
// themselves, and never has the last of anything.
import { LRUCache } from 'lru-cache'

/** Who asks, by the address of their connection. Whoever has one of IPv6 has 2^64 of them: those are one. */
export function whoAsks(address = ''): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!plain.includes(':')) return plain
  const [head, tail] = plain.split('::').map((some) => some.split(':').filter(Boolean)) as [string[], string[]?]
  const zeros = tail ? Array.from({ length: 8 - head.length - tail.length }, () => '0') : []
  return [...head, ...zeros, ...(tail ?? [])].slice(0, 4).join(':')
}

/** Places that are given and come back. Nobody is given one who has as many as are left to all others. */
export class Places {
  readonly #held = new Map<string, number>()
  #left: number

  constructor(all: number) {
    this.#left = all
  }

  /** What gives the place back, the first time it is called; undefined where there is none for whoever asks. */
  take(who: string): (() => void) | undefined {
    const own = this.#held.get(who) ?? 0
    if (own >= this.#left) return undefined
    this.#left -= 1
    this.#held.set(who, own + 1)
    let isBack = false
    return () => {
      if (isBack) return
      isBack = true
      this.#left += 1
      const held = this.#held.get(who)! - 1
      if (held > 0) this.#held.set(who, held)
      else this.#held.delete(who)
    }
  }
}

/** Work of which so much is done at a time. Of those who wait each has a turn after the other, however much they ask. */
export class Turns {
  readonly #places: Places
  /** What waits, by who asks; whose turn is next stands first. */
  readonly #waiting = new Map<string, ((done: () => void) => void)[]>()

  constructor(atOnce: number) {
    this.#places = new Places(atOnce)
  }

  async take<Result>(who: string, work: () => Promise<Result>): Promise<Result> {
    const done = this.#places.take(who) ?? (await this.#turnOf(who))
    try {
      return await work()
    } finally {
      done()
      this.#call()
    }
  }

  #turnOf(who: string): Promise<() => void> {
    return new Promise((turn) => {
      const waiting = this.#waiting.get(who)
      if (waiting) waiting.push(turn)
      else this.#waiting.set(who, [turn])
    })
  }

  #call(): void {
    for (const [who, waiting] of [...this.#waiting]) {
      const done = this.#places.take(who)
      if (!done) continue
      const turn = waiting.shift()!
      // Behind all the others.
      this.#waiting.delete(who)
      if (waiting.length > 0) this.#waiting.set(who, waiting)
      turn(done)
    }
  }
}

/** Bytes of an answer beside its body, about. */
const BESIDE = 1_024

/** Answers that are kept for whoever asks the same. Of what one address has asked a share is kept. */
export class KeptAnswers<Answer extends { readonly body: Uint8Array }> {
  readonly #share: number
  readonly #all: LRUCache<string, { readonly who: string; readonly size: number; readonly answer: Answer }>
  /** Where they are that an address has asked, those first that were not used for longest, and their bytes. */
  readonly #asked = new Map<string, { readonly urls: Set<string>; bytes: number }>()

  constructor(bytes: number, share: number) {
    this.#share = share
    this.#all = new LRUCache({
      maxSize: bytes,
      sizeCalculation: ({ size }) => size,
      dispose: ({ who, size }, url) => {
        const asked = this.#asked.get(who)!
        asked.urls.delete(url)
        asked.bytes -= size
        if (asked.urls.size === 0) this.#asked.delete(who)
      },
    })
  }

  get(url: string): Answer | undefined {
    const found = this.#all.get(url)
    if (!found) return undefined
    const { urls } = this.#asked.get(found.who)!
    urls.delete(url)
    urls.add(url)
    return found.answer
  }

  set(who: string, url: string, answer: Answer): void {
    const size = answer.body.length + BESIDE
    this.#all.delete(url)
    for (const oldest of this.#asked.get(who)?.urls ?? []) {
      if ((this.#asked.get(who)?.bytes ?? 0) + size <= this.#share) break
      this.#all.delete(oldest)
    }
    const { urls, bytes } = this.#asked.get(who) ?? { urls: new Set(), bytes: 0 }
    this.#asked.set(who, { urls: urls.add(url), bytes: bytes + size })
    this.#all.set(url, { who, size, answer })
  }
}
