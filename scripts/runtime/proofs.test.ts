import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { RUNTIME } from '../paths.ts'
import { withProofs } from './proofs.ts'

const read = (map: string, reads: number, added: number, size = 'Some(100)') =>
  `\t/// Storage: \`Some::${map}\` (r:${reads} w:0)\n` +
  `\t/// Proof: \`Some::${map}\` (\`max_values\`: None, \`max_size\`: ${size}, ${size === 'None' ? '' : `added: ${added}, `}mode: \`MaxEncodedLen\`)\n`

const step = (table: string, slope: number) =>
  `${table}\t/// n: 1 to 20\n\tfn step(n: u32) -> Weight {\n` +
  '\t\tWeight::from_parts(7, PROOF)\n' +
  `\t\t\t.saturating_add(T::DbWeight::get().reads((${slope}_u64).saturating_mul(n.into())))\n` +
  '\t\t\t.saturating_add(Weight::from_parts(0, PROOF_OF_EACH).saturating_mul(n.into()))\n\t}\n'

const numbers = (source: string) =>
  Array.from(withProofs(source).matchAll(/from_parts\(\d+, (\d+)\)/g), ([, n]) => Number(n))

it('sums what a step reads of all maps, once and for each of its component', () => {
  // Two branches above each of three maps; one entry more than for each of the second; what is written alone proves nothing.
  const table = read('Once', 1, 2_500) + read('Each', 21, 2_600) + read('Twice', 40, 2_700) + read('Written', 0, 9_999)
  expect(numbers(step(table, 3))).toEqual([3 * 990 + 2_500 + 2_600, 2_600 + 2 * 2_700])
})

it('counts one less than for each as such', () => {
  expect(numbers(step(read('Once', 1, 2_500) + read('Others', 19, 2_600), 1))).toEqual([2 * 990 + 2_500 - 2_600, 2_600])
})

it('takes the smallest for what is read for each, where others are read as often', () => {
  const table = read('Twenty', 20, 2_700) + read('Each', 20, 2_500)
  expect(numbers(step(table, 1))).toEqual([2 * 990 + 20 * 2_700, 2_500])
})

it('says when the maps do not tell how much is read for each', () => {
  expect(() => withProofs(step(read('Each', 20, 2_600), 2))).toThrow(
    'step reads 2 entries for each of its component, but its maps tell of 1.',
  )
})

it('says when an entry has no greatest size', () => {
  expect(() => withProofs(step(read('Endless', 1, 0, 'None'), 0))).toThrow('its proof cannot be known beforehand')
})

it.each(['mutual-aid', 'member-referenda'])('the weights of %s declare the sum over all that is read', (pallet) => {
  const weights = readFileSync(join(RUNTIME, pallet, 'src/weights.rs'), 'utf8')
  const measured = weights
    .replaceAll(/(Weight::from_parts\([\d_]+, )\d+\)\n/g, '$1PROOF)\n')
    .replaceAll(/(Weight::from_parts\(0, )\d+\)\.saturating_mul/g, '$1PROOF_OF_EACH).saturating_mul')
  expect(measured.match(/PROOF\b/g)?.length).toBe(weights.match(/\) -> Weight \{/g)?.length)
  expect(withProofs(measured)).toBe(weights)
})
