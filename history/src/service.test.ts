// Whoever asks a history whose thread has ended is told so, and it can be closed.
import { once } from 'node:events'
import { type AddressInfo } from 'node:net'
import { createServer } from 'node:http'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { expect, test, vi } from 'vitest'
import { openHistory } from './service.ts'

const threads: Worker[] = []
vi.mock('node:worker_threads', async (original) => {
  const all = await original<typeof import('node:worker_threads')>()
  return {
    ...all,
    Worker: class extends all.Worker {
      constructor(...of: ConstructorParameters<typeof Worker>) {
        super(...of)
        threads.push(this)
      }
    },
  }
})

test('after its thread has ended, who waits and who comes later is told so, and it can be closed', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue()
  const folder = mkdtempSync(join(tmpdir(), 'huzhu-ended-'))
  const history = openHistory({ folder }, undefined)
  const server = createServer((request, response) => void history.answer(request, response, request.url!))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const ask = async () => {
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/entries?pool=0`)
    return [answer.status, await answer.json()]
  }
  const reached = once(server, 'request')
  const waiting = ask()
  await reached
  await threads[0]!.terminate()
  const told = [503, { error: 'Its thread has ended. Start it again.' }]
  expect(await waiting).toEqual(told)
  expect(await ask()).toEqual(told)
  expect(said.mock.calls).toEqual([['The history has stopped: Its thread has ended. Start it again.']])
  await history.close()
  server.close()
  rmSync(folder, { recursive: true })
})
