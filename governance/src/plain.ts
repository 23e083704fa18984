/** What the chain tells, as JSON: what a history keeps, and what it is compared by. */
import type { GenericEvent } from '@polkadot/types'
import type { AnyTuple, Codec, IEvent } from '@polkadot/types/types'

/** A value as JSON: whole numbers are decimal text, so that none loses digits. */
export type Plain = null | boolean | string | readonly Plain[] | { readonly [name: string]: Plain }

/** The fields of an event by their names. */
export type PlainFields = Readonly<Record<string, Plain>>

const camel = (name: string) => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())

/** An event's fields; one without a name has its place for one. */
export function plainFields(event: IEvent<AnyTuple>): PlainFields {
  const { meta, data } = event as IEvent<AnyTuple> & Pick<GenericEvent, 'meta'>
  const names = meta.fields.map(({ name }, field) => camel(name.unwrapOr(field).toString()))
  return Object.fromEntries(data.map((value, field) => [names[field]!, plain(value)]))
}

/** What of a codec tells how it is written as JSON. */
interface Shape {
  readonly isSome?: boolean
  readonly unwrap?: () => Codec
  readonly isBasic?: boolean
  readonly type?: string
  readonly inner?: Codec
  readonly toBigInt?: () => bigint
  readonly toBoolean?: () => boolean
  readonly defKeys?: readonly string[]
  readonly get?: (name: string) => Codec | undefined
}

/** A value as JSON: choices are their name, or { name: value }; accounts addresses; bytes hex. */
export function plain(value: Codec): Plain {
  const shape = value as Codec & Shape
  // A choice is none, too, where it holds nothing.
  if (shape.isSome !== undefined) return shape.isSome ? plain(shape.unwrap!()) : null
  if (typeof shape.toBigInt === 'function') return shape.toBigInt().toString()
  if (shape.type !== undefined && shape.inner !== undefined && shape.isBasic !== undefined)
    return shape.isBasic ? shape.type : { [shape.type]: plain(shape.inner) }
  if (shape.defKeys && shape.get)
    return Object.fromEntries(shape.defKeys.map((name) => [name, plain(shape.get!(name)!)]))
  if (Symbol.iterator in value && Array.isArray(value)) return (value as unknown as Codec[]).map(plain)
  return value.toJSON() as Plain
}

/** An account: by itself, or as what a choice is about. */
export function accountIn(value: Plain | undefined): string | undefined {
  if (typeof value === 'string') return /^[1-9A-HJ-NP-Za-km-z]{46,48}$/.test(value) ? value : undefined
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined
  const { Account } = value as { readonly Account?: Plain }
  return accountIn(Account)
}

/** Whether two values say the same, in whatever order their fields are written. */
export function samePlain(one: unknown, other: unknown): boolean {
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object') return one === other
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [names, others] = [Object.keys(one), Object.keys(other)]
  const valueOf = (of: object, name: string) => (of as Record<string, unknown>)[name]
  return (
    names.length === others.length &&
    names.every((name) => Object.hasOwn(other, name) && samePlain(valueOf(one, name), valueOf(other, name)))
  )
}
