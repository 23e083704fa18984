// The dApp's messages as its build makes them, for what runs without a build.
import { join } from 'node:path'
import { compile } from '@inlang/paraglide-js'
import { ROOT } from '../paths.ts'

await compile({
  project: join(ROOT, 'web/huzhu.inlang'),
  outdir: join(ROOT, 'web/lib/paraglide'),
  strategy: ['globalVariable', 'baseLocale'],
  disableAsyncLocalStorage: true,
})
// The compiler keeps its database open.
process.exit(0)
