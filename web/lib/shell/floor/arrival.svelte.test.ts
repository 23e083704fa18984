import { beforeEach, expect, test } from 'vitest'
import { Arrival } from './arrival.svelte.ts'

let page: string
let away: number[]
let waits: PromiseWithResolvers<void>
let inSight: boolean
let arrival: Arrival

beforeEach(() => {
  page = '/en/pools/3/claim'
  away = []
  inSight = true
  waits = Promise.withResolvers()
  arrival = new Arrival({
    here: () => page,
    caughtUp: () => waits.promise,
    go: (href) => {
      page = href.split('?')[0]!
      // A page that is left says nothing of before.
      arrival.leave()
      return Promise.resolve()
    },
    inSight: () => Promise.resolve(inSight),
    putAway: (id) => away.push(id),
  })
})

const filed = {
  state: 'done',
  title: 'Claim 7 is filed',
  note: 'It is on view.',
  href: '/en/pools/3/claims/7',
} as const
const sent = (track: Parameters<Arrival['arrive']>[0]['track']) => ({ id: 5, page: '/en/pools/3/claim', track })

test('what was done leads to the page of what it made, once that page can show it, and is said there alone', async () => {
  const arriving = arrival.arrive(sent(filed))
  expect(page).toBe('/en/pools/3/claim')
  waits.resolve()
  await arriving
  expect(page).toBe('/en/pools/3/claims/7')
  expect(arrival.told).toBe(filed)
  expect(away).toEqual([5])
  arrival.leave()
  expect(arrival.told).toBeUndefined()
})

test('what was done on its own page is said on it, and by the floor to whoever is further down, until they come to it', async () => {
  page = '/en/pools/3/claims/7'
  waits.resolve()
  inSight = false
  const voted = { ...filed, title: 'Your vote is recorded', href: '/en/pools/3/claims/7?part=1' }
  await arrival.arrive({ ...sent(voted), page })
  expect(arrival.told).toBe(voted)
  expect(away).toEqual([])
  arrival.seen()
  arrival.seen()
  expect([arrival.told, away]).toEqual([voted, [5]])
})

test('what is said at the head of the page in sight is not said by the floor as well', async () => {
  waits.resolve()
  const voted = { ...filed, href: '/en/pools/3/claim' }
  await arrival.arrive(sent(voted))
  expect([arrival.told, away]).toEqual([voted, [5]])
  const paused = { state: 'done', title: 'Paused', note: 'For 14 days.' } as const
  await arrival.arrive({ ...sent(paused), id: 6 })
  expect([arrival.told, away]).toEqual([paused, [5, 6]])
})

test('what made no page of its own is said where it was agreed to', async () => {
  waits.resolve()
  const paused = { state: 'done', title: 'Paused', note: 'For 14 days.' } as const
  await arrival.arrive(sent(paused))
  expect(page).toBe('/en/pools/3/claim')
  expect(arrival.told).toBe(paused)
})

test('whoever has gone on meanwhile is not called back', async () => {
  page = '/en/votes'
  waits.resolve()
  await arrival.arrive(sent(filed))
  expect([page, arrival.told]).toEqual(['/en/votes', undefined])
  page = '/en/pools/3/claim'
  waits = Promise.withResolvers()
  const arriving = arrival.arrive(sent(filed))
  page = '/en/votes'
  waits.resolve()
  await arriving
  expect([page, arrival.told, away]).toEqual(['/en/votes', undefined, []])
})

test('what was not done leads nowhere', async () => {
  waits.resolve()
  await arrival.arrive(sent({ state: 'refused', reason: 'No.' }))
  expect([page, arrival.told]).toEqual(['/en/pools/3/claim', undefined])
})
