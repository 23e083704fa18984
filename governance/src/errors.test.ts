import { expect, test } from 'vitest'
import { BadEndpoint, NotIncluded, errorOf } from './errors.ts'
import { type Failure, type FailureOf, HuzhuError, failureOf } from './failures.ts'

/** One of each kind, with what its error says. */
const failures: { readonly [Kind in Failure['kind']]: readonly [FailureOf<Kind>, string] } = {
  BadEndpoint: [
    { kind: 'BadEndpoint', endpoint: 'localhost' },
    'The address of a node is needed, such as ws://127.0.0.1:9944; “localhost” is none.',
  ],
  ChainUnreachable: [{ kind: 'ChainUnreachable', endpoint: 'ws://one' }, 'No chain answers at ws://one.'],
  BadNode: [
    { kind: 'BadNode', endpoint: 'ws://one', sentence: 'It says “hello”.' },
    'What answers at ws://one is no node. It says “hello”.',
  ],
  NodeFailed: [{ kind: 'NodeFailed', code: -32000, sentence: '-32000: busy' }, '-32000: busy'],
  ConnectionLost: [{ kind: 'ConnectionLost' }, 'The connection to the chain was lost.'],
  WrongGenesis: [{ kind: 'WrongGenesis', expected: '0x01', found: '0x02' }, "The chain's genesis is 0x02, not 0x01."],
  OtherRuntime: [
    { kind: 'OtherRuntime', sentence: 'A threshold is Stepped.' },
    'A threshold is Stepped. Runtime and client are of different versions.',
  ],
  Refused: [{ kind: 'Refused', pallet: 'mutualAid', reason: 'NotTheHost', sentence: '' }, 'mutualAid.NotTheHost'],
  NotTaken: [{ kind: 'NotTaken', reason: 'QueueFull', sentence: '1016: full' }, '1016: full'],
  NotIncluded: [{ kind: 'NotIncluded', hash: '0x03', status: 'usurped' }, 'Transaction 0x03 was replaced.'],
  SignatureRejected: [{ kind: 'SignatureRejected' }, 'The signature was declined.'],
  WalletFailed: [{ kind: 'WalletFailed', sentence: 'Locked.' }, 'Locked.'],
  ContentMissing: [{ kind: 'ContentMissing', hash: '0x04' }, 'No text of hash 0x04 is kept.'],
  ContentAltered: [{ kind: 'ContentAltered', hash: '0x05' }, 'The text kept under 0x05 was altered.'],
  ContentRefused: [{ kind: 'ContentRefused', status: 413, sentence: 'Too long.' }, 'Too long.'],
  StoreUnreachable: [
    { kind: 'StoreUnreachable', store: 'http://two' },
    'No store of texts answers at http://two. See whether the address is right and the store runs, then try again.',
  ],
  Unexpected: [{ kind: 'Unexpected', sentence: 'x is undefined' }, 'x is undefined'],
}

test.each(Object.entries(failures))('%s crosses a worker whole', (kind, [failure, sentence]) => {
  const error = errorOf(structuredClone(failure))
  expect(error).toBeInstanceOf(HuzhuError)
  expect(error.name).toBe(kind)
  expect(error.message).toBe(sentence)
  expect(failureOf(error)).toEqual(failure)
  for (const [name, value] of Object.entries(failure)) {
    if (name !== 'kind' && name !== 'sentence') expect(error).toHaveProperty(name, value)
  }
})

test.each([
  ['invalid', 'is not valid any more'],
  ['dropped', 'was dropped'],
] as const)('a transaction that is %s is said to be that', (status, words) => {
  expect(new NotIncluded('0x03', status).message).toBe(`Transaction 0x03 ${words}.`)
})

test('an address that is none at all is said to be missing', () => {
  expect(new BadEndpoint('').message).toContain('none was given')
})
