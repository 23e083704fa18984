// The library as somebody else installs it: from tarballs, in an empty folder, with plain TypeScript and plain Node.
import { spawn } from 'node:child_process'
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildLibrary } from '../../scripts/library/build.ts'
import { ROOT } from '../../scripts/paths.ts'
import { outputOf } from '../../scripts/process.ts'
import { startServed, temporaryFolder } from '../support/local-chain.ts'

/** The oldest Node that the library promises to run on. */
const OLDEST_NODE = 20
/** What is no script has no types. */
const ASSETS = ['./metadata.scale.gz', './huzhu.wasm']

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let built: Awaited<ReturnType<typeof buildLibrary>>
let project: string

/** Run a program; what it said, and whether it ended well. */
function outcomeOf(program: string, args: readonly string[], cwd: string): Promise<{ ok: boolean; said: string }> {
  return new Promise((done, failed) => {
    // No loader and no flag of the tests reaches it.
    const env = { ...process.env, NODE_OPTIONS: '', NODE_PATH: '' }
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.on('error', failed)
    child.on('close', (code) => done({ ok: code === 0, said }))
  })
}

/** The Node that this machine has of its own, or else the one that runs the tests. */
function plainNode(): string {
  const own = (process.env.PATH ?? '').split(delimiter).filter((path) => !path.includes('node_modules'))
  const found = own
    .map((path) => join(path, 'node'))
    .find((path) => {
      const version = outputOf(path, ['--version'])
      return version !== undefined && Number(/^v(\d+)/.exec(version)?.[1]) >= OLDEST_NODE
    })
  return found ?? process.execPath
}

/** The script that the library's README shows. */
async function shownScript(): Promise<string> {
  const text = await readFile(join(ROOT, 'governance/README.md'), 'utf8')
  return /```ts\n([^]*?)```/.exec(text)![1]!
}

beforeAll(async () => {
  folder = await temporaryFolder()
  built = await buildLibrary(folder.path)
  project = join(folder.path, 'project')
  await mkdir(project)
  const { devDependencies, dependencies } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>
    dependencies: Record<string, string>
  }
  const others = [`typescript@${devDependencies.typescript}`, `@polkadot/keyring@${dependencies['@polkadot/keyring']}`]
  await writeFile(join(project, 'package.json'), JSON.stringify({ name: 'somebody', private: true, type: 'module' }))
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--loglevel=error']
  const installed = await outcomeOf('npm', ['install', '--save-exact', ...quiet, ...built.tarballs, ...others], project)
  expect(installed).toMatchObject({ ok: true })
  const compilerOptions = {
    ...{ target: 'ES2022', lib: ['ES2023', 'DOM'], module: 'NodeNext', types: [] },
    ...{ strict: true, skipLibCheck: false, rootDir: '.', outDir: 'out' },
  }
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
})

afterAll(() => folder[Symbol.asyncDispose]())

/** Errors of the compiler, one a line, without those inside packages of others: they are not ours to mend. */
async function compile(): Promise<string[]> {
  const { said } = await outcomeOf(plainNode(), ['node_modules/typescript/bin/tsc', '--pretty', 'false'], project)
  const errors = said.split('\n').filter((line) => /error TS\d+/.test(line))
  return errors.filter((line) => !/^node_modules\/(?!@huzhu\/)/.test(line))
}

test('what is packed is as package managers, compilers and bundlers expect it', async () => {
  for (const pkgDir of built.packages) {
    const { messages, pkg } = await publint({ pkgDir, strict: true })
    expect(messages.map((message) => formatMessage(message, pkg!))).toEqual([])
  }
  const attw = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js')
  for (const tarball of built.tarballs) {
    const args = [attw, tarball, '--profile', 'esm-only', '--no-color', '--exclude-entrypoints', ...ASSETS]
    expect(await outcomeOf(process.execPath, args, ROOT)).toMatchObject({ ok: true })
  }
})

test('what is no entry point cannot be imported', async () => {
  for (const name of ['view', 'wallet', 'view.js', 'package.json']) {
    const importing = ['--input-type=module', '-e', `await import('@huzhu/governance/${name}')`]
    const { ok, said } = await outcomeOf(plainNode(), importing, project)
    expect(ok).toBe(false)
    expect(said).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED')
  }
})

test('what decodes the chain’s own types is not offered', async () => {
  const folder = join(project, 'node_modules/@huzhu/governance')
  const declared = (await readdir(folder)).filter((name) => name.endsWith('.d.ts'))
  const texts = await Promise.all(
    declared.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
  )
  // The names of refusals are the metadata's.
  expect(texts.filter(({ text }) => text.includes('/lookup')).map(({ name }) => name)).toEqual(['refusals.d.ts'])
})

test('its types need no setting, and its script opens a pool and sees a dispute decided', async () => {
  await using local = await startServed()
  const script = (await shownScript()).replace('ws://127.0.0.1:9944', local.server.url)
  expect(script).toContain(local.server.url)
  await writeFile(join(project, 'script.ts'), script)
  expect(await compile()).toEqual([])
  const { ok, said } = await outcomeOf(plainNode(), ['out/script.js'], project)
  expect(said).toMatch(/Refused by 8 of 9\n$/)
  expect(ok).toBe(true)
})

test("a name that the chain's metadata does not have is an error of the compiler", async () => {
  const names = `import type { RefusalNames } from '@huzhu/governance/refusals'
import { connect } from '@huzhu/governance/connection'
export const known: RefusalNames['mutualAid'] = 'NotTheHost'
export const unknown: RefusalNames['mutualAid'] = 'NotTheHots'
const api = await connect({ endpoint: 'ws://127.0.0.1:9944' })
const pool = await api.query.mutualAid.pools(0)
pool.unwrap().hots
`
  await writeFile(join(project, 'names.ts'), names)
  expect((await compile()).map((line) => line.slice(0, line.indexOf(')')))).toEqual(['names.ts(4,14', 'names.ts(7,15'])
})
