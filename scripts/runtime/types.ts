// TypeScript types of the chain's storage, calls, events and errors, by @polkadot/typegen.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { u8aToHex } from '@polkadot/util'
import { ROOT } from '../paths.ts'
import { run } from '../process.ts'

/** File name to text. */
export type Files = ReadonlyMap<string, string>

/** What of the generator's output is of use: the chain's types, not the library's own. */
const KEPT = /^(augment-api-(consts|errors|events|query|runtime|tx)|types-lookup)\.ts$/

/** The module of the library that the generator means the chain's types to take the place of. */
const LOOKUP = '@polkadot/types/lookup'

/** Generate the types of the chain with this metadata. */
export async function typesOf(metadata: Uint8Array): Promise<Files> {
  const folder = await mkdtemp(join(tmpdir(), 'huzhu-types-'))
  try {
    await mkdir(join(folder, 'types'))
    await writeFile(join(folder, 'types/definitions.ts'), 'export {}\n')
    await writeFile(join(folder, 'metadata.json'), JSON.stringify({ result: u8aToHex(metadata) }))
    const shared = ['--endpoint', 'metadata.json', '--package', '@huzhu/runtime-metadata/types']
    await generate('fromDefs', folder, [...shared, '--input', 'types'])
    await generate('fromChain', folder, [...shared, '--output', 'types'])
    const names = (await readdir(join(folder, 'types'))).filter((name) => KEPT.test(name)).sort()
    const texts = names.map(async (name) => {
      const text = await readFile(join(folder, 'types', name), 'utf8')
      return [name.replace(/\.ts$/, '.d.ts'), name === 'types-lookup.ts' ? ownModule(text) : relative(text)] as const
    })
    return new Map([...(await Promise.all(texts)), ['augment-api.d.ts', augmentation(names)]])
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The chain's types as a module of their own: who uses them needs no setting of the compiler. */
function ownModule(text: string): string {
  const [head, body] = text.split(`declare module '${LOOKUP}' {\n`) as [string, string]
  const own = body
    .replace(/\n\} \/\/ declare module\s*$/, '')
    .replaceAll(/^ {2}/gm, '')
    .replaceAll(/^interface/gm, 'export interface')
  return `${head.replace(/\/\/ import type lookup(.|\n)*?import '.*';\n\n/, '')}${own}`
}

/** Types that augment the library's, with the chain's taken from beside them. */
const relative = (text: string) => text.replaceAll(`from '${LOOKUP}'`, `from './types-lookup.js'`)

/** What augments the library with all of it. */
const augmentation = (names: readonly string[]) =>
  names
    .filter((name) => name.startsWith('augment-'))
    .map((name) => `import './${name.replace(/\.ts$/, '.js')}';\n`)
    .join('')

/** The generator reads TypeScript without extensions, which only a loader gives it. */
async function generate(program: string, cwd: string, args: readonly string[]): Promise<void> {
  const module = join(ROOT, `node_modules/@polkadot/typegen/${program}.js`)
  const loader = join(ROOT, 'node_modules/tsx/dist/loader.mjs')
  const code = `process.argv.splice(1, 0, ${JSON.stringify(program)}); (await import(${JSON.stringify(module)})).main()`
  const env = { ...process.env, NODE_OPTIONS: `--import ${loader}` }
  await run(process.execPath, ['--input-type=module', '-e', code, '--', ...args], {
    cwd,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
