// The folder where a local chain keeps its history and its texts.
import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { HistoryUnusable } from './history-file.ts'

type Hex = `0x${string}`

/** HUZHU_DATA, or where programs keep their data. */
export function dataFolder(): string {
  return process.env.HUZHU_DATA ?? join(process.env.XDG_DATA_HOME ?? join(homedir(), '.local/share'), 'huzhu')
}

/** File of the chain with this genesis: another runtime begins another chain. @throws {@link HistoryUnusable} */
export function historyFile(folder: string, genesis: Hex): string {
  return join(made(folder), `chain-${genesis.slice(2, 18)}.sqlite`)
}

/** Folder of the history of the chain with this genesis, which can be read from its blocks again. @throws {@link HistoryUnusable} */
export function historyFolder(genesis: Hex): string {
  return made(join(dataFolder(), `history-${genesis.slice(2, 18)}`))
}

/** Folder of the texts. @throws {@link HistoryUnusable} */
export function contentFolder(folder: string): string {
  return made(join(folder, 'content'))
}

function made(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true })
    return folder
  } catch (error) {
    throw new HistoryUnusable(
      `${folder} cannot be a folder of the data (${(error as Error).message}). Move away what stands there, or set HUZHU_DATA to another folder, where this user may write.`,
    )
  }
}
