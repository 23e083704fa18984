/** The worker that answers what this dApp asks of the chain. */
export const openWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
