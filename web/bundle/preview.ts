import { join } from 'node:path'
import { defineConfig } from 'vite'

const web = (path: string) => join(import.meta.dirname, '..', path)

/** The words of `web/preview.ts` for the site's server, which runs in Node. What the dApp's own build wrote is there. */
export default defineConfig({
  resolve: { alias: { $lib: web('lib') } },
  ssr: { noExternal: [/^@huzhu\//] },
  build: { ssr: web('preview.ts'), outDir: web('../build/.preview'), emptyOutDir: true, minify: false },
})
