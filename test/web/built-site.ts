// The dApp is built, and the demo is lived, once for all the files of these tests, which run side by side.
import { destroyWorker } from '@acala-network/chopsticks-core'
import type { TestProject } from 'vitest/node'
import { buildSite } from '../../scripts/site/build.ts'
import { prepareDemo } from '../support/demo.ts'
import { temporaryFolder } from '../support/local-chain.ts'

export async function setup({ provide }: TestProject) {
  const folder = await temporaryFolder()
  await Promise.all([buildSite(), prepareDemo(folder.path)])
  await destroyWorker()
  provide('demo', folder.path)
  return () => folder[Symbol.asyncDispose]()
}
