import type { Registry } from '@polkadot/types/types'
import type {
  HuzhuRuntimeRuntimeError,
  SpArithmeticArithmeticError,
  SpRuntimeDispatchError,
  SpRuntimeProvingTrieTrieError,
  SpRuntimeTokenError,
  SpRuntimeTransactionalError,
} from '@huzhu/runtime-metadata/lookup'
import { Refused } from './errors.ts'

type NameIn<Enumeration> = Enumeration extends { readonly type: infer Name extends string } ? Name : never

/** Errors that have another inside, which says more. */
type Outer = 'Module' | 'Token' | 'Arithmetic' | 'Transactional' | 'Trie'

/** Names of the errors that each pallet refuses by, from the runtime's metadata; `runtime` has what no pallet says. */
export type RefusalNames = {
  readonly [
    Key in keyof HuzhuRuntimeRuntimeError as Key extends `as${infer Pallet}` ? Uncapitalize<Pallet> : never
  ]: NameIn<HuzhuRuntimeRuntimeError[Key]>
} & {
  readonly runtime:
    | Exclude<NameIn<SpRuntimeDispatchError>, Outer>
    | NameIn<
        SpArithmeticArithmeticError | SpRuntimeProvingTrieTrieError | SpRuntimeTokenError | SpRuntimeTransactionalError
      >
}

/** A pallet that can refuse, or `runtime`. */
export type Refuser = keyof RefusalNames

/** The chain's no to a call: who says it, and what. */
export type Refusal = {
  readonly [Pallet in Refuser]: { readonly pallet: Pallet; readonly reason: RefusalNames[Pallet] }
}[Refuser]

/** The chain's refusal in a dispatch error. @internal */
export function refusalOf(registry: Registry, error: SpRuntimeDispatchError): Refused {
  if (error.isModule) {
    const found = metaErrorOf(registry, error)
    if (!found) return new Refused({ pallet: 'runtime', reason: 'Other' }, `Error ${error.asModule.toString()}`)
    const { section, name, docs } = found
    return new Refused({ pallet: section, reason: name } as Refusal, docs.join(' ').trim())
  }
  const inner = error.inner.toString()
  const outer = error.isToken || error.isArithmetic || error.isTransactional || error.isTrie
  const reason = outer ? inner : error.type
  return new Refused({ pallet: 'runtime', reason } as Refusal, outer ? `${error.type}: ${inner}` : error.type)
}

/** What was stored by a runtime of before may be an error that this one does not have. */
function metaErrorOf(registry: Registry, error: SpRuntimeDispatchError) {
  try {
    return registry.findMetaError(error.asModule)
  } catch {
    return undefined
  }
}
