import * as calls from '@huzhu/governance/calls'
import { ConnectionLost, OtherRuntime, Refused } from '@huzhu/governance/errors'
import { expect, test } from 'vitest'
import { alice, first, stranger } from '../../../test/support/accounts.ts'
import { lived } from '../../../test/support/lived.ts'
import { answered, possible, readable } from './answers.ts'

const chain = lived()
const refusal = { pallet: 'mutualAid', reason: 'NotAMember' } as const

test('what the chain refuses comes as its refusal, and any other failure as it is', async () => {
  expect(await answered(Promise.resolve(5n))).toEqual({ ok: 5n })
  expect(await answered(Promise.reject(new Refused(refusal, 'Not a member.')))).toEqual({ refused: refusal })
  const mistake = new TypeError('a mistake')
  await expect(answered(Promise.reject(mistake))).rejects.toBe(mistake)
})

test('what cannot be read is nothing, but for what a lost connection hides', async () => {
  const { at } = chain
  expect(await readable(at, Promise.resolve(5n))).toBe(5n)
  expect(await readable(at, Promise.reject(new TypeError('a mistake')))).toBeUndefined()
  expect(await readable(at, Promise.reject(new OtherRuntime('It is another.')))).toBeUndefined()
  const lost = new ConnectionLost()
  await expect(readable(at, Promise.reject(lost))).rejects.toBe(lost)
  const ended = { ...at, api: { isConnected: false } } as typeof at
  await expect(readable(ended, Promise.reject(new TypeError('a mistake')))).rejects.toThrow('a mistake')
})

test('a call is possible, or refused, for an account and in a block', async () => {
  const { at, api } = chain
  const join = calls.join(api, 0)
  expect(await possible(at, join, stranger.address)).toEqual({ ok: true })
  expect(await possible(at, join, first.address)).toEqual({
    refused: { pallet: 'mutualAid', reason: 'AlreadyAMember' },
  })
  expect(await possible(at, calls.requestExit(api, 0, 0n), alice.address)).toEqual({ refused: refusal })
})
