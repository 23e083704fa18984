import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { focusHeading } from './focus.ts'

/** A page of which the test says what heading it has, and when it was replaced. */
const page = new EventTarget()
const body = {}
let heading: { setAttribute: () => void; focus: (options?: FocusOptions) => void }
let active: unknown
let focused: (FocusOptions | undefined)[]
let changed: () => void
let watched: boolean

/** Another heading takes the place of the one that had the focus. */
function replace() {
  heading = {
    setAttribute: () => {},
    focus(options) {
      active = heading
      focused.push(options)
    },
  }
  active = body
  if (watched) changed()
}

beforeEach(() => {
  focused = []
  watched = false
  replace()
  vi.stubGlobal('document', {
    body,
    querySelector: () => heading,
    get activeElement() {
      return active
    },
  })
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(hear: () => void) {
        changed = hear
      }
      observe = () => (watched = true)
      disconnect = () => (watched = false)
    },
  )
})
afterEach(() => vi.unstubAllGlobals())

test('the heading has the focus, and one that takes its place has it where the page stands', async () => {
  await focusHeading()
  expect(focused).toEqual([undefined])
  replace()
  expect(focused).toEqual([undefined, { preventScroll: true }])
})

test.each(['keydown', 'pointerdown', 'wheel', 'touchmove'])(
  'whoever goes on by themselves (%s) is not called back by a later one',
  async (event) => {
    await focusHeading()
    page.dispatchEvent(new Event(event))
    replace()
    expect(focused).toEqual([undefined])
  },
)

test('a heading that is asked for anew is watched in place of the one before', async () => {
  await focusHeading()
  await focusHeading('aside h2')
  replace()
  expect(focused).toHaveLength(3)
})
