import { beforeEach, expect, test, vi } from 'vitest'
import { Inbox, type Source } from './inbox.svelte.ts'
import type { KeptHappening, ReadBlock } from './kept.ts'

const currency = { id: 1, symbol: '¥', decimals: 2, minimum: 1n }
const ann = { chain: '0xchain', who: '5Ann', node: 'ws://one' }

const voter = (block: number, hash: string, id = hash): KeptHappening => ({
  ...{ kind: 'BecameVoter', pool: { id: 3, name: 'North' }, currency, id },
  ...{ block, hash, date: 0n, event: { name: 'Voter', index: 0 } },
})

/** A block of a played chain; something happens in those of an odd number. */
const blockOf = (number: number, branch = ''): ReadBlock => {
  const hash = `${number}${branch}`
  return {
    number,
    hash,
    date: BigInt(number) * 6n,
    unread: [],
    happenings: number % 2 === 1 ? [voter(number, hash)] : [],
  }
}
const to = (head: ReadBlock) => ({ hash: head.hash, number: BigInt(head.number) })

/** A chain of these blocks, the oldest first; of those before `forgotten` nothing is kept. */
class PlayedChain implements Source {
  blocks: ReadBlock[]
  forgotten: number
  readonly asked: string[] = []
  readonly invitations: (readonly { readonly expires: bigint }[])[] = []

  constructor(blocks: ReadBlock[], forgotten = 0) {
    this.blocks = blocks
    this.forgotten = forgotten
  }

  get head() {
    return to(this.blocks.at(-1)!)
  }

  async read(
    _: string,
    from: string,
    most: number,
    known: readonly string[],
    invitations: readonly { readonly expires: bigint }[],
  ) {
    this.asked.push(from)
    this.invitations.push(invitations)
    const blocks: ReadBlock[] = []
    let at = this.blocks.findIndex(({ hash }) => hash === from)
    while (blocks.length < most && at >= this.forgotten && !known.includes(this.blocks[at]!.hash))
      blocks.push(this.blocks[at--]!)
    const first = at < 0
    const next = first ? undefined : this.blocks[at]!.hash
    return { blocks, first, next, forgotten: next !== undefined && at < this.forgotten && !known.includes(next) }
  }

  async has({ hash }: { hash: string }) {
    return this.blocks.some((block) => block.hash === hash)
  }
}

const chainOf = (length: number, branch = '') => Array.from({ length }, (_, at) => blockOf(at + 1, branch))
/** Read up to the newest block, of which all before `final` will not be given up: all of them unless it is said. */
const follow = (inbox: Inbox, chain: PlayedChain, owner = ann, final = chain.head.number) => {
  inbox.turnTo(owner)
  return inbox.follow(chain.head, final)
}
const toldIn = (inbox: Inbox) => inbox.happenings.map(({ hash }) => hash)

const kept = new Map<string, string>()
/** What the browser keeps: its names are its own. */
const storage = new Proxy(
  {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  },
  {
    ownKeys: () => [...kept.keys()],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  },
)
beforeEach(() => {
  kept.clear()
  vi.stubGlobal('localStorage', storage)
  return () => vi.unstubAllGlobals()
})

test('the first look goes back to the first block, in pieces, and all of it is new', async () => {
  const chain = new PlayedChain(chainOf(20))
  const inbox = new Inbox(chain)
  await follow(inbox, chain)
  expect(toldIn(inbox)).toEqual(['19', '17', '15', '13', '11', '9', '7', '5', '3', '1'])
  expect(chain.asked).toEqual(['20', '12', '4'])
  expect([inbox.unread.length, inbox.holes, inbox.state]).toEqual([10, [], 'current'])
})

test('each new block is read once, and what it tells is heard of', async () => {
  const chain = new PlayedChain(chainOf(4))
  const inbox = new Inbox(chain)
  const heard: string[] = []
  inbox.listen((news) => heard.push(...news.map(({ hash }) => hash)))
  await follow(inbox, chain)
  expect(heard).toEqual([])
  chain.blocks.push(blockOf(5))
  await follow(inbox, chain)
  await follow(inbox, chain)
  expect([heard, toldIn(inbox), chain.asked]).toEqual([['5'], ['5', '3', '1'], ['4', '5']])
})

test('blocks are asked with the invitations that are known: the chain tells of none that it has lapsed', async () => {
  const { happenings, ...block } = blockOf(2)
  const [{ block: number, hash, date, event, id }] = [voter(2, block.hash)]
  const { pool } = voter(2, block.hash) as Extract<KeptHappening, { kind: 'BecameVoter' }>
  const invited = { kind: 'Invited', pool, currency, by: '5Bob', expires: 99n } as const
  const told = { ...invited, block: number, hash, date, event, id }
  const chain = new PlayedChain([blockOf(1), { ...block, happenings: [...happenings, told] }])
  const inbox = new Inbox(chain)
  await follow(inbox, chain)
  chain.blocks.push(blockOf(3))
  await follow(inbox, chain)
  expect(chain.invitations).toEqual([[], [{ pool, currency, expires: 99n }]])
})

test('what was read while the page was open is not asked again after it was closed', async () => {
  const chain = new PlayedChain(chainOf(9))
  const before = new Inbox(chain)
  await follow(before, chain)
  before.mark([before.happenings[0]!])
  chain.blocks.push(blockOf(10), blockOf(11))
  chain.asked.length = 0
  const after = new Inbox(chain)
  await follow(after, chain)
  expect(chain.asked).toEqual(['11'])
  expect([toldIn(after), after.unread.map(({ hash }) => hash)]).toEqual([
    ['11', '9', '7', '5', '3', '1'],
    ['11', '7', '5', '3', '1'],
  ])
})

test('a block that is given up takes back what it told', async () => {
  const chain = new PlayedChain(chainOf(5))
  const inbox = new Inbox(chain)
  await follow(inbox, chain)
  chain.blocks.splice(3, 2, blockOf(4, 'b'), blockOf(5, 'b'), blockOf(6, 'b'))
  await follow(inbox, chain)
  expect(toldIn(inbox)).toEqual(['5b', '3', '1'])
})

test('of a chain that was begun anew nothing of before is told', async () => {
  const chain = new PlayedChain(chainOf(5))
  const inbox = new Inbox(chain)
  await follow(inbox, chain)
  chain.blocks = chainOf(7, 'anew')
  const after = new Inbox(chain)
  await follow(after, chain)
  expect(toldIn(after)).toEqual(['7anew', '5anew', '3anew', '1anew'])
})

test('where the node has forgotten the blocks between, what was told stays, and it is said which they are', async () => {
  const chain = new PlayedChain(chainOf(5))
  const inbox = new Inbox(chain)
  await follow(inbox, chain)
  chain.blocks = chainOf(40)
  chain.forgotten = 35
  await follow(inbox, chain)
  expect(toldIn(inbox)).toEqual(['39', '37', '5', '3', '1'])
  const hole = { why: 'Forgotten', above: 36, until: 36n * 6n, since: 5n * 6n }
  expect(inbox.holes).toEqual([hole])
  // No wish to read on brings it back, and what comes is told above it.
  await inbox.lookFurther(36)
  chain.blocks.push(blockOf(41))
  await follow(inbox, chain)
  expect([inbox.state, toldIn(inbox)[0], inbox.holes]).toEqual(['current', '41', [hole]])
})

test('what one node has forgotten is read once the page is connected to another', async () => {
  const chain = new PlayedChain(chainOf(40), 35)
  await follow(new Inbox(chain), chain)
  const again = new Inbox(chain)
  await follow(again, chain)
  expect([toldIn(again), again.holes.length]).toEqual([['39', '37'], 1])
  chain.forgotten = 0
  const other = new Inbox(chain)
  await follow(other, chain, { ...ann, node: 'ws://two' })
  expect([toldIn(other).length, other.holes, other.state]).toEqual([20, [], 'current'])
})

test('each account has its own inbox, and each chain', async () => {
  const chain = new PlayedChain(chainOf(3))
  const inbox = new Inbox(chain)
  await follow(inbox, chain)
  inbox.mark(inbox.happenings)
  const ben = { ...ann, who: '5Ben' }
  await follow(inbox, chain, ben)
  expect(inbox.unread.length).toBe(2)
  await follow(inbox, chain, { ...ann, chain: '0xother' })
  expect(inbox.unread.length).toBe(2)
  await follow(inbox, chain)
  expect(inbox.unread.length).toBe(0)
})

test('who turns to another account while blocks are read is told nothing of the first one', async () => {
  const chain = new PlayedChain(chainOf(3))
  const inbox = new Inbox(chain)
  const first = follow(inbox, chain)
  const ben = { ...ann, who: '5Ben' }
  await follow(inbox, chain, ben)
  await first
  expect(kept.has('huzhu.spare.inbox.0xchain.5Ann')).toBe(false)
  expect(toldIn(inbox)).toEqual(['3', '1'])
})

test('what another tab marks as read is read here too, and neither forgets the other’s marks', async () => {
  const chain = new PlayedChain(chainOf(5))
  const [here, there] = [new Inbox(chain), new Inbox(chain)]
  await follow(here, chain)
  await follow(there, chain)
  there.mark([there.happenings[0]!])
  here.mark([here.happenings[1]!])
  expect(here.unread.map(({ hash }) => hash)).toEqual(['1'])
  there.remember()
  expect(there.unread.map(({ hash }) => hash)).toEqual(['1'])
})

test('a block that cannot be read is no end: the next one tells of it', async () => {
  const chain = new PlayedChain(chainOf(5))
  const inbox = new Inbox(chain)
  await follow(inbox, chain)
  chain.blocks.push(blockOf(6), blockOf(7))
  const read = vi.spyOn(chain, 'read').mockRejectedValueOnce(new Error('away'))
  await follow(inbox, chain)
  read.mockResolvedValueOnce({ blocks: [], next: '7', forgotten: true, first: false })
  await follow(inbox, chain)
  expect(toldIn(inbox)).toEqual(['5', '3', '1'])
  await follow(inbox, chain)
  expect([toldIn(inbox), inbox.holes]).toEqual([['7', '5', '3', '1'], []])
})

test('whoever leaves while it looks back for the first time goes on there, and what happens meanwhile is told first', async () => {
  const chain = new PlayedChain(chainOf(200))
  const before = new Inbox(chain)
  const read = vi.spyOn(chain, 'read')
  // The page is closed, or the line breaks, at the eleventh piece.
  for (let times = 0; times < 10; times++) read.mockImplementationOnce(PlayedChain.prototype.read)
  read.mockRejectedValueOnce(new Error('away'))
  await follow(before, chain)
  expect([before.state, before.happenings.length]).toEqual(['failed', 40])
  chain.blocks.push(blockOf(201))
  chain.asked.length = 0
  const after = new Inbox(chain)
  await follow(after, chain)
  expect([after.state, after.happenings.length, after.holes]).toEqual(['current', 101, []])
  // Sixty-four blocks of the first look were kept.
  expect(chain.asked.slice(0, 2)).toEqual(['201', '136'])
})

test('it goes back so many blocks, however their numbers leap', async () => {
  const leaping = (length: number) => chainOf(length).map((block) => ({ ...block, number: block.number * 10_000 }))
  const chain = new PlayedChain(leaping(40))
  const inbox = new Inbox(chain)
  await follow(inbox, chain)
  expect([inbox.happenings.length, inbox.holes]).toEqual([20, []])
  const quiet = new PlayedChain(chainOf(3_000).map((block) => ({ ...block, happenings: [] })))
  const other = new Inbox(quiet)
  await follow(other, quiet, { ...ann, who: '5Ben' })
  const above = 3_000 - 2_048 + 1
  expect([other.state, other.holes]).toEqual([
    'current',
    [{ why: 'Enough', above, until: BigInt(above) * 6n, since: undefined }],
  ])
  // Once more is asked for, so many more are read: here all there are.
  await other.lookFurther(above)
  expect([other.state, other.holes, quiet.asked.at(-1)]).toEqual(['current', [], '8'])
})

/** A long chain on which only these blocks tell something. */
const rarely = (length: number, ...loud: number[]) =>
  chainOf(length).map((block) => ({
    ...block,
    happenings: loud.includes(block.number) ? [voter(block.number, block.hash)] : [],
  }))

test('what happened long before one looks in is no longer lost: it is a hole between what is told, and is read on into', async () => {
  const chain = new PlayedChain(rarely(10, 5))
  await follow(new Inbox(chain), chain)
  // One comes back on the same device when more has passed than is read at once.
  chain.blocks = rarely(5_000, 5, 12, 2_000, 4_990)
  const inbox = new Inbox(chain)
  await follow(inbox, chain)
  const first = 5_000 - 2_048 + 1
  const hole = (above: number) => ({ why: 'Enough', above, until: BigInt(above) * 6n, since: 60n })
  expect([inbox.state, toldIn(inbox), inbox.holes]).toEqual(['current', ['4990', '5'], [hole(first)]])
  // Whoever leaves then finds the hole where it was.
  const again = new Inbox(chain)
  await follow(again, chain)
  expect(again.holes).toEqual([hole(first)])
  await again.lookFurther(first)
  expect([toldIn(again), again.holes]).toEqual([['4990', '2000', '5'], [hole(first - 2_048)]])
  await again.lookFurther(first - 2_048)
  expect([toldIn(again), again.holes]).toEqual([['4990', '2000', '12', '5'], []])
})

test('a hole is read on into also while newer blocks are read, and by one who comes back half-way', async () => {
  const chain = new PlayedChain(rarely(10, 5))
  await follow(new Inbox(chain), chain)
  chain.blocks = rarely(3_000, 5, 700, 2_999)
  const inbox = new Inbox(chain)
  await follow(inbox, chain)
  const [hole] = inbox.holes
  chain.blocks.push(blockOf(3_001))
  const coming = follow(inbox, chain)
  const further = inbox.lookFurther(hole!.above)
  await Promise.all([coming, further])
  expect([toldIn(inbox), inbox.holes]).toEqual([['3001', '2999', '700', '5'], []])
})

test('each time one was away for long leaves a hole of its own', async () => {
  const chain = new PlayedChain(rarely(10))
  await follow(new Inbox(chain), chain)
  for (const length of [3_000, 6_000]) {
    chain.blocks = rarely(length)
    await follow(new Inbox(chain), chain)
  }
  const inbox = new Inbox(chain)
  await follow(inbox, chain)
  expect(inbox.holes.map(({ above, since }) => [above, since])).toEqual([
    [6_000 - 2_048 + 1, 3_000n * 6n],
    [3_000 - 2_048 + 1, 60n],
  ])
  await inbox.lookFurther(953)
  expect(inbox.holes.map(({ above }) => above)).toEqual([3_953])
})

test('a piece that cannot be read takes nothing from what was, and the next block is another try', async () => {
  const chain = new PlayedChain(chainOf(40))
  const inbox = new Inbox(chain)
  const read = vi.spyOn(chain, 'read')
  read.mockImplementationOnce(PlayedChain.prototype.read).mockRejectedValueOnce(new Error('away'))
  await follow(inbox, chain)
  expect([inbox.state, toldIn(inbox)]).toEqual(['failed', ['39', '37', '35', '33']])
  chain.blocks.push(blockOf(41))
  await follow(inbox, chain)
  expect([inbox.state, inbox.happenings.length]).toEqual(['current', 21])
})

test('what this device knows is there before the chain is, and nobody’s when nobody is connected', async () => {
  const chain = new PlayedChain(chainOf(5))
  await follow(new Inbox(chain), chain)
  const inbox = new Inbox(chain)
  inbox.turnTo(ann)
  expect([toldIn(inbox), inbox.state]).toEqual([['5', '3', '1'], 'looking'])
  inbox.turnTo(undefined)
  expect([toldIn(inbox), inbox.unread.length]).toEqual([[], 0])
})

test('what can still be given up is told, and heard of once it is final; what was given up is not heard of', async () => {
  const chain = new PlayedChain(chainOf(4))
  const inbox = new Inbox(chain)
  const heard: string[] = []
  inbox.listen((news) => heard.push(...news.map(({ id }) => id)))
  await follow(inbox, chain)
  chain.blocks.push(blockOf(5))
  await follow(inbox, chain, ann, 4n)
  expect([heard, toldIn(inbox)[0]]).toEqual([[], '5'])
  chain.blocks.splice(4, 1, blockOf(5, 'b'), blockOf(6, 'b'))
  await follow(inbox, chain, ann, 4n)
  await follow(inbox, chain, ann, 6n)
  await follow(inbox, chain, ann, 6n)
  expect(heard).toEqual(['5b'])
})

test('what was read stays so when another block takes the place of the one that told it', async () => {
  const chain = new PlayedChain(chainOf(5))
  const inbox = new Inbox(chain)
  await follow(inbox, chain)
  inbox.mark(inbox.happenings)
  chain.blocks.splice(4, 1, blockOf(5, 'b'), { ...blockOf(6, 'b'), happenings: [voter(6, '6b', '5')] })
  await follow(inbox, chain)
  expect(inbox.unread.map(({ id }) => id)).toEqual(['5b'])
  expect(inbox.happenings.map(({ id }) => id)).toEqual(['5', '5b', '3', '1'])
})

test('of two things that one event tells each is read by itself', async () => {
  const two = [voter(1, '1', 'event-0'), voter(1, '1', 'event-1')]
  const chain = new PlayedChain([{ ...blockOf(1), happenings: two }])
  const inbox = new Inbox(chain)
  await follow(inbox, chain)
  inbox.mark([inbox.happenings[0]!])
  expect(inbox.happenings.map((one) => [one.id, inbox.isRead(one)])).toEqual([
    ['event-1', true],
    ['event-0', false],
  ])
})

test('a tab that looks back for the first time forgets no mark of another', async () => {
  const chain = new PlayedChain(chainOf(40))
  const [here, there] = [new Inbox(chain), new Inbox(chain)]
  await follow(there, chain)
  there.mark(there.happenings)
  kept.delete('huzhu.spare.inbox.0xchain.5Ann')
  vi.spyOn(chain, 'read').mockImplementationOnce(PlayedChain.prototype.read).mockRejectedValueOnce(new Error('away'))
  await follow(here, chain)
  here.mark([here.happenings[0]!])
  there.remember()
  expect(there.unread).toEqual([])
})

test('the inboxes of a device are few', async () => {
  const chain = new PlayedChain(chainOf(3))
  kept.set('huzhu.inbox.0xgone.5Ann', '{}')
  for (const who of ['5Ann', '5Ben', '5Cy', '5Dan', '5Eve']) {
    const inbox = new Inbox(chain)
    await follow(inbox, chain, { ...ann, who })
    inbox.mark(inbox.happenings)
  }
  const names = [...kept.keys()].filter((name) => name.includes('inbox.')).sort()
  expect(names).toEqual(
    ['huzhu.inbox.', 'huzhu.spare.inbox.'].flatMap((place) =>
      ['5Ben', '5Cy', '5Dan', '5Eve'].map((who) => `${place}0xchain.${who}`),
    ),
  )
})

test.each(['{}', 'null', '5', '[null]', '"text"'])('marks and owners that are %s are none', async (text) => {
  const chain = new PlayedChain(chainOf(5))
  kept.set('huzhu.inboxes', text)
  kept.set(`huzhu.inbox.${ann.chain}.${ann.who}`, text)
  const inbox = new Inbox(chain)
  await follow(inbox, chain)
  expect([toldIn(inbox), inbox.unread.length, inbox.state]).toEqual([['5', '3', '1'], 3, 'current'])
  inbox.mark(inbox.happenings)
  expect(inbox.unread).toEqual([])
})
