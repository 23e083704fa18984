// Beside a history's file: how many blocks were finished in it, and which came last. The file itself cannot tell what it
// has lost: of a log that was cut or damaged SQLite reads what comes before, and says nothing.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import type { Hex } from '../engine/state.ts'

/** What was finished. */
export interface Finished {
  /** How many blocks there are, the genesis included: numbers have gaps. */
  readonly blocks: number
  /** The newest one. */
  readonly number: number
  readonly hash: Hex
}

/** Name of a history's note. */
export const noteOf = (file: string): string => `${file}.head`

/** Bytes of the note: always the same, so that it is written in one piece over itself. */
const LENGTH = 96

/** Read a history's note; undefined where there is none that can be read. */
export function readNote(file: string): Finished | undefined {
  let text: string
  try {
    text = readFileSync(noteOf(file), 'utf8')
  } catch {
    return undefined
  }
  const [, blocks, number, hash] = /^(\d{1,10}) (\d{1,10}) (0x[0-9a-f]{64}) *\n$/.exec(text) ?? []
  return hash === undefined ? undefined : { blocks: Number(blocks), number: Number(number), hash: hash as Hex }
}

/** The note of a history that is open. */
export class HeadNote {
  readonly #descriptor: number

  constructor(file: string) {
    this.#descriptor = openSync(noteOf(file), 'a+')
    closeSync(this.#descriptor)
    this.#descriptor = openSync(noteOf(file), 'r+')
  }

  /** Note a block once it is kept: a process that is killed in between has one more than its note says, never less. */
  write({ blocks, number, hash }: Finished): void {
    writeSync(this.#descriptor, `${blocks} ${number} ${hash}`.padEnd(LENGTH - 1) + '\n', 0)
  }

  close(): void {
    closeSync(this.#descriptor)
  }
}
