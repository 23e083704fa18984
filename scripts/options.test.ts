import { afterEach, expect, test, vi } from 'vitest'
import { optionsAndWordsOf, optionsOf, portOf, wholeOf } from './options.ts'

const options = {
  port: { type: 'string', default: '5170' },
  origin: { type: 'string', multiple: true },
  reset: { type: 'boolean', default: false },
} as const

afterEach(() => vi.restoreAllMocks())

/** How the program ends, and what it says then. */
function ending(args: string[]) {
  const said = (['log', 'error'] as const).map((way) => vi.spyOn(console, way).mockReturnValue())
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${String(code)}`)
  })
  expect(() => optionsOf(options, args)).toThrow(/^exit/)
  return { code: vi.mocked(process.exit).mock.lastCall?.[0], said: said.map((way) => way.mock.lastCall?.join(' ')) }
}

const list = 'Options:\n  --port <value>  (else 5170)\n  --origin <value>\n  --reset'

test('what is given is told, and what is not has its usual value', () => {
  expect(optionsOf(options, ['--port', '1', '--origin', 'a', '--origin', 'b'])).toEqual({
    port: '1',
    origin: ['a', 'b'],
    reset: false,
  })
})

test('whoever asks for help is told the options', () => {
  expect(ending(['--reset', '--help'])).toEqual({ code: 0, said: [list, undefined] })
})

test('what is no option is named, with those that there are', () => {
  const { code, said } = ending(['--rest'])
  expect(code).toBe(1)
  expect(said[1]).toContain("Unknown option '--rest'")
  expect(said[1]).toContain(list)
})

test('words are told apart from options, where a program takes some', () => {
  expect(optionsAndWordsOf(options, ['6h', '--port', '1', 'b'])).toMatchObject({
    options: { port: '1' },
    words: ['6h', 'b'],
  })
  expect(ending(['6h']).said[1]).toContain("Unexpected argument '6h'")
})

test('a number is one, within its bounds, or is told to be none', () => {
  expect([wholeOf('--block-time', '0', 9), portOf('--port', '65535')]).toEqual([0, 65_535])
  for (const given of ['', '6s', '-1', '1.5', '1e3', '65536', '9'.repeat(400)])
    expect(() => portOf('--port', given)).toThrow(`--port takes a whole number of at most 65535, not “${given}”.`)
})
