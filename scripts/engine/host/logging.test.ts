import { expect, test } from 'vitest'
import { text, trial } from './trial.ts'

test('the last lines are kept, shortened, and warnings are asked for', () => {
  const { host, call } = trial()
  expect(call('ext_logging_max_level_version_1')).toBe(2)
  for (let line = 0; line < 20; line += 1) call('ext_logging_log_version_1', 1, text('runtime'), text(`line ${line}`))
  expect(host.log).toHaveLength(16)
  expect(host.log.at(-1)).toBe('runtime: line 19')
  call('ext_misc_print_utf8_version_1', text('x'.repeat(9_999)))
  expect(host.log.at(-1)).toHaveLength(2_000)
  call('ext_misc_print_hex_version_1', Uint8Array.of(1, 255))
  call('ext_misc_print_num_version_1', -1n)
  expect(host.log.slice(-2)).toEqual(['01ff', '18446744073709551615'])
  call('ext_misc_print_hex_version_1', new Uint8Array(9_999))
  expect(host.log.at(-1)).toHaveLength(2_000)
})
