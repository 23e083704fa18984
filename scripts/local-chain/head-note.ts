// Beside a history's file: how many blocks were finished in it, and which came last. The file itself cannot tell what it
// has lost: of a log that was cut or damaged SQLite reads what comes before, and says nothing.
import { closeSync, existsSync, openSync, readFileSync, statSync, writeSync } from 'node:fs'
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
const LENGTH = 144

/** What is noted. */
export interface Note extends Finished {
  /** Whether the file was closed after it, and is as it was then. */
  readonly isAsClosed: boolean
}

/** What would be another if anything wrote to the file. */
function lookOf(file: string): string {
  const { size, mtimeNs } = statSync(file, { bigint: true })
  return `${size} ${mtimeNs}`
}

/** Read a history's note; undefined where there is none that can be read. */
export function readNote(file: string): Note | undefined {
  let text: string
  try {
    text = readFileSync(noteOf(file), 'utf8')
  } catch {
    return undefined
  }
  const [, blocks, number, hash, closed] =
    /^(\d{1,10}) (\d{1,10}) (0x[0-9a-f]{64})(?: closed (\d+ \d+))? *\n$/.exec(text) ?? []
  if (hash === undefined) return undefined
  const isAsClosed = closed !== undefined && existsSync(file) && closed === lookOf(file)
  return { blocks: Number(blocks), number: Number(number), hash: hash as Hex, isAsClosed }
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
  write({ blocks, number, hash }: Finished, more = ''): void {
    writeSync(this.#descriptor, `${blocks} ${number} ${hash}${more}`.padEnd(LENGTH - 1) + '\n', 0)
  }

  /** Note that the history's file is closed: as it is now it need not be looked through again. */
  close(finished: Finished, file: string): void {
    try {
      this.write(finished, ` closed ${lookOf(file)}`)
    } catch (error) {
      console.error(
        'The history was closed and could not be noted as closed; it is looked through when it opens:',
        error,
      )
    } finally {
      closeSync(this.#descriptor)
    }
  }
}
