import { beforeEach, expect, test } from 'vitest'
import { Arrival } from './arrival.svelte.ts'

let page: string
/** What the floor says, and how often the eye was led to what is told. */
let floor: number[]
let looked: number
let waits: PromiseWithResolvers<void>
let goneOn: boolean
let arrival: Arrival

beforeEach(() => {
  page = '/en/pools/3/claim'
  floor = []
  looked = 0
  goneOn = false
  waits = Promise.withResolvers()
  arrival = new Arrival({
    here: () => page,
    caughtUp: () => waits.promise,
    goneOn: (id) => id === 5 && goneOn,
    go: (href) => {
      page = href.split('?')[0]!
      // A page that is left says nothing of before.
      arrival.leave()
      return Promise.resolve()
    },
    lookAtIt: () => {
      if (arrival.told) looked += 1
      return Promise.resolve()
    },
    tellOnFloor: (id) => floor.push(id),
  })
})

const filed = {
  state: 'done',
  title: 'Claim 7 is filed',
  note: 'It is on view.',
  href: '/en/pools/3/claims/7',
} as const
const voted = { ...filed, title: 'Your vote is recorded', href: '/en/pools/3/claims/7?part=1' } as const
const paused = { state: 'done', title: 'Paused', note: 'For 14 days.' } as const
const sent = (track: Parameters<Arrival['arrive']>[0]['track']) => ({ id: 5, page: '/en/pools/3/claim', track })

test('what was done leads to the page of what it made, once that page can show it, and is said there alone', async () => {
  const arriving = arrival.arrive(sent(filed))
  expect(page).toBe('/en/pools/3/claim')
  waits.resolve()
  await arriving
  expect(page).toBe('/en/pools/3/claims/7')
  expect([arrival.told, looked, floor]).toEqual([filed, 1, []])
  arrival.leave()
  expect(arrival.told).toBeUndefined()
})

test.each([
  ['that it leads to', voted, '/en/pools/3/claims/7'],
  ['on which it was agreed to', paused, '/en/pools/3/claim'],
])('whoever waits on the page %s has it at the head of it, where the eye is led', async (_, track, here) => {
  page = here
  waits.resolve()
  await arrival.arrive({ ...sent(track), page })
  expect([page, arrival.told, looked, floor]).toEqual([here, track, 1, []])
})

test.each([voted, paused])(
  'whoever does something else there meanwhile has it from the floor alone: $title',
  async (track) => {
    page = '/en/pools/3/claims/7'
    goneOn = true
    waits.resolve()
    await arrival.arrive({ ...sent(track), page })
    expect([arrival.told, looked, floor]).toEqual([undefined, 0, [5]])
  },
)

test('whoever waits restlessly is led all the same to the page of what was made', async () => {
  goneOn = true
  waits.resolve()
  await arrival.arrive(sent(filed))
  expect([page, arrival.told, floor]).toEqual(['/en/pools/3/claims/7', filed, []])
})

test('whoever is on another page meanwhile is not called back: the floor says it', async () => {
  page = '/en/votes'
  waits.resolve()
  await arrival.arrive(sent(filed))
  expect([page, arrival.told, floor]).toEqual(['/en/votes', undefined, [5]])
  page = '/en/pools/3/claim'
  waits = Promise.withResolvers()
  const arriving = arrival.arrive(sent(filed))
  page = '/en/votes'
  waits.resolve()
  await arriving
  expect([page, arrival.told, floor]).toEqual(['/en/votes', undefined, [5, 5]])
})

test('what was not done leads nowhere', async () => {
  waits.resolve()
  await arrival.arrive(sent({ state: 'refused', reason: 'No.' }))
  expect([page, arrival.told, floor]).toEqual(['/en/pools/3/claim', undefined, []])
})
