// Texts by the blake2-256 hash of their bytes: what both sides of a dispute say. A text is checked when it comes and
// when it goes, so that an altered file is never shown as what was said.
import { mkdir, readFile, readdir, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { blake2AsHex } from '@polkadot/util-crypto'

type Hex = `0x${string}`

/** Most bytes of one text. */
export const MAX_TEXT = 256 * 1024
/** Most bytes of all texts. */
const MAX_STORE = 64 * 1024 * 1024

/** A refusal with its status of HTTP. */
export class ContentRefused extends Error {
  override readonly name = 'ContentRefused'
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** Files in one folder, each named by its hash. */
export class ContentStore {
  readonly #folder: string
  readonly #capacity: number
  #size: Promise<number> | undefined

  constructor(folder: string, capacity = MAX_STORE) {
    this.#folder = folder
    this.#capacity = capacity
  }

  #path(hash: string): string {
    if (!/^0x[0-9a-f]{64}$/.test(hash))
      throw new ContentRefused(400, 'A content is named by 0x and 64 hexadecimal digits.')
    return join(this.#folder, hash.slice(2))
  }

  async #used(): Promise<number> {
    await mkdir(this.#folder, { recursive: true })
    const sizes = (await readdir(this.#folder)).map(async (name) => (await stat(join(this.#folder, name))).size)
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  }

  /** Keep a text. Keeping it twice is the same as once. */
  async put(hash: string, bytes: Uint8Array): Promise<void> {
    const path = this.#path(hash)
    if (bytes.length > MAX_TEXT) throw new ContentRefused(413, `A text has at most ${MAX_TEXT / 1024} KB. Shorten it.`)
    if (blake2AsHex(bytes, 256) !== hash)
      throw new ContentRefused(422, 'The text does not have this hash. Compute it over the bytes as sent.')
    if (await this.#intact(path, hash as Hex)) return
    const used = await (this.#size ??= this.#used())
    if (used + bytes.length > this.#capacity)
      throw new ContentRefused(507, 'The content store is full. Nothing was kept.')
    this.#size = Promise.resolve(used + bytes.length)
    // Written beside, then renamed: a reader never finds half a text.
    await writeFile(`${path}.new`, bytes)
    await rename(`${path}.new`, path)
  }

  async #intact(path: string, hash: Hex): Promise<boolean> {
    const bytes = await readFile(path).catch(() => undefined)
    return bytes !== undefined && blake2AsHex(bytes, 256) === hash
  }

  /** The text of this hash. */
  async get(hash: string): Promise<Uint8Array> {
    const bytes = await readFile(this.#path(hash)).catch(() => undefined)
    if (!bytes) throw new ContentRefused(404, 'No text of this hash is kept here.')
    if (blake2AsHex(bytes, 256) !== hash) throw new ContentRefused(409, 'The kept text was altered and is not shown.')
    return bytes
  }
}
