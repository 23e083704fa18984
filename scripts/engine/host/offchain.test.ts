import { expect, test } from 'vitest'
import { text, trial } from './trial.ts'

test('the off-chain index takes what it is given and keeps nothing; no proof is recorded', () => {
  const { host, call } = trial()
  call('ext_offchain_index_set_version_1', text('key'), text('value'))
  call('ext_offchain_index_clear_version_1', text('key'))
  expect(host.storage.writes().size).toBe(0)
  expect(call('ext_storage_proof_size_storage_proof_size_version_1')).toBe(0n)
})
