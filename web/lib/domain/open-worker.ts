/** The worker that answers what this dApp asks of the chain. */
export function openWorker(): Worker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  // A script that does not load says nothing: it may be gone with an older version, as any other chunk.
  worker.addEventListener('error', ({ message }) => message || dispatchEvent(new Event('vite:preloadError')))
  return worker
}
