import { m } from '$lib/paraglide/messages'

/** A place of the dApp, in the bars at the top and at the bottom. */
export interface Place {
  name: 'home' | 'pools' | 'votes' | 'ledger' | 'me' | 'host' | 'protocol'
  path: '' | `/${string}`
  icon: 'home' | 'pool' | 'vote' | 'book' | 'me'
  word: () => string
}

/** The places that everyone has. */
export const places: readonly Place[] = [
  { name: 'home', path: '', icon: 'home', word: m.place_home },
  { name: 'pools', path: '/pools', icon: 'pool', word: m.place_pools },
  { name: 'votes', path: '/votes', icon: 'vote', word: m.place_votes },
  { name: 'ledger', path: '/ledger', icon: 'book', word: m.place_ledger },
  { name: 'me', path: '/me', icon: 'me', word: m.place_me },
]

/** What one does for others: after a hairline on a desk, under Me on a phone. */
export const roles: readonly Place[] = [
  { name: 'host', path: '/host', icon: 'me', word: m.place_host },
  { name: 'protocol', path: '/protocol', icon: 'me', word: m.place_protocol },
]

/** The place that an address belongs to; `path` without its language. A claim's page is in its pool. */
export function placeOf(path: string): Place['name'] | undefined {
  if (path === '' || path === '/') return 'home'
  return [...places, ...roles].find((place) => place.path !== '' && `${path}/`.startsWith(`${place.path}/`))?.name
}

/** On a phone the roles have no tab of their own: they are under Me. */
export const tabOf = (name: Place['name'] | undefined) => (roles.some((role) => role.name === name) ? 'me' : name)

/** How much there is for a person in a place, and how that is read out after its name. */
export interface Counted {
  readonly count: number
  readonly said: string
}

/** Places in which there is something for a person. */
export type Counts = Partial<Record<Place['name'], Counted>>
