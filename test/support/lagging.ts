// A node between a page and its chain on which finality lags, and some questions take longer than others.
import { setTimeout as passed } from 'node:timers/promises'
import { relayTo } from './relay.ts'

interface Message {
  readonly id?: number
  readonly method?: string
}

/** Methods that read a state. */
const QUESTION = /^state_(call|getStorage|queryStorageAt|getKeysPaged)/

/**
 * A relay to the chain at `url` that tells of a block as final when `lag` later ones are, and hands on the chain's
 * questions after `patience(number)` milliseconds, counted from the connection's first.
 */
export const laggingNode = (url: string, lag: number, patience: (question: number) => number) =>
  relayTo(url, (client) => {
    const finalised: string[] = []
    let questions = 0
    let begun = false
    return {
      asked(text) {
        const { method = '' } = JSON.parse(text) as Message
        return passed(QUESTION.test(method) ? patience((questions += 1)) : 0)
      },
      told(text) {
        const { method } = JSON.parse(text) as Message
        if (method !== 'chain_finalizedHead') return client.send(text)
        // Whoever subscribes is told one at once.
        if (!begun) client.send(text)
        else finalised.push(text)
        begun = true
        if (finalised.length > lag) client.send(finalised.shift()!)
      },
    }
  })
