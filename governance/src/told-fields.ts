/** The fields of events that somebody else tells, read one by one: whatever they hold, nothing is taken for what it is not. */
import type { Plain, PlainFields } from './plain.ts'

/** What is told cannot be read: no chain tells it so. */
export class Unreadable extends Error {}

/** The fields of an event, read one by one. */
export class Fields {
  readonly #fields: PlainFields

  constructor(fields: Plain | undefined) {
    if (fields === undefined || fields === null || typeof fields !== 'object' || Array.isArray(fields))
      throw new Unreadable()
    this.#fields = fields as PlainFields
  }

  at(name: string): Plain {
    const value = Object.hasOwn(this.#fields, name) ? this.#fields[name] : undefined
    if (value === undefined) throw new Unreadable()
    return value
  }

  text(name: string): string {
    const value = this.at(name)
    if (typeof value !== 'string') throw new Unreadable()
    return value
  }

  big(name: string): bigint {
    const value = this.text(name)
    if (!/^\d{1,40}$/.test(value)) throw new Unreadable()
    return BigInt(value)
  }

  number(name: string): number {
    return Number(this.big(name))
  }

  is(name: string): boolean {
    return this.at(name) === true
  }

  of(name: string): Fields {
    return new Fields(this.at(name))
  }

  list(name: string): readonly Plain[] {
    const value = this.at(name)
    if (!Array.isArray(value)) throw new Unreadable()
    return value as readonly Plain[]
  }

  /** Which of some choices it is, and what that one holds. */
  choice(name: string): readonly [string, Plain] {
    const value = this.at(name)
    if (typeof value === 'string') return [value, null]
    if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new Unreadable()
    const [found] = Object.entries(value)
    if (!found) throw new Unreadable()
    return found
  }
}

/** A text, or what cannot be read. */
export const textIn = (value: Plain): string => {
  if (typeof value !== 'string') throw new Unreadable()
  return value
}

/** What is read of events; undefined where they cannot be read so. */
export function readable<Read>(read: () => Read): Read | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof Unreadable) return undefined
    throw error
  }
}
