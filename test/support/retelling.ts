// A node between a client and its chain that tells some things otherwise than the chain does.
import { relayTo } from './relay.ts'

/** What a node says: the answer to a question, or news of a subscription, with the method that it belongs to. */
export interface Told {
  readonly method: string
  result?: unknown
  error?: { readonly code: number; readonly message: string }
}

/** A relay to the chain at `url`, which tells each thing as `retell` has it, or is gone instead. */
export const retellingNode = (url: string, retell: (told: Told) => Told | 'gone') =>
  relayTo(url, (client) => {
    const asked = new Map<number, string>()
    return {
      asked(text) {
        const { id, method } = JSON.parse(text) as { id: number; method: string }
        asked.set(id, method)
        return undefined
      },
      told(text) {
        const message = JSON.parse(text) as { id?: number; method?: string; params?: { result: unknown } }
        const { params, method = asked.get(message.id!)!, ...envelope } = message
        const told = retell({ method, ...(params ?? envelope) })
        if (told === 'gone') return client.terminate()
        const { result, error } = told
        const answer = error ? { error } : { result }
        const said = params
          ? { ...envelope, method, params: { ...params, result } }
          : { ...envelope, result: undefined, ...answer }
        client.send(JSON.stringify(said))
      },
    }
  })
