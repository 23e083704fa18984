import { expect, test } from 'vitest'
import { lived } from '../../test/support/lived.ts'
import { untold } from './happenings-untold.ts'
import { tellers } from './happenings.ts'

const chain = lived()
const reasons: Readonly<Record<string, string | Readonly<Record<string, string>>>> = untold

test('every event of the runtime is told, or it is said why it is not', () => {
  const undecided: string[] = []
  for (const [pallet, events] of Object.entries(chain.api.events)) {
    const reason = reasons[pallet]
    for (const name of Object.keys(events)) {
      const isTold = tellers[pallet]?.[name] !== undefined
      const isUntold = typeof reason === 'string' || reason?.[name] !== undefined
      if (isTold === isUntold) undecided.push(`${pallet}.${name}`)
    }
  }
  expect(undecided).toEqual([])
})

test('no event is decided about that the runtime does not have', () => {
  const decided = [...Object.entries(reasons), ...Object.entries(tellers)].flatMap(([pallet, of]) =>
    typeof of === 'string' ? [] : Object.keys(of).map((name) => [pallet, name] as const),
  )
  expect(decided.filter(([pallet, name]) => !chain.api.events[pallet]?.[name])).toEqual([])
})
