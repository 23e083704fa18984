// Makes a runtime count its steps, so that no call runs for ever: at the beginning of each function and of each round of
// a loop it takes one from a counter, and stops where none is left. The counter and the module's own changing globals
// are exported, so that an instance can be used again, also after a trap.
import { ModuleReader, NotWasm, type Section, sectionsOf } from './sections.ts'

/** Name under which the counter is exported, of 64 bits. */
export const STEPS = 'engine:steps'
/** Names under which the module's own changing globals are exported, with their places behind. */
export const GLOBAL = 'engine:global:'

const ID = { custom: 0, imports: 2, globals: 6, exports: 7, code: 10 }
const EXTERNAL_GLOBAL = 3
const I64 = 0x7e
const MUTABLE = 1

/** Bytes that grow. */
class Writer {
  #bytes: Uint8Array
  #length = 0
  constructor(room: number) {
    this.#bytes = new Uint8Array(room)
  }
  put(bytes: Uint8Array | readonly number[]): void {
    this.#reach(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }
  /** Without a sign, as LEB128. */
  number(value: number): void {
    this.put(leb(value))
  }
  #reach(more: number): void {
    if (this.#length + more <= this.#bytes.length) return
    const room = new Uint8Array(2 * (this.#length + more))
    room.set(this.done)
    this.#bytes = room
  }
  get done(): Uint8Array {
    return this.#bytes.subarray(0, this.#length)
  }
  clear(): void {
    this.#length = 0
  }
}

function leb(value: number): number[] {
  const bytes: number[] = []
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest]
    bytes.push((rest % 128) | 128)
  }
}

/** The module, counting. Throws NotWasm for code that a node would not run either. */
export function metered(code: Uint8Array): Uint8Array {
  const sections = sectionsOf(code).filter(({ id }) => id !== ID.custom)
  const globals = globalsOf(code, sections)
  const writer = new Writer(Math.ceil(code.length * 1.2))
  writer.put(code.subarray(0, 8))
  const section = (id: number, contents: Uint8Array) => {
    writer.put([id])
    writer.number(contents.length)
    writer.put(contents)
  }
  const make: Record<number, (contents: Section) => Uint8Array> = {
    [ID.globals]: ({ begin, end }) => addToVector(code, begin, end, [[I64, MUTABLE, 0x42, 0x00, 0x0b]]),
    [ID.exports]: ({ begin, end }) => addToVector(code, begin, end, exportsOf(globals)),
    [ID.code]: ({ begin }) => meteredCode(code, begin, globals.count),
  }
  for (const needed of [ID.globals, ID.exports, ID.code])
    if (!sections.some(({ id }) => id === needed)) throw new NotWasm(`The module has no section ${needed}.`)
  for (const each of sections) section(each.id, make[each.id]?.(each) ?? code.subarray(each.begin, each.end))
  return writer.done
}

interface Globals {
  /** All of them: the counter's place. */
  readonly count: number
  /** Places of those that change. */
  readonly changing: readonly number[]
}

function globalsOf(code: Uint8Array, sections: readonly Section[]): Globals {
  const section = sections.find(({ id }) => id === ID.globals)
  if (importsGlobals(code, sections)) throw new NotWasm('The module imports globals.')
  if (!section) return { count: 0, changing: [] }
  const reader = new ModuleReader(code, section.begin)
  const count = reader.number()
  const changing: number[] = []
  for (let at = 0; at < count; at += 1) {
    reader.byte()
    if (reader.byte() === MUTABLE) changing.push(at)
    // What it begins with is one constant.
    const constant = reader.byte()
    if (constant !== 0x41 && constant !== 0x42) throw new NotWasm('A global begins with more than a whole number.')
    reader.skipNumber()
    if (reader.byte() !== 0x0b) throw new NotWasm('A global begins with more than a constant.')
  }
  return { count, changing }
}

function importsGlobals(code: Uint8Array, sections: readonly Section[]): boolean {
  const section = sections.find(({ id }) => id === ID.imports)
  if (!section) return false
  const reader = new ModuleReader(code, section.begin)
  for (let left = reader.number(); left > 0; left -= 1) if (reader.skipImport() === EXTERNAL_GLOBAL) return true
  return false
}

function exportsOf({ count, changing }: Globals): number[][] {
  const named = (name: string, place: number) => {
    const text = [...Buffer.from(name)]
    return [...leb(text.length), ...text, EXTERNAL_GLOBAL, ...leb(place)]
  }
  return [named(STEPS, count), ...changing.map((place) => named(`${GLOBAL}${place}`, place))]
}

function addToVector(code: Uint8Array, begin: number, end: number, items: readonly number[][]): Uint8Array {
  const reader = new ModuleReader(code, begin)
  const count = reader.number()
  return Buffer.concat([
    Uint8Array.from(leb(count + items.length)),
    code.subarray(reader.at, end),
    Uint8Array.from(items.flat()),
  ])
}

/** All functions, each with the counting put in. */
function meteredCode(code: Uint8Array, begin: number, counter: number): Uint8Array {
  const place = leb(counter)
  // if (counter == 0) trap; counter -= 1
  const count = Uint8Array.from([
    ...[0x23, ...place, 0x50, 0x04, 0x40, 0x00, 0x0b],
    ...[0x23, ...place, 0x42, 0x01, 0x7d, 0x24, ...place],
  ])
  const reader = new ModuleReader(code, begin)
  const functions = reader.number()
  const all = new Writer(code.length)
  all.number(functions)
  const body = new Writer(65_536)
  for (let left = functions; left > 0; left -= 1) {
    const end = reader.number() + reader.at
    body.clear()
    let from = reader.at
    // Local variables: how many of which type.
    for (let groups = reader.number(); groups > 0; groups -= 1) {
      reader.skipNumber()
      reader.skipNumber()
    }
    const putCount = () => {
      body.put(code.subarray(from, reader.at))
      body.put(count)
      from = reader.at
    }
    putCount()
    while (reader.at < end) if (reader.skipInstruction()) putCount()
    if (reader.at !== end) throw new NotWasm('A function ends elsewhere than it says.')
    body.put(code.subarray(from, end))
    all.number(body.done.length)
    all.put(body.done)
  }
  return all.done
}
