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
const KEPT = /^(augment-api(-(consts|errors|events|query|rpc|runtime|tx))?|types-lookup|registry)\.ts$/

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
    const texts = names.map(async (name) => [name, await readFile(join(folder, 'types', name), 'utf8')] as const)
    return new Map(await Promise.all(texts))
  } finally {
    await rm(folder, { recursive: true })
  }
}

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
