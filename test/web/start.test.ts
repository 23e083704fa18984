// npm start as a person has it: the page at one port, its chain at another, and nobody else's pages.
import { expect, test } from 'vitest'
import { startTarget } from '../../scripts/fuzz-edge/target.ts'
import { rawClient } from '../support/wire.ts'

test('the page of npm start may ask its chain, by either name; pages of others may not', async () => {
  const started = await startTarget(true)
  try {
    const { port } = new URL(started.site!)
    for (const name of ['127.0.0.1', 'localhost']) {
      using client = await rawClient(started.chain, { Origin: `http://${name}:${port}` })
      expect((await client.ask('system_chain')).result).toBe('Huzhu Local')
    }
    for (const Origin of ['http://127.0.0.1:1', 'https://evil.example'])
      await expect(rawClient(started.chain, { Origin })).rejects.toThrow(/403/)
    const { endpoint } = (await (await fetch(`${started.site}/chain.json`)).json()) as { endpoint: string }
    expect(endpoint).toBe(started.chain)
  } finally {
    expect(await started.stop()).toBe(0)
  }
})
