import type { Invitation } from '@huzhu/governance/happenings'
import { chain } from '$lib/chain/chain.svelte'
import type { Block } from '$lib/chain/frames'
import { SPARE, namesOf, store, stored } from '$lib/ui/storage'
import {
  type Kept,
  type KeptHappening,
  NOTHING,
  type Piece,
  goOn,
  holesIn,
  invitationsIn,
  keptAs,
  knownIn,
  marksOf,
  newTo,
  opened,
  readBy,
  takeIn,
  textsIn,
} from './kept'

/** Where the inbox reads. */
export interface Source {
  /** So many blocks from one back, up to one that is known; with the invitations of which they tell that they lapse. */
  read(
    who: string,
    from: string,
    most: number,
    known: readonly string[],
    invitations: readonly Invitation[],
  ): Promise<Piece>
  /** Whether the chain has a block. */
  has(block: Block): Promise<boolean>
}

/** Whose inbox it is, on which chain. */
interface Owner {
  readonly chain: string
  readonly who: string
  /** The node that tells of it. */
  readonly node: string
}

/** Blocks that are asked at a time: between two such questions those of the page have their turn. */
const PIECE = 8
/** Blocks without news are kept after so many of them: of those that come, and while going back. */
const UNKEPT = { coming: 16, goingBack: 64 }
/** Gaps that are left while newer blocks are read. */
const GAPS = 3
/** Inboxes that are kept on a device. */
const INBOXES = 4

const PLACES = `${SPARE}inbox.`
const READ_PLACES = 'huzhu.inbox.'
/** Whose inboxes are kept, the last one first. */
const OWNERS = 'huzhu.inboxes'
const whoseOf = ({ chain, who }: Omit<Owner, 'node'>) => `${chain}.${who}`

/**
 * What happened to an account, as far as this device has read the chain. It follows the newest block back to one that it
 * knows, and so finds also what a block that was given up had told. What was read is kept as it is read: whoever comes
 * back goes on where they left.
 */
export class Inbox {
  readonly #source: Source
  #owner = $state.raw<Owner>()
  #kept = $state.raw<Kept>(NOTHING)
  #read = $state.raw(marksOf([]))
  #failed = $state(false)
  /** The newest block that was read since the account was chosen. */
  #reached = $state.raw<Block>()
  /** Hears what happens from then on. */
  #hear: ((happenings: readonly KeptHappening[]) => void) | undefined
  #busy = false
  /** The newest block, to be read yet; and up to which the chain will give none up. */
  #head: Block | undefined
  #final = 0n
  /** The newest block when the account was chosen: what happens after it is news. */
  #since: bigint | undefined
  /** News that can still be given up, by their ids. */
  #open: readonly string[] = []
  #unkept = 0
  /** Holes into which to read on: another step may be under way. */
  #wanted: readonly number[] = []

  constructor(source: Source) {
    this.#source = source
  }

  /** All that is told, the newest first. */
  get happenings() {
    return this.#kept.happenings
  }

  readonly unread = $derived(this.#kept.happenings.filter((one) => !this.isRead(one)))

  /** What was not read, the newest first. */
  readonly holes = $derived(holesIn(this.#kept))

  /** Blocks of which something could not be read. */
  get unreadable() {
    return this.#kept.unread
  }

  /** Whether it has read up to the newest block, and as far back as it goes; or what became of the last try. */
  get state(): 'looking' | 'current' | 'failed' {
    if (this.#failed) return 'failed'
    return this.#reached && !this.#goesOn ? 'current' : 'looking'
  }

  get #goesOn() {
    return opened(this.#kept).length > 0
  }

  /** Told of what happens while the page lives, once it is final. */
  listen(hear: (happenings: readonly KeptHappening[]) => void): () => void {
    this.#hear = hear
    return () => {
      if (this.#hear === hear) this.#hear = undefined
    }
  }

  isRead({ id }: KeptHappening): boolean {
    return this.#read.has(id)
  }

  /** These have been read. */
  mark(happenings: readonly KeptHappening[]): void {
    if (!this.#owner) return
    const place = READ_PLACES + whoseOf(this.#owner)
    // Another tab may have marked others meanwhile, also of what this one has not come to yet. What is told no more needs
    // no mark.
    const marks = [...textsIn(stored(place)), ...this.#read, ...happenings.map(({ id }) => id)]
    this.#read = marksOf(marks, this.state === 'current' ? this.happenings : undefined)
    store(place, [...this.#read])
  }

  /** Another tab has marked something as read. */
  remember(): void {
    if (this.#owner) this.#read = marksOf(textsIn(stored(READ_PLACES + whoseOf(this.#owner))))
  }

  /** Whose it is from here on; nobody's where none is connected. What this device knows is there at once. */
  turnTo(owner: Owner | undefined): void {
    const [is, was] = [owner, this.#owner]
    if (is?.chain === was?.chain && is?.who === was?.who && is?.node === was?.node) return
    this.#owner = owner
    this.#kept = NOTHING
    this.#read = marksOf([])
    this.#failed = false
    this.#reached = this.#head = this.#since = undefined
    this.#open = this.#wanted = []
    this.#unkept = 0
    if (!owner) return
    this.#kept = readBy(keptAs(stored(PLACES + whoseOf(owner))), owner.node)
    this.remember()
    clear(whoseOf(owner))
  }

  /** Read on into a hole, from the first block after it. */
  async lookFurther(above: number): Promise<void> {
    this.#wanted = [...this.#wanted, above]
    await this.#catchUp()
  }

  /** Read up to the newest block; what lies at or before the final one will not be given up. */
  async follow(head: Block, final: bigint): Promise<void> {
    if (!this.#owner) return
    this.#since ??= head.number
    this.#final = final
    this.#head = head
    this.#tell()
    await this.#catchUp()
  }

  async #catchUp(): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    try {
      while (await this.#step()) this.#failed = false
    } catch {
      // The next block is another try.
      this.#failed = true
    } finally {
      this.#busy = false
    }
  }

  /** Read some blocks: the newest first, then those of the gaps. Whether there was anything to read. */
  async #step(): Promise<boolean> {
    this.#kept = this.#wanted.reduce(goOn, this.#kept)
    this.#wanted = []
    const [owner, kept] = [this.#owner, this.#kept]
    const gaps = opened(kept)
    const head = gaps.length < GAPS ? this.#head : undefined
    const at = head?.hash ?? gaps[0]
    if (!owner || at === undefined) return false
    if (head) this.#head = undefined
    if (head && kept.runs[0]?.line[0]?.hash === at) {
      this.#reached = head
      return true
    }
    const piece = await this.#source.read(owner.who, at, PIECE, knownIn(kept), invitationsIn(kept))
    // Of the newest block nothing can be read: the next one tells of it.
    const nothing = head && piece.blocks.length === 0 && (piece.forgotten || piece.next === undefined)
    const joins = piece.next !== undefined && knownIn(kept).includes(piece.next)
    const isOther = head && !nothing && !joins && !(await this.#has(kept))
    if (owner !== this.#owner || nothing) return true
    const before = isOther ? { ...NOTHING, node: owner.node } : kept
    const after = takeIn(before, at, piece)
    this.#kept = after
    if (head) this.#reached = head
    const found = newTo(before.happenings, after.happenings)
    this.#note(found)
    const isChanged = found.length > 0 || after.happenings.length < kept.happenings.length
    this.#keep(owner, piece.blocks.length, isChanged || gaps.length > 0)
    return true
  }

  /** Whether the chain still has what was read before: it may have been begun anew. */
  async #has({ runs }: Kept): Promise<boolean> {
    const block = runs[0]?.line.at(-1)
    return !block || this.#source.has({ hash: block.hash, number: BigInt(block.number) })
  }

  #note(found: readonly KeptHappening[]) {
    const news = found.filter(({ block }) => BigInt(block) > (this.#since ?? 0n))
    this.#open = [...this.#open, ...news.map(({ id }) => id)]
    this.#tell()
  }

  /** What was given up is no news. */
  #tell() {
    const open = this.#kept.happenings.filter(({ id }) => this.#open.includes(id))
    const isFinal = ({ block }: KeptHappening) => BigInt(block) <= this.#final
    this.#open = open.filter((one) => !isFinal(one)).map(({ id }) => id)
    const news = open.filter((one) => isFinal(one) && !this.isRead(one))
    if (news.length > 0) this.#hear?.(news)
  }

  #keep(owner: Owner, blocks: number, changed: boolean) {
    this.#unkept += blocks
    const most = this.#goesOn ? UNKEPT.goingBack : UNKEPT.coming
    if (this.#unkept < most && !(changed && !this.#goesOn)) return
    this.#unkept = 0
    store(PLACES + whoseOf(owner), this.#kept)
  }
}

/** The inboxes of those who were connected long ago go. */
function clear(whose: string) {
  const owners = [whose, ...textsIn(stored(OWNERS)).filter((other) => other !== whose)].slice(0, INBOXES)
  store(OWNERS, owners)
  for (const places of [PLACES, READ_PLACES])
    for (const name of namesOf(places)) if (!owners.includes(name.slice(places.length))) store(name, undefined)
}

/** The inbox of whoever is connected. */
export const inbox = new Inbox({
  read: (...asked) => chain.read('happenings', ...asked),
  has: (block) => chain.read('hasBlock', block),
})
