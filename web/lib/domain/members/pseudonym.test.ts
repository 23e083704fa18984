import { describe, expect, it } from 'vitest'
import { plants } from './plants.ts'
import { pseudonym } from './pseudonym.ts'

const key = (first: number) => Uint8Array.from({ length: 32 }, (_, place) => (place === 0 ? first : place * 7))

describe('a pseudonym', () => {
  it('is the same plant and number in both languages, every time', () => {
    const [zh, en] = [pseudonym(key(1), 'zh', 1), pseudonym(key(1), 'en', 1)]
    const plant = plants.find(([name]) => zh.startsWith(name))
    expect(zh).toMatch(/^\p{Script=Han}{2,3}\d{3}$/u)
    expect(en).toBe(`${plant?.[1]} ${zh.slice(-3)}`)
    expect(pseudonym(key(1), 'zh', 1)).toBe(zh)
  })

  it('is never changed by a new version: names are what people know each other by', () => {
    expect(pseudonym(key(1), 'zh', 1)).toMatchInlineSnapshot(`"芙蓉254"`)
    expect(pseudonym(key(2), 'en', 7)).toMatchInlineSnapshot(`"Walnut 312"`)
  })

  it('is another one in another pool', () => {
    expect(pseudonym(key(1), 'zh', 1)).not.toBe(pseudonym(key(1), 'zh', 2))
    expect(pseudonym(key(1), 'zh', 1)).not.toBe(pseudonym(key(1), 'zh'))
  })

  it('spreads over all plants and numbers', () => {
    const names = new Set<string>()
    for (let member = 0; member < 400; member++)
      names.add(
        pseudonym(
          Uint8Array.from({ length: 32 }, (_, place) => (member >> (place % 12)) & 0xff),
          'zh',
          3,
        ),
      )
    expect(names.size).toBeGreaterThan(395)
  })

  it('has a hundred plants, each once', () => {
    expect(new Set(plants.map(([zh]) => zh)).size).toBe(100)
    expect(new Set(plants.map(([, en]) => en)).size).toBe(100)
  })
})
