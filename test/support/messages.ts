// The dApp's messages for its unit tests: a file for each language, where the build makes one for each message.
import { join } from 'node:path'
import { compile } from '@inlang/paraglide-js'
import { ROOT, TEST_MESSAGES } from '../../scripts/paths.ts'

await compile({
  project: join(ROOT, 'web/huzhu.inlang'),
  outdir: TEST_MESSAGES,
  outputStructure: 'locale-modules',
  strategy: ['globalVariable', 'baseLocale'],
  disableAsyncLocalStorage: true,
})
// The compiler keeps its database open.
process.exit(0)
