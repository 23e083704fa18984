// What parameters of methods may be. Each is described, for whoever sends another: "key must be …".
import * as v from 'valibot'
import type { Hex } from '../../engine/state.ts'

const hex = (digits: RegExp, what: string) =>
  v.pipe(
    v.string(),
    v.regex(digits),
    v.transform((text) => text.toLowerCase() as Hex),
    v.description(what),
  )

/** Bytes of any length: eight megabytes are read in a tenth of the time that a group takes which is kept. */
export const bytes = hex(/^0x(?:[0-9a-f]{2})*$/i, 'bytes: 0x and an even number of hexadecimal digits')
/** A block's hash. */
export const hash = hex(/^0x[0-9a-f]{64}$/i, "a block's hash: 0x and 64 hexadecimal digits")
/** The block that is asked about; the newest one if not said. */
export const at = v.optional(hash)
/** A block's number, as JSON has it or in hexadecimal digits. */
export const blockNumber = v.pipe(
  v.union([
    v.number(),
    v.pipe(
      v.string(),
      v.regex(/^0x[0-9a-f]{1,8}$/i),
      v.transform((text) => Number(text)),
    ),
  ]),
  v.integer(),
  v.minValue(0),
  v.maxValue(2 ** 32 - 1),
  v.description("a block's number: a whole number of 32 bits, or 0x and at most 8 hexadecimal digits"),
)
/** A list, each part of which is looked at only once there are not too many: millions fit into a message. */
export const listOf = <Part extends v.GenericSchema>(
  part: Part,
  { least = 0, most }: { least?: number; most: number },
) => v.pipe(v.custom<unknown[]>(Array.isArray), v.minLength(least), v.maxLength(most), v.array(part))
const KEY = '0x and two digits for each of at most 1,024 bytes'
/** A key of the state. No pallet's is longer. */
export const key = v.pipe(bytes, v.maxLength(2_050), v.description(`a key: ${KEY}`))
/** Keys to be read together. */
export const keys = v.pipe(
  listOf(key, { least: 1, most: 1_024 }),
  // Named twice, it is told once, as a node does.
  v.transform((keys) => [...new Set(keys)]),
  v.description(`a list of 1 to 1,024 keys, each ${KEY}`),
)
/** A subscription's number. */
export const subscription = v.pipe(
  v.string(),
  v.maxLength(64),
  v.description("a subscription's number, as it was told when it began"),
)
/** Milliseconds, as a number or in digits. Time only moves ahead. */
export const milliseconds = v.pipe(
  v.union([
    v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    // Up to some thirty thousand years.
    v.pipe(v.string(), v.regex(/^[1-9]\d{0,14}$/)),
  ]),
  v.transform((given) => BigInt(given)),
  v.description('milliseconds: a whole number of at least 1, or its digits, at most 15'),
)
