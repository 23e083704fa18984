import { expect, test } from 'vitest'
import { type Block, type Frame, Frames, type Question } from './frames.ts'
import { calendarAt } from './worker.played.ts'

const block = (number: number, fork = ''): Block => ({ hash: `0x${number}${fork}`, number: BigInt(number) })
const question = (key: string): Question => ({ key, name: key, args: [] })
const GONE = new Error('gone')

/** A chain that answers when it is told to, and a page that shows what it is given. */
function staged() {
  const open = new Map<string, PromiseWithResolvers<unknown>>()
  const batches: string[] = []
  const shown: string[] = []
  const answered: string[] = []
  const unreadable: unknown[] = []
  let frame: Frame | undefined
  const frames = new Frames({
    ask: ({ hash }, questions) => {
      batches.push(`${hash}: ${questions.map(({ key }) => key).join(' ')}`)
      return questions.map(({ key }) => {
        const answer = Promise.withResolvers<unknown>()
        open.set(`${hash} ${key}`, answer)
        return answer.promise
      })
    },
    show: (next) => {
      frame = next
      const answers = [...next.answers].map(([key, value]) => `${key}=${String(value)}`)
      const failures = [...next.failures.keys()].map((key) => `${key}!`)
      shown.push([`${next.block.number}`, ...answers, ...failures].join(' '))
    },
    answered: ({ hash }) => answered.push(hash),
    unreadable: (error) => unreadable.push(error),
    isLost: (error) => error === GONE,
  })
  const settled = async () => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
  }
  const take = (hash: string, key: string) => {
    const answer = open.get(`${hash} ${key}`)
    if (!answer) throw new Error(`${key} was not asked of ${hash}`)
    open.delete(`${hash} ${key}`)
    return answer
  }
  const calendar = (hash: string) => calendarAt(BigInt(Number.parseInt(hash.slice(2))))
  return {
    frames,
    batches,
    shown,
    answered,
    unreadable,
    settled,
    frame: () => frame,
    want: async (key: string) => {
      const stop = frames.want(question(key))
      await settled()
      return stop
    },
    announce: async (number: number, fork?: string) => {
      frames.announce(block(number, fork))
      await settled()
    },
    /** A block answers these, each with its own hash; the calendar is one of them. */
    answer: async (hash: string, ...keys: string[]) => {
      for (const key of keys) take(hash, key).resolve(key === 'calendar' ? calendar(hash) : hash)
      await settled()
    },
    fail: async (hash: string, key: string, error: unknown = new Error(`no ${key}`)) => {
      take(hash, key).reject(error)
      await settled()
    },
  }
}

/** Block 1 is shown with its answers to `keys`. */
async function showing(...keys: string[]) {
  const stage = staged()
  for (const key of keys) await stage.want(key)
  await stage.announce(1)
  await stage.answer('0x1', 'calendar', ...keys)
  stage.batches.length = stage.shown.length = stage.answered.length = 0
  return stage
}

test('a block is shown with its date and all its answers at once', async () => {
  const { announce, answer, shown } = await showing('pool', 'claims')
  await announce(2)
  await answer('0x2', 'claims')
  await answer('0x2', 'calendar')
  expect(shown).toEqual([])
  await answer('0x2', 'pool')
  expect(shown).toEqual(['2 pool=0x2 claims=0x2'])
})

test('the date that is shown is the shown block’s', async () => {
  const { announce, answer, frame } = await showing('pool')
  await announce(25)
  expect(frame()?.calendar.wall).toBe(1n)
  await answer('0x25', 'calendar', 'pool')
  expect(frame()?.calendar.wall).toBe(25n)
  expect(frame()?.block).toEqual(block(25))
})

test('all that is wanted of a block is asked in one go', async () => {
  const { announce, batches } = await showing('pool', 'claims')
  await announce(2)
  expect(batches).toEqual(['0x2: calendar pool claims'])
})

test('what is wanted in one tick is asked in one go', async () => {
  const { frames, batches, settled } = await showing()
  frames.want(question('pool'))
  frames.want(question('claims'))
  expect(batches).toEqual([])
  await settled()
  expect(batches).toEqual(['0x1: pool claims'])
})

test('the first block is shown as soon as its date is known, and its answers as they come', async () => {
  const { want, announce, answer, shown, batches } = staged()
  await want('pool')
  await want('claims')
  expect(batches).toEqual([])
  await announce(1)
  expect(batches).toEqual(['0x1: calendar pool claims'])
  await answer('0x1', 'pool')
  expect(shown).toEqual([])
  await answer('0x1', 'calendar')
  await answer('0x1', 'claims')
  expect(shown).toEqual(['1 pool=0x1', '1 pool=0x1 claims=0x1'])
  expect(batches).toHaveLength(1)
})

test('a block that comes while another is asked is taken next, and of several the newest', async () => {
  const { announce, answer, shown, batches } = await showing('pool')
  await announce(2)
  await announce(3)
  await announce(4)
  expect(batches).toEqual(['0x2: calendar pool'])
  await answer('0x2', 'calendar', 'pool')
  expect(batches).toEqual(['0x2: calendar pool', '0x4: calendar pool'])
  await answer('0x4', 'calendar', 'pool')
  expect(shown).toEqual(['2 pool=0x2', '4 pool=0x4'])
  expect(batches).toHaveLength(2)
})

test('where blocks come faster than answers, blocks are shown all the same', async () => {
  const { announce, answer, shown } = await showing('pool')
  let asked = 2
  for (let number = 2; number <= 41; number += 1) {
    await announce(number)
    // Each answer takes as long as ten blocks.
    if (number % 10 !== 0) continue
    await answer(`0x${asked}`, 'calendar', 'pool')
    asked = number
  }
  expect(shown).toEqual(['2 pool=0x2', '10 pool=0x10', '20 pool=0x20', '30 pool=0x30'])
})

test('the same block announced anew is not asked anew', async () => {
  const { announce, batches } = await showing('pool')
  await announce(1)
  expect(batches).toEqual([])
})

test('another block of the same number takes the place of the one that is shown', async () => {
  const { announce, answer, frame, shown } = await showing('pool')
  await announce(1, 'b')
  await answer('0x1b', 'calendar', 'pool')
  expect(shown).toEqual(['1 pool=0x1b'])
  expect(frame()?.block.hash).toBe('0x1b')
})

test('what is wanted late is asked of the block that is shown, and shown by itself', async () => {
  const { want, answer, shown, batches } = await showing('pool')
  await want('claims')
  expect(batches).toEqual(['0x1: claims'])
  await answer('0x1', 'claims')
  expect(shown).toEqual(['1 pool=0x1 claims=0x1'])
})

test('what is wanted while a block is asked is asked of that one too, and waited for', async () => {
  const { want, announce, answer, shown, batches } = await showing('pool')
  await announce(2)
  await want('claims')
  expect(batches).toEqual(['0x2: calendar pool', '0x1: claims', '0x2: claims'])
  await answer('0x2', 'calendar', 'pool')
  await answer('0x1', 'claims')
  expect(shown).toEqual(['1 pool=0x1 claims=0x1'])
  await answer('0x2', 'claims')
  expect(shown.at(-1)).toBe('2 pool=0x2 claims=0x2')
})

test('an answer of a block that is no longer shown is not shown', async () => {
  const { want, announce, answer, shown } = await showing()
  await want('claims')
  await announce(2)
  await answer('0x2', 'calendar', 'claims')
  await answer('0x1', 'claims')
  expect(shown).toEqual(['2 claims=0x2'])
})

test('the same question of two is asked once, until neither wants it', async () => {
  const { want, announce, answer, batches, settled } = await showing()
  const [one, two] = [await want('pool'), await want('pool')]
  expect(batches).toEqual(['0x1: pool'])
  one()
  await settled()
  await announce(2)
  expect(batches.at(-1)).toBe('0x2: calendar pool')
  await answer('0x2', 'calendar', 'pool')
  two()
  await settled()
  await announce(3)
  expect(batches.at(-1)).toBe('0x3: calendar')
})

test('what is no longer wanted is not waited for', async () => {
  const stage = await showing('pool')
  const stop = await stage.want('claims')
  await stage.announce(2)
  await stage.answer('0x2', 'calendar', 'pool')
  expect(stage.shown).toEqual([])
  stop()
  await stage.settled()
  expect(stage.shown).toEqual(['2 pool=0x2'])
})

test('what one page leaves and the next one wants stays, unasked', async () => {
  const { frames, want, answer, batches, shown, settled } = await showing()
  const leave = await want('pool')
  await answer('0x1', 'pool')
  leave()
  frames.want(question('pool'))
  await settled()
  expect(batches).toEqual(['0x1: pool'])
  expect(shown).toEqual(['1 pool=0x1'])
})

test('who comes back to a block that is still shown finds its answers', async () => {
  const { want, answer, batches, settled } = await showing()
  const leave = await want('pool')
  await answer('0x1', 'pool')
  leave()
  await settled()
  await want('pool')
  expect(batches).toEqual(['0x1: pool'])
})

test('a block that fails to answer is asked once more, and nothing of it is shown meanwhile', async () => {
  const { announce, answer, fail, shown, batches } = await showing('pool', 'claims')
  await announce(2)
  await answer('0x2', 'calendar', 'pool')
  await fail('0x2', 'claims')
  expect(shown).toEqual([])
  expect(batches).toEqual(['0x2: calendar pool claims', '0x2: calendar pool claims'])
  await answer('0x2', 'calendar', 'pool', 'claims')
  expect(shown).toEqual(['2 pool=0x2 claims=0x2'])
})

test('a retracted block that can no longer be asked gives way to the newest', async () => {
  const { announce, fail, batches } = await showing('pool')
  await announce(2)
  await announce(2, 'b')
  await fail('0x2', 'calendar')
  await fail('0x2', 'pool')
  expect(batches).toEqual(['0x2: calendar pool', '0x2b: calendar pool'])
})

test('what fails twice is shown as that, and holds nothing else up', async () => {
  const { announce, answer, fail, shown, batches } = await showing('pool', 'claims')
  for (let time = 0; time < 2; time += 1) {
    if (time === 0) await announce(2)
    await answer('0x2', 'calendar', 'pool')
    await fail('0x2', 'claims')
  }
  expect(shown).toEqual(['2 pool=0x2 claims!'])
  await announce(3)
  await answer('0x3', 'calendar', 'pool')
  await fail('0x3', 'claims')
  expect(shown.at(-1)).toBe('3 pool=0x3 claims!')
  await announce(4)
  await answer('0x4', 'calendar', 'pool', 'claims')
  expect(shown.at(-1)).toBe('4 pool=0x4 claims=0x4')
  expect(batches).toHaveLength(4)
})

test('a late question that fails is not asked again before the next block', async () => {
  const { want, fail, shown, batches, announce } = await showing('pool')
  await want('claims')
  await fail('0x1', 'claims')
  await want('pool')
  expect(shown).toEqual(['1 pool=0x1 claims!'])
  expect(batches).toEqual(['0x1: claims'])
  await announce(2)
  expect(batches.at(-1)).toBe('0x2: calendar pool claims')
})

test('what failed is forgotten when nobody wants it any more, and asked anew by whoever comes back', async () => {
  const { want, fail, frame, settled, batches } = await showing('pool')
  const leave = await want('claims')
  await fail('0x1', 'claims')
  expect(frame()?.failures.size).toBe(1)
  leave()
  await settled()
  expect(frame()?.failures.size).toBe(0)
  await want('claims')
  expect(batches).toEqual(['0x1: claims', '0x1: claims'])
})

test('a block whose date cannot be read twice is told, and the next one is taken', async () => {
  const { announce, answer, fail, shown, unreadable, batches } = await showing('pool')
  await announce(2)
  await answer('0x2', 'pool')
  await fail('0x2', 'calendar')
  expect(unreadable).toEqual([])
  await answer('0x2', 'pool')
  await fail('0x2', 'calendar')
  expect(unreadable).toEqual([new Error('no calendar')])
  expect(shown).toEqual([])
  expect(batches).toHaveLength(2)
  await announce(3)
  await answer('0x3', 'calendar', 'pool')
  expect(shown).toEqual(['3 pool=0x3'])
})

test('a lost connection changes nothing that is shown, and what was under way is asked of the next block', async () => {
  const { announce, answer, fail, shown, batches } = await showing('pool', 'claims')
  await announce(2)
  await answer('0x2', 'calendar')
  await fail('0x2', 'pool', GONE)
  await answer('0x2', 'claims')
  expect(shown).toEqual([])
  expect(batches).toHaveLength(1)
  await announce(3)
  await answer('0x3', 'calendar', 'pool', 'claims')
  expect(shown).toEqual(['3 pool=0x3 claims=0x3'])
})

test('after a loss the same block is asked whole when it is told anew, with what was wanted meanwhile', async () => {
  const { frames, want, announce, answer, shown, answered, batches } = await showing('pool')
  frames.abandon()
  await want('claims')
  expect(batches).toEqual([])
  await announce(1)
  expect(batches).toEqual(['0x1: calendar pool claims'])
  await answer('0x1', 'calendar', 'pool')
  expect(answered).toEqual([])
  await answer('0x1', 'claims')
  expect(shown).toEqual(['1 pool=0x1 claims=0x1'])
  expect(answered).toEqual(['0x1'])
  await announce(1)
  expect(batches).toHaveLength(1)
})

test('answers to what was abandoned are not heard', async () => {
  const { frames, want, announce, answer, shown } = await showing()
  await want('pool')
  await announce(2)
  frames.abandon()
  await answer('0x1', 'pool')
  await answer('0x2', 'calendar', 'pool')
  expect(shown).toEqual([])
})
