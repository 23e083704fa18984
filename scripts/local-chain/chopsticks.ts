// Chopsticks' executor: one worker in this process, for all chains and whatever they ask of it. It counts no steps: what
// does not come to an end is ended with the worker, and what others were waiting for is done again by a new one.
import { destroyWorker } from '@acala-network/chopsticks-core'
import { TooLong } from '../engine/runtime.ts'

/** The worker was ended under somebody's work. */
class WorkerEnded extends Error {
  override readonly name = 'WorkerEnded'
}

/** Whoever waits for the present worker. */
let waiting = new Set<(ended: WorkerEnded) => void>()

async function endWorker(): Promise<void> {
  const others = waiting
  waiting = new Set()
  await destroyWorker()
  for (const tell of others) tell(new WorkerEnded('The executor was ended.'))
}

/** Do what needs the executor, within so many milliseconds. @throws {@link TooLong} with the name of what was done */
export async function inExecutor<T>(name: string, milliseconds: number, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  let forget: () => unknown = () => undefined
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(() => {
      forget()
      failed(new TooLong(name, 'it runs too long'))
      void endWorker()
    }, milliseconds)
  })
  try {
    for (;;) {
      const ended = new Promise<never>((_, failed) => {
        const all = waiting.add(failed)
        forget = () => all.delete(failed)
      })
      try {
        return await Promise.race([work(), late, ended])
      } catch (error) {
        if (!(error instanceof WorkerEnded)) throw error
      } finally {
        forget()
      }
    }
  } finally {
    clearTimeout(timer)
  }
}
