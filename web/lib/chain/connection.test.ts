import { BadNode, ChainUnreachable, ConnectionLost, WrongGenesis } from '@huzhu/governance/errors'
import { expect, test } from 'vitest'
import { isConnectionLost } from './connection.ts'

test('a chain out of reach, or lost, could not be spoken to; any other failure is another', () => {
  const endpoint = 'ws://127.0.0.1:1'
  const lost = [new ConnectionLost(), new ChainUnreachable(endpoint), new BadNode(endpoint, 'It says “hello”.')]
  expect(lost.map(isConnectionLost)).toEqual([true, true, true])
  const others = [new WrongGenesis('0x00', '0x11'), new TypeError('a mistake'), { failure: { kind: 'ConnectionLost' } }]
  expect(others.map(isConnectionLost)).toEqual([false, false, false])
})
