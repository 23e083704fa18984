// Chopsticks' executor: one worker in this process, for all chains and whatever they ask of it. It counts no steps: what
// does not come to an end is ended with the worker, and what others were waiting for is done again by a new one.
import { destroyWorker, getAuraSlotDuration, getRuntimeVersion } from '@acala-network/chopsticks-core'
import { TooLong } from '../engine/runtime.ts'

/** The worker was ended under somebody's work. */
class WorkerEnded extends Error {
  override readonly name = 'WorkerEnded'
}

/** Whoever waits for the present worker. */
const waiting = new Set<(error: Error) => void>()

/** While the worker is ended its proxy is still at hand, and whatever asks it fails. */
let ending: Promise<void> | undefined

function endWorker(): void {
  for (const stop of waiting) stop(new WorkerEnded('The executor was ended.'))
  ending ??= destroyWorker()
    .catch((error: unknown) => console.error('The executor could not be ended:', error))
    .finally(() => {
      // Chopsticks keeps these answers, those as well that will never come.
      for (const { cache } of [getRuntimeVersion, getAuraSlotDuration]) cache.clear()
      ending = undefined
    })
}

/**
 * Do what needs the executor, within so many milliseconds from when there is one to do it.
 * @throws {@link TooLong} with the name of what was done
 */
export async function inExecutor<T>(name: string, milliseconds: number, work: () => Promise<T>): Promise<T> {
  for (;;) {
    await ending
    const { promise: stopped, reject: stop } = Promise.withResolvers<never>()
    waiting.add(stop)
    const timer = setTimeout(() => {
      stop(new TooLong(name, 'it runs too long'))
      endWorker()
    }, milliseconds)
    try {
      return await Promise.race([work(), stopped])
    } catch (error) {
      if (!(error instanceof WorkerEnded)) throw error
    } finally {
      clearTimeout(timer)
      waiting.delete(stop)
    }
  }
}
