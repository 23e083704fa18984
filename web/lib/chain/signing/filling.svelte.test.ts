import { flushSync } from 'svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { KeptText } from '$lib/ui/form/kept-text.svelte'
import { Filling } from './filling.svelte.ts'
import { chain } from '../chain.svelte.ts'
import { session } from '../wallet/session.svelte.ts'
import { type Wish, signing } from './signing.svelte.ts'

const kept = new Map<string, string>()
const donate = (pool: number): Wish => ({
  call: { name: 'donate', args: [pool, 5n] },
  sentence: 'I give 5.',
  button: 'Give',
  undo: 'It cannot be taken back.',
  done: { title: 'Given' },
})

const [ann, bob] = ['5Ann', '5Bob'].map((address) => ({ address, name: address, wallet: 'played' }))

let pool: number
let close: (() => void)[]

beforeEach(() => {
  pool = 3
  close = []
  kept.clear()
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  })
  session.account = ann
  chain.description = { endpoint: 'ws://127.0.0.1:1', genesis: '0x00', local: true }
})
afterEach(() => {
  for (const end of close) end()
  signing.wish = signing.finished = undefined
  vi.unstubAllGlobals()
})

/** A form about `about` with a text in it, as a page has it. */
function form(about: () => number, written: string) {
  let made!: { filling: Filling; says: KeptText }
  close.push(
    $effect.root(() => {
      const filling = new Filling(
        () => `donate.${about()}`,
        () => (says.text = ''),
      )
      const says = new KeptText(
        () => filling.place,
        () => undefined,
      )
      made = { filling, says }
    }),
  )
  flushSync()
  made.says.text = written
  flushSync()
  return made
}

/** What was asked for last is done. */
function finish(wish = signing.wish!) {
  signing.finished = { wish, outcome: { refusal: undefined, numbers: {} } }
  flushSync()
}

test('a form asks for what it is told, under the name of what it is about', () => {
  const { filling } = form(() => pool, 'five')
  filling.ask(donate(3))
  expect(signing.wish).toEqual({ ...donate(3), keeps: 'huzhu.filling.0x00.donate.3.5Ann' })
})

test('it is emptied once that is done, and the next form finds nothing left to empty', () => {
  const { filling, says } = form(() => pool, 'five')
  filling.ask(donate(3))
  finish()
  expect(says.text).toBe('')
  expect(signing.finished).toBeUndefined()
})

test('what is done in one pool leaves what is being written in another', () => {
  const [north, south] = [form(() => 3, 'five'), form(() => 4, 'six')]
  north.filling.ask(donate(3))
  finish()
  expect([north.says.text, south.says.text]).toEqual(['', 'six'])
  expect([...kept]).toEqual([['huzhu.filling.0x00.donate.4.5Ann', '"six"']])
})

test('the same call from elsewhere leaves it too', () => {
  const { says } = form(() => pool, 'five')
  finish(donate(3))
  expect(says.text).toBe('five')
})

test('a form that turned to something else meanwhile keeps what is written about that', () => {
  let about = $state(3)
  const { filling, says } = form(() => about, 'five')
  filling.ask(donate(3))
  about = 4
  flushSync()
  says.text = 'six'
  finish()
  expect(says.text).toBe('six')
})

test('what one person writes on a device is not shown to another, and not emptied by what another has done', () => {
  const { filling, says } = form(() => pool, 'five')
  filling.ask(donate(3))
  const wish = { ...signing.wish! }
  session.account = bob
  flushSync()
  expect(says.text).toBe('')
  says.text = 'six'
  finish(wish)
  expect(says.text).toBe('six')
  expect([...kept.keys()]).toEqual(['huzhu.filling.0x00.donate.3.5Ann', 'huzhu.filling.0x00.donate.3.5Bob'])
})

test('whoever is connected at the moment of acting has what was written before, until it is done', () => {
  session.account = undefined
  const { filling, says } = form(() => pool, 'five')
  filling.ask(donate(3))
  session.account = ann
  flushSync()
  expect([says.text, [...kept.keys()]]).toEqual(['five', ['huzhu.filling.0x00.donate.3.5Ann']])
  finish({ ...signing.wish! })
  expect([says.text, kept.size]).toEqual(['', 0])
})

test('what was written about a chain that was begun anew is not filled in on the new one', () => {
  const { says } = form(() => pool, 'five')
  chain.description = { ...chain.description!, began: '0x0b' }
  flushSync()
  expect(says.text).toBe('')
  const first = { ...chain.description }
  delete first.began
  chain.description = first
  flushSync()
  expect(says.text).toBe('five')
})
