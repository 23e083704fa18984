// npm run library:build: what others install, as tarballs in dist/: the client library and what it needs of the runtime.
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from '../paths.ts'
import { exitWith, run } from '../process.ts'

/** A package of this repository as npm describes it. */
interface Manifest {
  readonly name: string
  readonly version: string
  readonly exports: Readonly<Record<string, unknown>>
}

const SHARED = ['README.md', 'CHANGELOG.md']
/** What of runtime-metadata/ others need; the stamp is for us. */
const METADATA = [...SHARED, 'package.json', 'types', 'view-functions.js', 'view-functions.d.ts']
const ASSETS = ['genesis.json', 'metadata.scale.gz', 'huzhu.wasm']

const readManifest = async (path: string) => JSON.parse(await readFile(path, 'utf8')) as Manifest

/** The compiler leaves the names of TypeScript files in what it declares. */
async function nameScripts(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.d.ts'))) {
    const text = await readFile(join(folder, name), 'utf8')
    await writeFile(join(folder, name), text.replaceAll(/(['"]\.\/[^'"]+)\.ts(?=['"])/g, '$1.js'))
  }
}

/** An entry point as it is published: of `./src/pools.ts`, what it was compiled to. */
function published(source: unknown): { types: string; default: string } {
  const [, name] = /^\.\/src\/(.+)\.ts$/.exec(String(source)) ?? []
  if (!name) throw new Error(`The entry point ${String(source)} is no file of governance/src.`)
  return { types: `./${name}.d.ts`, default: `./${name}.js` }
}

/** The client library, compiled. */
async function buildGovernance(folder: string): Promise<void> {
  const source = join(ROOT, 'governance')
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
  await run(process.execPath, [tsc, '-p', join(source, 'tsconfig.build.json'), '--outDir', folder])
  await nameScripts(folder)
  const manifest = await readManifest(join(source, 'package.json'))
  const exports = Object.fromEntries(Object.entries(manifest.exports).map(([at, file]) => [at, published(file)]))
  await writeFile(join(folder, 'package.json'), `${JSON.stringify({ ...manifest, exports }, null, 2)}\n`)
  for (const name of SHARED) await cp(join(source, name), join(folder, name))
}

/** What is needed of the runtime; it is generated as it is published. */
async function buildMetadata(folder: string): Promise<void> {
  for (const name of [...METADATA, ...ASSETS])
    await cp(join(ROOT, 'runtime-metadata', name), join(folder, name), { recursive: true })
}

/** Build both packages in `folder` and pack them; paths of the packages and of their tarballs. */
export async function buildLibrary(folder: string): Promise<{ packages: string[]; tarballs: string[] }> {
  const builds = { governance: buildGovernance, 'runtime-metadata': buildMetadata }
  const packages = await Promise.all(
    Object.entries(builds).map(async ([name, build]) => {
      const path = join(folder, name)
      await rm(path, { recursive: true, force: true })
      await mkdir(path, { recursive: true })
      await build(path)
      await Promise.all(['LICENSE', 'NOTICE'].map((name) => cp(join(ROOT, name), join(path, name))))
      return path
    }),
  )
  const tarballs: string[] = []
  for (const path of packages) {
    const { name, version } = await readManifest(join(path, 'package.json'))
    await run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: path, stdio: 'ignore' })
    tarballs.push(join(folder, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`))
  }
  return { packages, tarballs }
}

if (import.meta.main) {
  const { tarballs } = await buildLibrary(join(ROOT, 'dist')).catch(exitWith)
  console.log(`Packed:\n${tarballs.join('\n')}`)
}
