// The machine's disk, of which a test may say that it fails.
import fs from 'node:fs'
import disk from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { vi } from 'vitest'

/** Run `act` while the disk fails to put a file in its place. */
export async function failingToRename(error: Error, act: () => Promise<unknown>): Promise<void> {
  const rename = vi.spyOn(disk, 'rename').mockRejectedValue(error)
  // Whoever imports the function by its name sees it as well.
  syncBuiltinESMExports()
  try {
    await act()
  } finally {
    rename.mockRestore()
    syncBuiltinESMExports()
  }
}

/** Run `act` on a disk without room. */
export function withoutRoom(act: () => void): void {
  const whole = fs.statfsSync('.')
  const room = vi.spyOn(fs, 'statfsSync').mockReturnValue({ ...whole, bavail: 0 })
  syncBuiltinESMExports()
  try {
    act()
  } finally {
    room.mockRestore()
    syncBuiltinESMExports()
  }
}
