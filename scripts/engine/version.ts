// A runtime's version, as its code carries it in two sections of its own: nothing has to run to know it.
import { compactFromU8a, compactToU8a, u8aConcat } from '@polkadot/util'
import { customSection } from './sections.ts'

const API = 12

/**
 * SCALE of RuntimeVersion, or undefined when the code carries none. The runtime APIs stand in a section of their own,
 * twelve bytes each, in place of which the version has an empty list.
 */
export function embeddedVersion(code: Uint8Array): Uint8Array | undefined {
  const version = customSection(code, 'runtime_version')
  const apis = customSection(code, 'runtime_apis')
  if (!version || !apis || apis.length % API !== 0) return undefined
  // Two names and three numbers come first.
  let at = 0
  for (let names = 0; names < 2; names += 1) {
    const [width, length] = compactFromU8a(version.subarray(at))
    at += width + length.toNumber()
  }
  at += 12
  const [width, count] = compactFromU8a(version.subarray(at))
  const rest = version.subarray(at + width + count.toNumber() * API)
  return u8aConcat(version.subarray(0, at), compactToU8a(apis.length / API), apis, rest)
}
