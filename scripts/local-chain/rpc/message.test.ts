// What a message may be before anything of it is looked at.
import { expect, test } from 'vitest'
import { readMessage } from './message.ts'

const MB = 1024 * 1024

test.each(['{},', '[],', '1,', '[', '{"":', '"",'])(
  'a message of nothing but %s is refused before it is read',
  (value) => {
    const many = value.repeat((8 * MB) / value.length)
    for (const text of [`[${many}1]`, `{"jsonrpc":"2.0","id":1,"method":"any","params":[${many}1]}`]) {
      const before = process.memoryUsage().heapUsed
      const { asked } = readMessage(text)
      expect(process.memoryUsage().heapUsed - before).toBeLessThan(32 * MB)
      expect(asked).toEqual([{ id: null, refusal: expect.objectContaining({ code: -32_005 }) }])
    }
  },
)

test('as many requests with as many keys as there may be are read, and so is one of eight megabytes', () => {
  const keys = Array.from({ length: 1_024 }, () => '0x')
  const one = { jsonrpc: '2.0', id: 1, method: 'state_queryStorageAt', params: [keys, '0x'] }
  const { together, asked } = readMessage(JSON.stringify(Array.from({ length: 256 }, () => one)))
  expect(together).toBe(true)
  expect(asked).toHaveLength(256)
  expect(asked[255]).toMatchObject({ id: 1, method: one.method, params: one.params })
  const longest = readMessage(JSON.stringify({ ...one, params: [`0x${'00'.repeat(4 * MB)}`] }))
  expect(longest.asked).toMatchObject([{ id: 1, method: one.method }])
})
