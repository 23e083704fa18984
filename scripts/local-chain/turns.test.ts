// Turns on one thread: who asks little waits for no more than one piece of each other, and blocks for one slice.
import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Turns } from './turns.ts'

function busy(milliseconds: number) {
  for (const end = performance.now() + milliseconds; performance.now() < end;);
}

test('each client has one turn a round, whoever asked most and first', async () => {
  const turns = new Turns()
  const [many, few] = [{}, {}]
  const done: string[] = []
  const ask = (who: object, name: string) => turns.ask(who, () => done.push(name))
  const all = [...['a1', 'a2', 'a3'].map((name) => ask(many, name)), ...['b1', 'b2'].map((name) => ask(few, name))]
  expect(done).toEqual([])
  await Promise.all(all)
  expect(done).toEqual(['a1', 'b1', 'a2', 'b2', 'a3'])
})

test('whatever waits for nothing but itself is done in one piece, in the turn of whoever asked', async () => {
  const turns = new Turns()
  const done: string[] = []
  const ask = (name: string) => {
    const who = {}
    return turns.ask(who, async () => {
      done.push(`${name} begins`)
      for (let steps = 0; steps < 20; steps += 1) await undefined
      done.push(`${name} ends: ${turns.current === who}`)
    })
  }
  await ask('one')
  await Promise.all([ask('two'), ask('three')])
  const pieces = ['one', 'two', 'three'].flatMap((name) => [`${name} begins`, `${name} ends: true`])
  expect(done).toEqual(pieces)
  await nextTurn()
  expect(turns.current).toBeUndefined()
})

test('who asks little comes before the long questions of a dozen', async () => {
  const turns = new Turns()
  const [few, ...many] = Array.from({ length: 13 }, () => ({}))
  const long = many.map(() => 0)
  const answers = many.flatMap((who, at) =>
    Array.from({ length: 4 }, () =>
      turns.ask(who, () => {
        busy(20)
        long[at]! += 1
      }),
    ),
  )
  // One after the other, as the requests of a connection are begun.
  for (let count = 0; count < 30; count += 1) await turns.ask(few!, () => undefined)
  expect(long.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(26)
  await Promise.all(answers)
})

test('what is done tells its result or its failure, and ends no other', async () => {
  const turns = new Turns()
  const fails = turns.ask({}, () => {
    throw new Error('no')
  })
  const answers = [turns.ask({}, () => 1), turns.ask({}, async () => 2)]
  await expect(fails).rejects.toThrow('no')
  expect(await Promise.all(answers)).toEqual([1, 2])
})

test('a block goes before what waits, and between two blocks it is the turn of whoever asks', async () => {
  const turns = new Turns()
  let answered = 0
  // A second and a half.
  const all = Array.from({ length: 10 }, () => ({})).flatMap((who) =>
    Array.from({ length: 10 }, () =>
      turns.ask(who, () => {
        busy(15)
        answered += 1
      }),
    ),
  )
  const seen: number[] = []
  for (let blocks = 0; blocks < 3; blocks += 1) {
    await turns.build(async () => {
      const before = answered
      for (let steps = 0; steps < 5; steps += 1) await nextTurn()
      expect(answered).toBe(before)
      seen.push(answered)
    })
  }
  const [first, second, third] = seen as [number, number, number]
  expect(first).toBeLessThanOrEqual(4)
  for (const between of [second - first, third - second]) {
    expect(between).toBeGreaterThan(0)
    expect(between).toBeLessThanOrEqual(4)
  }
  await Promise.all(all)
  expect(answered).toBe(100)
})

test('a block that fails is over, and what waited goes on', async () => {
  const turns = new Turns()
  const failing = turns.build(async () => {
    await nextTurn()
    throw new Error('no')
  })
  await nextTurn()
  const asked = turns.ask({}, () => 'answered')
  await expect(failing).rejects.toThrow('no')
  expect(await asked).toBe('answered')
})

test('who asks alone has all the time, and less once another asks', async () => {
  const turns = new Turns()
  const [one, other] = [{}, {}]
  const isPressed = (who: object) => turns.ask(who, () => turns.areOthersAsking)
  expect([await isPressed(one), await isPressed(one)]).toEqual([false, false])
  expect([await isPressed(other), await isPressed(one)]).toEqual([true, true])
})
