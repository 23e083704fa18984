// For tests: runtimes of a few bytes, whose code is written by hand.

const I32 = 0x7f
export const I64 = 0x7e
const name = (text: string) => [text.length, ...Buffer.from(text)]
const vector = (items: number[][]) => [items.length, ...items.flat()]
const leb = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...leb(value >> 7)])
const section = (id: number, contents: number[]) => [id, ...leb(contents.length), ...contents]

/** Nothing, as a named piece. */
export const DONE = [0x42, 0]
/** Kinds of functions: what they take and give. */
export const TYPE = { write: 0, none: 1, call: 2, ask: 3, tell: 4 } as const
/** Imported functions with their types, numbered from 0: those of `calls` follow. */
const IMPORTS: readonly (readonly [name: string, type: number])[] = [
  ['ext_storage_set_version_1', TYPE.write],
  ['ext_none_version_1', TYPE.none],
]

/** A module that exports `calls`, each the code of a function that takes a place and a length and gives a named piece. */
export function assemble(calls: Readonly<Record<string, readonly number[]>>, imports = IMPORTS): Uint8Array {
  const names = Object.keys(calls)
  const bodies = Object.values(calls).map((code) => {
    const body = [1, 1, I64, ...code, 0x0b]
    return [...leb(body.length), ...body]
  })
  const types = vector([
    [0x60, 2, I64, I64, 0],
    [0x60, 0, 0],
    [0x60, 2, I32, I32, 1, I64],
    [0x60, 1, I64, 1, I32],
    [0x60, 1, I64, 0],
  ])
  const imported = vector([
    ...imports.map(([what, type]) => [...name('env'), ...name(what), 0, type]),
    [...name('env'), ...name('memory'), 2, 0, 1],
  ])
  const globals = vector([
    [I32, 1, 0x41, 0x80, 0x08, 0x0b],
    [I32, 0, 0x41, 0x80, 0x10, 0x0b],
  ])
  const exported = vector([
    [...name('__heap_base'), 3, 1],
    ...names.map((call, at) => [...name(call), 0, at + imports.length]),
  ])
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, types),
    ...section(2, imported),
    ...section(3, vector(names.map(() => [2]))),
    ...section(6, globals),
    ...section(7, exported),
    ...section(10, vector(bodies)),
  ])
}
