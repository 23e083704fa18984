// The dApp is built once for all the files of these tests, which run side by side.
import { buildSite } from '../../scripts/site/build.ts'

export async function setup(): Promise<void> {
  await buildSite()
}
