import { expect, test } from 'vitest'
import { Kept } from './kept.ts'

test('the few that were used last are made once, others again', async () => {
  const kept = new Kept<string, string>(2)
  const made: string[] = []
  const get = (name: string) =>
    kept.get(name, async () => {
      made.push(name)
      return name
    })
  for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) expect(await get(name)).toBe(name)
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})

test('what could not be made is made again', async () => {
  const kept = new Kept<string, string>(2)
  await expect(kept.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await kept.get('a', async () => 'made')).toBe('made')
})
