import { expect, test } from 'vitest'
import { lived, stamp } from '../../test/support/lived.ts'
import { readPool } from './pools.ts'
import { readRuleBounds, readRules } from './rules.ts'

const chain = lived()

test('the first rules hold from the opening on', async () => {
  const { template } = await readRuleBounds(chain.state)
  const { created } = (await readPool(chain.state, 0))!
  const rules = { ...template, dues: 6_000n }
  expect(await readRules(chain.state, 0, 0)).toEqual({ version: 0, start: created.time, rules })
  expect(await readRules(chain.state, 0, 1)).toBeUndefined()
  expect(await readRules(chain.state, 1, 0)).toMatchObject({ start: stamp(chain.facts.opened).time })
})

test('every rule has its bounds, and the template lies within them', async () => {
  const { min, template, max } = await readRuleBounds(chain.state)
  expect(min).toMatchObject({ periodDays: 28, exitShare: 25, dues: 1n })
  expect(template).toMatchObject({ periodDays: 30, coveredShare: 80, minimumVoters: 10, hostFee: 0 })
  expect(max).toMatchObject({ periodDays: 92, hostFee: 20_000_000, dues: 2n ** 64n - 1n })
  // Nobody chooses whether money is backed, nor what kind of pool it is.
  for (const rules of [min, template, max]) expect(rules).toMatchObject({ backing: 1, ofKind: 'Education' })
  const names = Object.keys(template).filter((name) => name !== 'ofKind') as Exclude<keyof typeof template, 'ofKind'>[]
  expect(names).toHaveLength(26)
  for (const name of names) {
    expect(template[name]).toBeGreaterThanOrEqual(min[name])
    expect(template[name]).toBeLessThanOrEqual(max[name])
  }
})
