import { chain } from '$lib/chain/chain.svelte'
import type { Block } from '$lib/chain/frames'
import { store, stored } from '$lib/ui/storage'
import { type End, type Kept, type KeptHappening, NOTHING, type ReadBlock, idOf, marksOf, newTo, takeIn } from './kept'

/** Where the inbox reads. */
export interface Source {
  /** So many blocks from one back, up to one that is known. */
  read(
    who: string,
    from: string,
    most: number,
    known: readonly string[],
  ): Promise<{ readonly blocks: readonly ReadBlock[]; readonly next: string | undefined; readonly first: boolean }>
  /** Whether the chain has a block. */
  has(block: Block): Promise<boolean>
}

/** Whose inbox it is, on which chain. */
interface Owner {
  readonly genesis: string
  readonly who: string
}

/** Blocks that are asked at a time: between two such questions those of the page have their turn. */
const PIECE = 8
/** Blocks that are gone back at most. */
const BACK = 2_048
/** As many new blocks without news are read before that is kept. */
const UNKEPT = 16

const placeOf = ({ genesis, who }: Owner) => `huzhu.inbox.${genesis}.${who}`
const readPlaceOf = (owner: Owner) => `${placeOf(owner)}.read`

/**
 * What happened to an account, as far as this device has read the chain. It follows the newest block back to one that it
 * knows, and so finds also what a block that was given up had told, and a chain that was begun anew.
 */
export class Inbox {
  readonly #source: Source
  #owner = $state.raw<Owner>()
  #kept = $state.raw<Kept>(NOTHING)
  /** What was read just now and is not joined to the rest yet. */
  #fresh = $state.raw<readonly ReadBlock[]>([])
  #read = $state.raw(marksOf([]))
  /** Whether this device has read up to the newest block once since the account was chosen. */
  #current = $state(false)
  /** Hears what happens from then on. */
  #hear: ((happenings: readonly KeptHappening[]) => void) | undefined
  /** The block up to which it reads, and the one that is next. */
  #busy = false
  #head: Block | undefined
  #unkept = 0

  constructor(source: Source) {
    this.#source = source
  }

  /** All that is told, the newest first. */
  readonly happenings = $derived.by((): readonly KeptHappening[] => {
    const fresh = this.#fresh.flatMap(({ happenings }) => [...happenings].reverse())
    return [...newTo(this.#kept.happenings, fresh), ...this.#kept.happenings]
  })

  readonly unread = $derived(this.happenings.filter((one) => !this.isRead(one)))

  /** The first block from which all is told; undefined where that is the chain's first. */
  get from() {
    return this.#kept.from
  }

  /** Whether it has read up to the newest block. */
  get current() {
    return this.#current
  }

  /** Told of what happens while the page lives. */
  listen(hear: (happenings: readonly KeptHappening[]) => void): () => void {
    this.#hear = hear
    return () => {
      if (this.#hear === hear) this.#hear = undefined
    }
  }

  isRead(happening: KeptHappening): boolean {
    return this.#read.has(idOf(happening))
  }

  /** These have been read. */
  mark(happenings: readonly KeptHappening[]): void {
    if (!this.#owner) return
    // Another tab may have marked others meanwhile; what is told no more needs no mark.
    const before = stored<string[]>(readPlaceOf(this.#owner)) ?? []
    this.#read = marksOf([...before, ...this.#read, ...happenings.map(idOf)], this.happenings)
    store(readPlaceOf(this.#owner), [...this.#read])
  }

  /** Another tab has marked something as read. */
  remember(): void {
    if (this.#owner) this.#read = marksOf(stored<string[]>(readPlaceOf(this.#owner)) ?? [])
  }

  /** Read up to a block for its owner; the newest one is read last. */
  async follow(owner: Owner, head: Block): Promise<void> {
    if (owner.genesis !== this.#owner?.genesis || owner.who !== this.#owner.who) this.#turnTo(owner)
    this.#head = head
    if (this.#busy) return
    this.#busy = true
    try {
      while (this.#head) {
        const [next, of] = [this.#head, this.#owner!]
        this.#head = undefined
        await this.#catchUp(next, of)
      }
    } catch {
      // The next block tells what this one could not.
    } finally {
      this.#busy = false
    }
  }

  #turnTo(owner: Owner) {
    this.#owner = owner
    this.#kept = stored<Kept>(placeOf(owner)) ?? NOTHING
    this.#fresh = []
    this.#current = false
    this.#unkept = 0
    this.remember()
  }

  async #catchUp(head: Block, owner: Owner) {
    const kept = this.#kept
    const known = kept.line.map(({ hash }) => hash)
    const blocks: ReadBlock[] = []
    let next: string | undefined = head.hash
    let first = false
    while (next !== undefined && !known.includes(next) && blocks.length < BACK) {
      const piece: Awaited<ReturnType<Source['read']>> = await this.#source.read(owner.who, next, PIECE, known)
      if (owner !== this.#owner) return
      blocks.push(...piece.blocks)
      ;({ next, first } = piece)
      this.#fresh = [...blocks]
    }
    const joined = next !== undefined && known.includes(next)
    // Of the newest block nothing can be read: the next one tells of it.
    if (!joined && blocks.length === 0) return
    const end: End = joined
      ? { kind: 'Joined', at: next! }
      : first
        ? { kind: 'First' }
        : { kind: 'Cut', kept: await this.#has(kept.line[0]) }
    if (owner !== this.#owner) return
    this.#kept = takeIn(kept, blocks, end)
    this.#fresh = []
    const news = newTo(kept.happenings, this.#kept.happenings)
    this.#keep(owner, blocks.length, news.length > 0 || this.#kept.happenings.length !== kept.happenings.length)
    if (this.#current && news.length > 0) this.#hear?.(news)
    this.#current = true
  }

  async #has(block: Kept['line'][number] | undefined): Promise<boolean> {
    return block !== undefined && (await this.#source.has({ hash: block.hash, number: BigInt(block.number) }))
  }

  #keep(owner: Owner, blocks: number, changed: boolean) {
    this.#unkept += blocks
    if (!changed && this.#unkept < UNKEPT) return
    this.#unkept = 0
    store(placeOf(owner), this.#kept)
  }
}

/** The inbox of whoever is connected. */
export const inbox = new Inbox({
  read: (who, from, most, known) => chain.read('happenings', who, from, most, known),
  has: (block) => chain.read('hasBlock', block),
})
