// What parameters of methods may be.
import * as v from 'valibot'
import type { Hex } from '../../engine/state.ts'

const hex = (digits: RegExp, what: string) =>
  v.pipe(
    v.string(`It must be ${what}.`),
    v.regex(digits, `It must be ${what}.`),
    v.transform((text) => text.toLowerCase() as Hex),
  )

/** Bytes of any length. */
export const bytes = hex(/^0x([0-9a-f]{2})*$/i, 'bytes: 0x and an even number of hexadecimal digits')
/** A block's hash. */
export const hash = hex(/^0x[0-9a-f]{64}$/i, "a block's hash: 0x and 64 hexadecimal digits")
/** The block that is asked about; the newest one if not said. */
export const at = v.optional(hash)
/** A block's number, as JSON has it or in hexadecimal digits. */
export const blockNumber = v.pipe(
  v.union(
    [
      v.number(),
      v.pipe(
        v.string(),
        v.regex(/^0x[0-9a-f]{1,8}$/i),
        v.transform((text) => Number(text)),
      ),
    ],
    "It must be a block's number.",
  ),
  v.integer("It must be a block's number."),
  v.minValue(0, "It must be a block's number."),
  v.maxValue(2 ** 32 - 1, "It must be a block's number."),
)
/** A key of the state. No pallet's is longer. */
export const key = v.pipe(bytes, v.maxLength(2_050, 'A key has at most 1,024 bytes.'))
/** Keys to be read together. */
export const keys = v.pipe(
  v.array(key, 'It must be a list of keys.'),
  v.minLength(1, 'It must name at least one key.'),
  v.maxLength(1_024, 'It may name at most 1,024 keys.'),
  // Named twice, it is told once, as a node does.
  v.transform((keys) => [...new Set(keys)]),
)
/** A subscription's number. */
export const subscription = v.pipe(v.string("It must be a subscription's number."), v.maxLength(64))
/** Milliseconds, as a number or in digits. Time only moves ahead. */
export const milliseconds = v.pipe(
  v.union(
    [
      v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
      // Up to some thirty thousand years.
      v.pipe(v.string(), v.regex(/^[1-9]\d{0,14}$/)),
    ],
    'It must be a number of milliseconds, at least one.',
  ),
  v.transform((given) => BigInt(given)),
)
