import { expect, test } from 'vitest'
import { nodeReasonOf } from './node-reasons.ts'

test.each([
  [1010, '1010: Invalid Transaction: Inability to pay some fees , e.g. account balance too low', 'FeeUnpaid'],
  [1010, '1010: Invalid Transaction: Transaction will be valid in the future', 'NumberAhead'],
  [1010, '1010: Invalid Transaction: Transaction is outdated', 'NumberUsed'],
  [1010, '1010: Invalid Transaction: Transaction has a bad signature', 'BadSignature'],
  [1010, '1010: Invalid Transaction: Transaction has an ancient birth block', 'TooOld'],
  [1010, '1010: Invalid Transaction: Transaction would exhaust the block limits', 'TooLarge'],
  [1010, '1010: Invalid Transaction: {"invalid":{"payment":null}}', 'FeeUnpaid'],
  [1010, '1010: Invalid Transaction: {"invalid":{"future":null}}', 'NumberAhead'],
  [1010, '1010: Invalid Transaction: {"invalid":{"stale":null}}', 'NumberUsed'],
  [1010, '1010: Invalid Transaction: {"invalid":{"badProof":null}}', 'BadSignature'],
  [1010, '1010: Invalid Transaction: {"invalid":{"ancientBirthBlock":null}}', 'TooOld'],
  [1010, '1010: Invalid Transaction: {"invalid":{"exhaustsResources":null}}', 'TooLarge'],
  [1012, '1012: Transaction is temporarily banned', 'Banned'],
  [1013, '1013: Transaction Already Imported', 'AlreadyThere'],
  [1014, '1014: Priority is too low: (1 vs 2)', 'NumberTaken'],
  [1016, "1016: Immediately Dropped: The transaction couldn't enter the pool because of the limit", 'QueueFull'],
  [1021, '1021: The pool is not accepting future transactions', 'NumberAhead'],
  [1010, '1010: Invalid Transaction: Custom error: 7', 'Other'],
  [-32603, '-32603: Internal error', 'Other'],
] as const)('a node that answers %i, “%s”, says %s', (code, sentence, reason) => {
  expect(nodeReasonOf(code, sentence)).toBe(reason)
})
