// The one spelling of an address. Whatever else a path says (empty or dotted segments, slashes in disguise, bytes that
// are no text) is either brought to it or refused before anything is looked up.

/** A path that is no address. The message says why. */
export class NoAddress extends Error {
  override readonly name = 'NoAddress'
}

/** A request's target in its one spelling. */
export interface Address {
  /** Decoded, without a slash at the end; `/` is the first page. */
  readonly path: string
  /** As it is written in a URL, with the query. */
  readonly canonical: string
  /** Whether it was asked for so. */
  readonly isCanonical: boolean
}

/** Bytes that no name of ours has: control characters, and what some systems take for a slash. */
const FORBIDDEN = /[\p{Cc}\\/]/u

function decoded(segment: string): string {
  let name: string
  try {
    name = decodeURIComponent(segment)
  } catch {
    throw new NoAddress('This address is not valid: a percent sign is followed by what is no character.')
  }
  if (FORBIDDEN.test(name) || name === '.' || name === '..')
    throw new NoAddress('This address is not valid: it holds a character or a step that no address here has.')
  return name
}

/** Read a request's target. @throws {@link NoAddress} */
export function readAddress(target: string): Address {
  if (!target.startsWith('/')) throw new NoAddress('This address is not valid: it does not begin with a slash.')
  const [written = '', ...query] = target.split('?')
  const names = written
    .split('/')
    .filter((segment) => segment !== '')
    .map(decoded)
  const spelled = `/${names.map(encodeURIComponent).join('/')}`
  const canonical = [spelled, ...query].join('?')
  return { path: `/${names.join('/')}`, canonical, isCanonical: canonical === target }
}
