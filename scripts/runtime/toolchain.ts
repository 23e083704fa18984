// The Rust that builds the runtime's wasm: a rustup with the target, or Debian's packages, whose library for the
// target is built here from their source.
import { existsSync } from 'node:fs'
import { chmod, copyFile, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { CACHE, ROOT } from '../paths.ts'
import { outputOf, run } from '../process.ts'

/** MVP features alone: what the local chain's executor runs. */
export const TARGET = 'wasm32v1-none'
const DEBIAN_PACKAGES = ['rustc-web', 'cargo-web', 'rust-web-src', 'lld-22']

/** A compiler that can build for the target. */
export interface Toolchain {
  readonly cargo: string
  /** What `rustc --version` prints. */
  readonly version: string
  readonly env: NodeJS.ProcessEnv
}

/** Find a toolchain or set one up; says what it does. */
export async function toolchain(): Promise<Toolchain> {
  return (await rustup()) ?? (await debian()) ?? missing()
}

function missing(): never {
  throw new Error(
    `No Rust for the target ${TARGET} was found. Install rustup (https://rustup.rs) and run "rustup target add ${TARGET}", ` +
      `or, on Debian as root, let this script install ${DEBIAN_PACKAGES.join(' ')}. Whoever changes only the dApp needs neither.`,
  )
}

async function rustup(): Promise<Toolchain | undefined> {
  const sysroot = outputOf('rustc', ['--print', 'sysroot'])
  if (!sysroot || !outputOf('cargo', ['--version'])) return undefined
  const installed = () => existsSync(join(sysroot, 'lib/rustlib', TARGET, 'lib'))
  if (!installed()) {
    if (!outputOf('rustup', ['--version'])) return undefined
    outputOf('rustup', ['target', 'add', TARGET])
    if (!installed()) return undefined
  }
  return { cargo: 'cargo', version: outputOf('rustc', ['--version']) ?? '', env: await wrapped({}) }
}

async function debian(): Promise<Toolchain | undefined> {
  const complete = () => existsSync('/usr/bin/rustc') && existsSync('/usr/bin/cargo') && existsSync('/usr/src')
  if (!outputOf('apt-get', ['--version'])) return undefined
  const absent = DEBIAN_PACKAGES.filter((name) => !outputOf('dpkg', ['-s', name]))
  if (absent.length > 0) {
    if (process.getuid?.() !== 0) return undefined
    console.log(`Installing ${absent.join(' ')}.`)
    await run('apt-get', ['update', '-qq'])
    await run('apt-get', ['install', '-y', '-qq', ...absent], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  }
  if (!complete()) return undefined
  const [linker] = await installed('/usr/lib', /^llvm-\d+$/, 'bin/wasm-ld')
  const sysroot = outputOf('/usr/bin/rustc', ['--print', 'sysroot'])
  if (!linker || !sysroot) return undefined
  if (!existsSync(join(sysroot, 'lib/rustlib', TARGET, 'lib'))) await buildSysroot(sysroot, linker)
  const bin = join(CACHE, 'bin')
  await mkdir(bin, { recursive: true })
  // rustc looks for LLVM's linker under the name that rustup gives it.
  await rm(join(bin, 'rust-lld'), { force: true })
  await symlink(linker.replace(/wasm-ld$/, 'lld'), join(bin, 'rust-lld'))
  const path = ['/usr/bin', bin, process.env.PATH].join(delimiter)
  const version = outputOf('/usr/bin/rustc', ['--version']) ?? ''
  return { cargo: '/usr/bin/cargo', version, env: await wrapped({ PATH: path, RUSTC: '/usr/bin/rustc' }) }
}

/** Newest first: `<folder>/<name matching>/<file>` that exist. */
async function installed(folder: string, name: RegExp, file: string): Promise<string[]> {
  const numbers = (text: string) => Number(text.replace(/\D/g, ''))
  const names = (await readdir(folder)).filter((entry) => name.test(entry)).sort((a, b) => numbers(b) - numbers(a))
  return names.map((entry) => join(folder, entry, file)).filter((path) => existsSync(path))
}

/** Build core and alloc for the target from Debian's source and put them beside the compiler's other libraries. */
async function buildSysroot(sysroot: string, linker: string): Promise<void> {
  console.log(`Building Rust's core library for ${TARGET}; once, about half a minute.`)
  const folder = await mkdtemp(join(tmpdir(), 'huzhu-sysroot-'))
  const [vendor] = await installed('/usr/src', /^rustc-/, 'library/vendor')
  if (!vendor) throw new Error('The package rust-web-src brings no source of the library: reinstall it.')
  await mkdir(join(folder, 'src'))
  await mkdir(join(folder, 'home'))
  await writeFile(
    join(folder, 'Cargo.toml'),
    '[package]\nname = "sysroot"\nversion = "1.0.0"\nedition = "2021"\n[lib]\ncrate-type = ["rlib"]\n[profile.release]\npanic = "abort"\n[workspace]\n',
  )
  await writeFile(join(folder, 'src/lib.rs'), '#![no_std]\nextern crate alloc;\n')
  await writeFile(
    join(folder, 'home/config.toml'),
    `[source.crates-io]\nreplace-with = "debian"\n[source.debian]\ndirectory = "${vendor}"\n`,
  )
  const env = {
    ...process.env,
    PATH: `/usr/bin${delimiter}${process.env.PATH}`,
    RUSTC: '/usr/bin/rustc',
    CARGO_HOME: join(folder, 'home'),
    RUSTC_BOOTSTRAP: '1',
    // Link-time optimisation reads the bitcode; where the source lies must not reach the wasm.
    RUSTFLAGS: `-C embed-bitcode=yes --remap-path-prefix=${join(sysroot, 'lib/rustlib/src/rust')}=/rust`,
    CARGO_TARGET_WASM32V1_NONE_LINKER: linker,
  }
  await run('/usr/bin/cargo', ['build', '-q', '-Zbuild-std=core,alloc', '--target', TARGET, '--release'], {
    cwd: folder,
    env,
  })
  const built = join(folder, 'target', TARGET, 'release/deps')
  const library = join(sysroot, 'lib/rustlib', TARGET, 'lib')
  await mkdir(library, { recursive: true })
  for (const name of await readdir(built)) {
    if (/^lib(core|alloc|compiler_builtins)-.*\.rlib$/.test(name))
      await copyFile(join(built, name), join(library, name))
  }
  await rm(folder, { recursive: true })
}

/**
 * Remap paths through a wrapper around the compiler: cargo mixes flags into its crates' hashes, a wrapper it does not,
 * and so the same compiler gives the same bytes anywhere.
 */
async function wrapped(env: NodeJS.ProcessEnv): Promise<NodeJS.ProcessEnv> {
  await mkdir(join(CACHE, 'bin'), { recursive: true })
  const wrapper = join(CACHE, 'bin', 'remap-rustc')
  await writeFile(wrapper, '#!/bin/sh\neval exec \'"$@"\' "$HUZHU_REMAP"\n')
  await chmod(wrapper, 0o755)
  return { ...process.env, ...env, RUSTC_WRAPPER: wrapper }
}

/** The environment for sources in `source`, once the crates are fetched: their folders' names must not reach the wasm. */
export async function envFor({ env }: Toolchain, source: string): Promise<NodeJS.ProcessEnv> {
  const registry = join(process.env.CARGO_HOME ?? join(homedir(), '.cargo'), 'registry/src')
  const crates = (await readdir(registry)).map((name) => [join(registry, name), '/crates'] as const)
  const flags = [...crates, [source, '/runtime'] as const].map(([from, to]) => `--remap-path-prefix=${from}=${to}`)
  return { ...env, HUZHU_REMAP: flags.join(' ') }
}

/** Names of this machine that a build could leave in the wasm. */
export function namesOfMachine(source: string): string[] {
  return [homedir(), ROOT, source, CACHE, '/usr/src/', '/usr/lib/rustlib']
}
