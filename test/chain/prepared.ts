// Prepares what many chain tests begin with, once for all their files.
import { join } from 'node:path'
import { destroyWorker } from '@acala-network/chopsticks-core'
import type { TestProject } from 'vitest/node'
import { temporaryFolder } from '../support/local-chain.ts'
import { preparePoolOfVoters } from '../support/pool-of-voters.ts'

export async function setup({ provide }: TestProject) {
  const folder = await temporaryFolder()
  const path = join(folder.path, 'pool-of-voters.sqlite')
  await preparePoolOfVoters(path)
  await destroyWorker()
  provide('poolOfVoters', path)
  return () => folder[Symbol.asyncDispose]()
}
