// The outer form of a wasm module: its sections.

/** A section: its number, where its contents begin and end, and where it begins itself. */
export interface Section {
  readonly id: number
  readonly at: number
  readonly begin: number
  readonly end: number
}

/** These bytes are no wasm module. */
export class NotWasm extends Error {
  override readonly name = 'NotWasm'
}

const MAGIC = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]

/** Reads a module from some place on. */
export class ModuleReader {
  readonly bytes: Uint8Array
  at: number
  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes
    this.at = at
  }

  byte(): number {
    const byte = this.bytes[this.at++]
    if (byte === undefined) throw new NotWasm('The module ends too early.')
    return byte
  }
  /** Without a sign, of at most 32 bits, as LEB128. */
  number(): number {
    let [value, shift] = [0, 0]
    for (;;) {
      const byte = this.byte()
      value += (byte & 127) * 2 ** shift
      if (byte < 128) return value
      if ((shift += 7) > 28) throw new NotWasm('A number is too long.')
    }
  }
  /** Pass over a number, whatever its sign. */
  skipNumber(): void {
    while (this.byte() >= 128);
  }
  /** A counted run of bytes. */
  run(): Uint8Array {
    const length = this.number()
    this.at += length
    if (this.at > this.bytes.length) throw new NotWasm('The module ends too early.')
    return this.bytes.subarray(this.at - length, this.at)
  }
  text(): string {
    return Buffer.from(this.run()).toString()
  }

  /** Pass over an import; what kind of thing it is. */
  skipImport(): number {
    this.run()
    this.run()
    const kind = this.byte()
    if (kind === KIND.function) this.skipNumber()
    else if (kind === KIND.table) {
      this.byte()
      this.limits()
    } else if (kind === KIND.memory) this.limits()
    else if (kind === KIND.global) this.at += 2
    else throw new NotWasm(`The module imports something of kind ${kind}.`)
    return kind
  }
  /** Least and most; the least. */
  limits(): number {
    const most = this.byte() & 1
    const least = this.number()
    if (most) this.skipNumber()
    return least
  }

  /** Pass over an instruction; whether it begins a loop. What came after wasm's first version is no instruction here. */
  skipInstruction(): boolean {
    const code = this.byte()
    if (code === LOOP) {
      this.skipNumber()
      return true
    }
    const numbers = NUMBERS_AFTER[code]
    if (numbers === undefined) throw new NotWasm(`Instruction 0x${code.toString(16)} is none of wasm's first version.`)
    if (numbers >= 0) for (let left = numbers; left > 0; left -= 1) this.skipNumber()
    else if (code === BR_TABLE) for (let left = this.number() + 1; left > 0; left -= 1) this.skipNumber()
    else this.at += code === F32_CONST ? 4 : 8
    return false
  }
}

const KIND = { function: 0, table: 1, memory: 2, global: 3 }
const LOOP = 0x03
const BR_TABLE = 0x0e
const F32_CONST = 0x43
const F64_CONST = 0x44
/** Something else than numbers follows. */
const OTHER = -1

/** How many numbers of LEB128 follow an instruction. */
const NUMBERS_AFTER: readonly (number | undefined)[] = (() => {
  const after: (number | undefined)[] = Array.from({ length: 256 }, () => undefined)
  const set = (numbers: number, from: number, to = from) => after.fill(numbers, from, to + 1)
  set(0, 0x00, 0x01) // unreachable, nop
  set(1, 0x02, 0x04) // block, loop, if: their type
  set(0, 0x05) // else
  set(0, 0x0b) // end
  set(1, 0x0c, 0x0d) // br, br_if
  set(OTHER, BR_TABLE)
  set(0, 0x0f) // return
  set(1, 0x10) // call
  set(2, 0x11) // call_indirect
  set(0, 0x1a, 0x1b) // drop, select
  set(1, 0x20, 0x24) // locals and globals
  set(2, 0x28, 0x3e) // loads and stores: alignment and offset
  set(1, 0x3f, 0x42) // memory.size, memory.grow, i32.const, i64.const
  set(OTHER, F32_CONST, F64_CONST)
  set(0, 0x45, 0xc4) // arithmetic, comparisons, conversions, extensions of a sign
  return after
})()

/** Sections in their order. */
export function sectionsOf(code: Uint8Array): Section[] {
  if (!MAGIC.every((byte, at) => code[at] === byte)) throw new NotWasm('This is no wasm module.')
  const reader = new ModuleReader(code, MAGIC.length)
  const sections: Section[] = []
  while (reader.at < code.length) {
    const at = reader.at
    const id = reader.byte()
    const { byteOffset, length } = reader.run()
    const begin = byteOffset - code.byteOffset
    sections.push({ id, at, begin, end: begin + length })
  }
  return sections
}

/** Contents of the custom section of that name. */
export function customSection(code: Uint8Array, name: string): Uint8Array | undefined {
  for (const { id, begin, end } of sectionsOf(code)) {
    if (id !== 0) continue
    const reader = new ModuleReader(code, begin)
    if (reader.text() === name) return code.subarray(reader.at, end)
  }
  return undefined
}

/** Pages of the memory that a module imports. */
export function importedPages(code: Uint8Array): number {
  const section = sectionsOf(code).find(({ id }) => id === 2)
  if (!section) return 0
  const reader = new ModuleReader(code, section.begin)
  for (let left = reader.number(); left > 0; left -= 1) {
    const at = reader.at
    if (reader.skipImport() !== KIND.memory) continue
    reader.at = at
    reader.run()
    reader.run()
    reader.byte()
    return reader.limits()
  }
  return 0
}
