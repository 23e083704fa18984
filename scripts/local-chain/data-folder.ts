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

/** File of the chain with this genesis: another runtime begins another chain. */
export function historyFile(folder: string, genesis: Hex): string {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new HistoryUnusable(
      `${folder} cannot be the folder of the data (${(error as Error).message}). Set HUZHU_DATA to a folder, or to a name that is free in one, where this user may write.`,
    )
  }
  return join(folder, `chain-${genesis.slice(2, 18)}.sqlite`)
}

/** Folder of the texts. */
export function contentFolder(folder: string): string {
  return join(folder, 'content')
}
