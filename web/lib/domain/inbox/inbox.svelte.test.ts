import { beforeEach, expect, test, vi } from 'vitest'
import { Inbox, type Source } from './inbox.svelte.ts'
import type { KeptHappening, ReadBlock } from './kept.ts'

const currency = { id: 1, symbol: '¥', decimals: 2, minimum: 1n }
const ann = { genesis: '0xchain', who: '5Ann' }

const voter = (block: number, hash: string): KeptHappening => ({
  ...{ kind: 'BecameVoter', pool: { id: 3, name: 'North' }, currency },
  ...{ block, hash, date: 0n, event: { name: 'Voter', index: 0 } },
})

/** A block of a played chain; something happens in those of an odd number. */
const blockOf = (number: number, branch = ''): ReadBlock => {
  const hash = `${number}${branch}`
  return { number, hash, happenings: number % 2 === 1 ? [voter(number, hash)] : [] }
}
const to = (head: ReadBlock) => ({ hash: head.hash, number: BigInt(head.number) })

/** A chain of these blocks, the oldest first; of those before `forgotten` nothing is kept. */
class PlayedChain implements Source {
  blocks: ReadBlock[]
  forgotten: number
  readonly asked: string[] = []

  constructor(blocks: ReadBlock[], forgotten = 0) {
    this.blocks = blocks
    this.forgotten = forgotten
  }

  get head() {
    return to(this.blocks.at(-1)!)
  }

  async read(_: string, from: string, most: number, known: readonly string[]) {
    this.asked.push(from)
    const blocks: ReadBlock[] = []
    let at = this.blocks.findIndex(({ hash }) => hash === from)
    while (blocks.length < most && at >= this.forgotten && !known.includes(this.blocks[at]!.hash))
      blocks.push(this.blocks[at--]!)
    const first = at < 0
    return { blocks, first, next: first || at < this.forgotten ? undefined : this.blocks[at]!.hash }
  }

  async has({ hash }: { hash: string }) {
    return this.blocks.some((block) => block.hash === hash)
  }
}

const chainOf = (length: number, branch = '') => Array.from({ length }, (_, at) => blockOf(at + 1, branch))
const toldIn = (inbox: Inbox) => inbox.happenings.map(({ hash }) => hash)

const kept = new Map<string, string>()
beforeEach(() => {
  kept.clear()
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  })
  return () => vi.unstubAllGlobals()
})

test('the first look goes back to the first block, in pieces, and all of it is new', async () => {
  const chain = new PlayedChain(chainOf(20))
  const inbox = new Inbox(chain)
  await inbox.follow(ann, chain.head)
  expect(toldIn(inbox)).toEqual(['19', '17', '15', '13', '11', '9', '7', '5', '3', '1'])
  expect(chain.asked).toEqual(['20', '12', '4'])
  expect([inbox.unread.length, inbox.from, inbox.current]).toEqual([10, undefined, true])
})

test('each new block is read once, and what it tells is heard of', async () => {
  const chain = new PlayedChain(chainOf(4))
  const inbox = new Inbox(chain)
  const heard: string[] = []
  inbox.listen((news) => heard.push(...news.map(({ hash }) => hash)))
  await inbox.follow(ann, chain.head)
  expect(heard).toEqual([])
  chain.blocks.push(blockOf(5))
  await inbox.follow(ann, chain.head)
  await inbox.follow(ann, chain.head)
  expect([heard, toldIn(inbox), chain.asked]).toEqual([['5'], ['5', '3', '1'], ['4', '5']])
})

test('what was read while the page was open is not asked again after it was closed', async () => {
  const chain = new PlayedChain(chainOf(9))
  const before = new Inbox(chain)
  await before.follow(ann, chain.head)
  before.mark([before.happenings[0]!])
  chain.blocks.push(blockOf(10), blockOf(11))
  chain.asked.length = 0
  const after = new Inbox(chain)
  await after.follow(ann, chain.head)
  expect(chain.asked).toEqual(['11'])
  expect([toldIn(after), after.unread.map(({ hash }) => hash)]).toEqual([
    ['11', '9', '7', '5', '3', '1'],
    ['11', '7', '5', '3', '1'],
  ])
})

test('a block that is given up takes back what it told', async () => {
  const chain = new PlayedChain(chainOf(5))
  const inbox = new Inbox(chain)
  await inbox.follow(ann, chain.head)
  chain.blocks.splice(3, 2, blockOf(4, 'b'), blockOf(5, 'b'), blockOf(6, 'b'))
  await inbox.follow(ann, chain.head)
  expect(toldIn(inbox)).toEqual(['5b', '3', '1'])
})

test('of a chain that was begun anew nothing of before is told', async () => {
  const chain = new PlayedChain(chainOf(5))
  const inbox = new Inbox(chain)
  await inbox.follow(ann, chain.head)
  chain.blocks = chainOf(7, 'anew')
  const after = new Inbox(chain)
  await after.follow(ann, chain.head)
  expect(toldIn(after)).toEqual(['7anew', '5anew', '3anew', '1anew'])
})

test('where the node has forgotten the blocks between, what was told stays, and it is said from when on all is told', async () => {
  const chain = new PlayedChain(chainOf(5))
  const inbox = new Inbox(chain)
  await inbox.follow(ann, chain.head)
  chain.blocks = chainOf(40)
  chain.forgotten = 35
  await inbox.follow(ann, chain.head)
  expect([toldIn(inbox), inbox.from]).toEqual([['39', '37', '5', '3', '1'], 36])
})

test('each account has its own inbox, and each chain', async () => {
  const chain = new PlayedChain(chainOf(3))
  const inbox = new Inbox(chain)
  await inbox.follow(ann, chain.head)
  inbox.mark(inbox.happenings)
  const ben = { ...ann, who: '5Ben' }
  await inbox.follow(ben, chain.head)
  expect(inbox.unread.length).toBe(2)
  await inbox.follow({ ...ann, genesis: '0xother' }, chain.head)
  expect(inbox.unread.length).toBe(2)
  await inbox.follow(ann, chain.head)
  expect(inbox.unread.length).toBe(0)
})

test('who turns to another account while blocks are read is told nothing of the first one', async () => {
  const chain = new PlayedChain(chainOf(3))
  const inbox = new Inbox(chain)
  const first = inbox.follow(ann, chain.head)
  const ben = { ...ann, who: '5Ben' }
  await inbox.follow(ben, chain.head)
  await first
  expect(kept.has('huzhu.inbox.0xchain.5Ann')).toBe(false)
  expect(toldIn(inbox)).toEqual(['3', '1'])
})

test('what another tab marks as read is read here too, and neither forgets the other’s marks', async () => {
  const chain = new PlayedChain(chainOf(5))
  const [here, there] = [new Inbox(chain), new Inbox(chain)]
  await here.follow(ann, chain.head)
  await there.follow(ann, chain.head)
  there.mark([there.happenings[0]!])
  here.mark([here.happenings[1]!])
  expect(here.unread.map(({ hash }) => hash)).toEqual(['1'])
  there.remember()
  expect(there.unread.map(({ hash }) => hash)).toEqual(['1'])
})

test('a block that cannot be read is no end: the next one tells of it', async () => {
  const chain = new PlayedChain(chainOf(5))
  const inbox = new Inbox(chain)
  await inbox.follow(ann, chain.head)
  chain.blocks.push(blockOf(6), blockOf(7))
  const read = vi.spyOn(chain, 'read').mockRejectedValueOnce(new Error('away'))
  await inbox.follow(ann, chain.head)
  read.mockResolvedValueOnce({ blocks: [], next: undefined, first: false })
  await inbox.follow(ann, chain.head)
  expect(toldIn(inbox)).toEqual(['5', '3', '1'])
  await inbox.follow(ann, chain.head)
  expect([toldIn(inbox), inbox.from]).toEqual([['7', '5', '3', '1'], undefined])
})
