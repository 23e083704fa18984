import { flushSync } from 'svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { KeptText } from './kept-text.svelte.ts'

const kept = new Map<string, string>()
let place = $state<string>()
let room = $state<number>()
let close: () => void
let says: KeptText

function open() {
  close = $effect.root(() => {
    says = new KeptText(
      () => place,
      () => room,
    )
  })
  flushSync()
}

const write = (text: string) => {
  says.text = text
  flushSync()
}
const turn = (to: string | undefined) => {
  place = to
  flushSync()
}

beforeEach(() => {
  kept.clear()
  place = 'ann'
  room = 20
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  })
  open()
})
afterEach(() => {
  close()
  vi.unstubAllGlobals()
})

test('what fits is counted in bytes, without the space around it', () => {
  write('just twenty bytes...  ')
  expect([says.said, says.fits, says.check()]).toEqual(['just twenty bytes...', true, true])
  // Seven signs of three bytes each.
  write('学费学费学费学')
  expect([says.fits, says.check(), says.missing]).toEqual([false, false, false])
  room = undefined
  expect([says.fits, says.check()]).toEqual([true, true])
})

test('what is missing is said once somebody wants to say it, and no more when it is emptied', () => {
  write('  ')
  expect([says.missing, says.check(), says.missing]).toEqual([false, false, true])
  write('Late.')
  expect(says.missing).toBe(false)
  says.clear()
  expect([says.text, says.missing]).toEqual(['', false])
})

test('it is kept until it is emptied', () => {
  write('Late.')
  close()
  open()
  expect(says.text).toBe('Late.')
  write('')
  expect([...kept]).toEqual([])
})

test('each place has its own, and nothing is missing in another', () => {
  write('')
  says.check()
  turn('bob')
  expect(says.missing).toBe(false)
  write('Bob was here.')
  turn('ann')
  expect(says.text).toBe('')
  turn('bob')
  expect(says.text).toBe('Bob was here.')
})

test('what nobody wrote is kept by whoever comes first, and out of sight when they go', () => {
  turn(undefined)
  write('Late.')
  expect([...kept]).toEqual([])
  turn('bob')
  expect([says.text, ...kept]).toEqual(['Late.', ['bob', '"Late."']])
  turn(undefined)
  expect(says.text).toBe('')
  turn('ann')
  expect([says.text, ...kept]).toEqual(['', ['bob', '"Late."']])
})

test.each(['7', '{"text":"Late."}', '["Late."]', 'null', '"#bigint:5"', 'Late.'])(
  'what is no text is dropped, and nothing is in its way: %s',
  (written) => {
    close()
    kept.set('ann', written)
    open()
    expect([says.text, says.said, says.fits, ...kept]).toEqual(['', '', true])
    write('Late.')
    expect([...kept]).toEqual([['ann', '"Late."']])
  },
)
