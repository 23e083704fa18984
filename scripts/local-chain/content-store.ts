// Texts by the blake2-256 hash of their bytes: what both sides of a dispute say. A text is checked when it comes and
// when it goes, so that an altered file is never shown as what was said.
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { blake2AsHex } from '@polkadot/util-crypto'
import { MOST_BYTES } from '../../governance/src/content.ts'

type Hex = `0x${string}`

/** Most bytes and files of all texts. */
const CAPACITY = { bytes: 64 * 1024 * 1024, files: 10_000 } as const

/** A refusal with its status of HTTP. */
export class ContentRefused extends Error {
  override readonly name = 'ContentRefused'
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** What is kept by now. */
interface Used {
  bytes: number
  files: number
}

/** Files in one folder, each named by its hash. */
export class ContentStore {
  readonly #folder: string
  readonly #capacity: Readonly<Used>
  #used: Promise<Used> | undefined
  /** Texts are written one after the other: none is counted before there is room for it. */
  #writing: Promise<unknown> = Promise.resolve()

  constructor(folder: string, capacity: Partial<Used> = {}) {
    this.#folder = folder
    this.#capacity = { ...CAPACITY, ...capacity }
  }

  #path(hash: string): string {
    if (!/^0x[0-9a-f]{64}$/.test(hash))
      throw new ContentRefused(400, 'A content is named by 0x and 64 hexadecimal digits.')
    return join(this.#folder, hash.slice(2))
  }

  /** Count what is there, and remove what an earlier process did not finish. */
  async #count(): Promise<Used> {
    await mkdir(this.#folder, { recursive: true })
    const names = await readdir(this.#folder)
    for (const name of names.filter((one) => /^[0-9a-f]{64}\.new$/.test(one)))
      await rm(join(this.#folder, name), { force: true })
    const used = { bytes: 0, files: 0 }
    for (const name of names.filter((one) => /^[0-9a-f]{64}$/.test(one))) {
      used.bytes += await sizeOf(join(this.#folder, name))
      used.files += 1
    }
    return used
  }

  /** Keep a text. Keeping it twice is the same as once. */
  async put(hash: string, bytes: Uint8Array): Promise<void> {
    const path = this.#path(hash)
    if (bytes.length > MOST_BYTES)
      throw new ContentRefused(413, `A text has at most ${MOST_BYTES / 1024} KB. Shorten it.`)
    if (blake2AsHex(bytes, 256) !== hash)
      throw new ContentRefused(422, 'The text does not have this hash. Compute it over the bytes as sent.')
    const written = this.#writing.then(() => this.#write(path, hash as Hex, bytes))
    this.#writing = written.catch(() => undefined)
    await written
  }

  async #write(path: string, hash: Hex, bytes: Uint8Array): Promise<void> {
    try {
      if (await isIntact(path, hash)) return
      this.#used ??= this.#count()
      const used = await this.#used
      // An altered text makes room for the true one.
      const before = await sizeOf(path)
      const after = { bytes: used.bytes - before + bytes.length, files: used.files + (before > 0 ? 0 : 1) }
      if (after.bytes > this.#capacity.bytes || after.files > this.#capacity.files)
        throw new ContentRefused(507, fullWords(this.#capacity))
      // Written beside, then renamed: a reader never finds half a text.
      await writeFile(`${path}.new`, bytes)
      await rename(`${path}.new`, path)
      this.#used = Promise.resolve(after)
    } catch (error) {
      if (error instanceof ContentRefused) throw error
      // What is there is counted again: it is not known how far this came.
      this.#used = undefined
      await rm(`${path}.new`, { force: true }).catch(() => undefined)
      throw refusalOf(error as NodeJS.ErrnoException)
    }
  }

  /** The text of this hash. */
  async get(hash: string): Promise<Uint8Array> {
    const path = this.#path(hash)
    const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') throw new ContentRefused(404, 'No text of this hash is kept here.')
      throw new ContentRefused(500, `The text could not be read (${error.code}).`)
    })
    if (blake2AsHex(bytes, 256) !== hash) throw new ContentRefused(409, 'The kept text was altered and is not shown.')
    return bytes
  }
}

async function isIntact(path: string, hash: Hex): Promise<boolean> {
  const bytes = await readFile(path).catch(() => undefined)
  return bytes !== undefined && blake2AsHex(bytes, 256) === hash
}

/** Bytes of a file; 0 where there is none. */
async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => undefined))?.size ?? 0
}

/** For whoever sends a text, who may not be who can do something about it. */
function fullWords({ bytes, files }: Readonly<Used>): string {
  const most = `${files} texts and ${bytes / 2 ** 20} MB`
  return `The store is full: it keeps at most ${most}. Nothing was kept. Ask whoever runs it to remove texts from its folder and start it again; then send yours again.`
}

/** What a machine says of its disk, without the names of its folders. */
function refusalOf({ code }: NodeJS.ErrnoException): ContentRefused {
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
    return new ContentRefused(507, "The disk of the chain's machine is full. Nothing was kept; try again later.")
  return new ContentRefused(
    500,
    `The text could not be written (${code ?? 'for a reason not known'}). Nothing was kept.`,
  )
}
