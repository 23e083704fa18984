// Where things of this project lie.
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** The repository. */
export const ROOT = resolve(import.meta.dirname, '..')
/** The Rust workspace. */
export const RUNTIME = join(ROOT, 'runtime')
/** What clients need of the runtime. */
export const METADATA = join(ROOT, 'runtime-metadata')
/** The dApp's messages as its unit tests load them. */
export const TEST_MESSAGES = join(ROOT, '.svelte-kit/messages')
/** What takes long to build, outside the clone. */
export const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'huzhu')
