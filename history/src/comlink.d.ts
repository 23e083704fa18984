declare module 'comlink/dist/esm/node-adapter.mjs' {
  import type { Endpoint } from 'comlink'
  import type { MessagePort, Worker } from 'node:worker_threads'

  /** A thread, or the port to whoever began it, as the library takes it. */
  export default function nodeEndpoint(of: Worker | MessagePort): Endpoint
}
