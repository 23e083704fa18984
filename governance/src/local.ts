/** What only the local chain does. */
import type { Connection } from './connection.ts'

/** The code with which the local chain refuses a time that it cannot be moved to: one behind it, or too far ahead. */
export const NO_SUCH_TIME = 4010

interface Provider {
  send<Answer>(method: string, params: unknown[]): Promise<Answer>
}

/** The library knows the standard's methods alone; the local chain's go by the connection itself. */
const providerOf = (api: Connection) => (api as unknown as { _rpcCore: { provider: Provider } })._rpcCore.provider

/** Move the chain's time by seconds, through everything that falls due on the way. */
export async function fastForward(api: Connection, seconds: bigint): Promise<void> {
  await providerOf(api).send('huzhu_fastForward', [(seconds * 1_000n).toString()])
}

/** Move the chain's time to the next thing that happens by itself; false where nothing is due. */
export function fastForwardToNextDue(api: Connection): Promise<boolean> {
  return providerOf(api).send<boolean>('huzhu_fastForwardToNextDue', [])
}
