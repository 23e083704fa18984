import { expect, test } from 'vitest'
import { lived } from '../../test/support/lived.ts'
import { told } from '../../test/support/told-state.ts'
import { readWinding } from './winding-up.ts'

const chain = lived()
const TYPE = 'Option<PalletMutualAidChangeWinding>'

test('a pool that goes on is not wound up', async () => {
  expect(await readWinding(chain.state, 0)).toBeUndefined()
})

test('a pool that is wound up says since when and how far it is', async () => {
  const began = { time: 1_700_000_000, block: 7 }
  const deciding = told(chain.state, 'mutualAid', 'windings', TYPE, { began, phase: 'Deciding' })
  const expected = { began: { time: 1_700_000_000n, block: 7 }, sharing: undefined }
  expect(await readWinding(deciding, 0)).toEqual({ ...expected, phase: 'Deciding' })
  const sharing = { Sharing: { ratio: 5n * 10n ** 17n, until: 1_800_000_000 } }
  const shared = told(chain.state, 'mutualAid', 'windings', TYPE, { began, phase: sharing })
  const until = { ratio: 5n * 10n ** 17n, until: 1_800_000_000n }
  expect(await readWinding(shared, 0)).toEqual({ ...expected, phase: 'Sharing', sharing: until })
})
