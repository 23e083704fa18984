// The ecosystem's container for compressed code: a magic number, then zstd.
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'

const MAGIC = Uint8Array.of(0x52, 0xbc, 0x53, 0x76, 0x46, 0xdb, 0x8e, 0x05)

/** As the node expects it. */
export function compress(code: Uint8Array): Uint8Array {
  const params = { [constants.ZSTD_c_compressionLevel]: 19 }
  return Buffer.concat([MAGIC, zstdCompressSync(code, { params })])
}

/** Most bytes of code that is taken apart: the node's limit. */
const LONGEST = 50 * 1024 * 1024

/** The code itself; code that is not compressed stays as it is. Throws where it would be longer than a node takes. */
export function decompress(code: Uint8Array): Uint8Array {
  if (!MAGIC.every((byte, at) => code[at] === byte)) return code
  return zstdDecompressSync(code.subarray(MAGIC.length), { maxOutputLength: LONGEST })
}
