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

/** Reads numbers of LEB128 one after the other. */
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
  /** Without a sign, of at most 32 bits. */
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
}

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
    reader.run()
    reader.run()
    const kind = reader.byte()
    if (kind === 0) reader.skipNumber()
    else if (kind === 1) {
      reader.byte()
      limits(reader)
    } else if (kind === 2) return limits(reader)
    else {
      reader.byte()
      reader.byte()
    }
  }
  return 0
}

function limits(reader: ModuleReader): number {
  const most = reader.byte() & 1
  const least = reader.number()
  if (most) reader.skipNumber()
  return least
}
