import type { Plugin } from 'vite'

/** What `@polkadot/util-crypto` imports by name from the wasm build of its cryptography. */
const wasmCrypto = [
  'bip39Generate',
  'bip39ToEntropy',
  'bip39ToMiniSecret',
  'bip39ToSeed',
  'bip39Validate',
  'blake2b',
  'bridge',
  'ed25519KeypairFromSeed',
  'ed25519Sign',
  'ed25519Verify',
  'hmacSha256',
  'hmacSha512',
  'keccak256',
  'keccak512',
  'pbkdf2',
  'scrypt',
  'secp256k1Compress',
  'secp256k1Expand',
  'secp256k1FromSeed',
  'secp256k1Recover',
  'secp256k1Sign',
  'sha256',
  'sha512',
  'sr25519Agree',
  'sr25519DeriveKeypairHard',
  'sr25519DeriveKeypairSoft',
  'sr25519DerivePublicSoft',
  'sr25519KeypairFromSeed',
  'sr25519Sign',
  'sr25519Verify',
  'twox',
  'vrfSign',
  'vrfVerify',
]

/** The derived queries that the client library calls; every other one is for chains that are not ours. */
const derives = ['accounts', 'balances', 'chain', 'tx']

const stub = '\0polkadot-wasm-crypto'

const stubCode = [
  ...wasmCrypto.map(
    (name) => `export const ${name} = () => { throw new Error('${name}: wasm cryptography is not in the web build') }`,
  ),
  'export const isReady = () => false',
  'export const waitReady = async () => false',
  'export const packageInfo = {}',
].join('\n')

/** Types and calls of other chains and of what ours has no pallet for. */
const foreign = ['contracts', 'contractsAbi', 'eth', 'mmr', 'beefy', 'grandpa', 'babe', 'parachains', 'staking']

/** Modules of `@polkadot` that describe other chains, by the end of their path. */
const replaced: Record<string, string> = {
  ...Object.fromEntries(
    foreign.map((name) => [
      `@polkadot/types/interfaces/${name}/definitions.js`,
      'export default { rpc: {}, types: {} }',
    ]),
  ),
  // A fee's currency is named by a location, which the chain's own metadata describes.
  '@polkadot/types/interfaces/xcm/definitions.js':
    "export default { rpc: {}, types: { MultiLocation: 'StagingXcmV5Location' } }",
  '@polkadot/util-crypto/ethereum/encode.js':
    "export const ethereumEncode = () => { throw new Error('this chain has no Ethereum accounts') }",
  '@substrate/ss58-registry/esm/index.js':
    "export default [{ prefix: 42, network: 'substrate', displayName: 'Substrate', symbols: [], decimals: [], standardAccount: '*25519', website: null }]",
  '@polkadot/types-known/spec/index.js': 'export const typesSpec = {}',
  '@polkadot/types-known/chain/index.js': 'export const typesChain = {}',
  '@polkadot/types-known/upgrades/index.js': 'export const upgrades = []',
  '@polkadot/api-derive/derive.js': [
    ...derives.map((name) => `import * as ${name} from './${name}/index.js'`),
    `export const derive = { ${derives.join(', ')} }`,
  ].join('\n'),
}

/**
 * Takes out of `@polkadot/api` what this dApp never runs: 339 KB gzip become 150. Hashes come from the library's own
 * JavaScript; keys never enter the page, so nothing asks for the wasm that is left out. Signed payloads are the same
 * bytes with and without it, and a test says so.
 *
 * For builds only: development and tests run the library as published.
 */
export function trimPolkadot(): Plugin {
  return {
    name: 'trim-polkadot',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      return id === '@polkadot/wasm-crypto' ? stub : undefined
    },
    load(id) {
      if (id === stub) return stubCode
      const path = id.split('?')[0]?.replaceAll('\\', '/') ?? ''
      const end = Object.keys(replaced).find((known) => path.endsWith(known))
      return end && replaced[end]
    },
  }
}
