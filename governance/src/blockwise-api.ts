import { ApiPromise } from '@polkadot/api'
import type { VersionedRegistry } from '@polkadot/api/base/types'
import type { ApiDecoration } from '@polkadot/api/types'
import type { Registry } from '@polkadot/types/types'

type Decorated = ReturnType<ApiPromise['_createDecorated']>
type Definitions = ReturnType<ApiPromise['_getRuntimeDefsViaMetadata']>

/**
 * The API, quick to turn to another block. It makes anew of each block all that its runtime has, which takes longer than
 * to answer a page's questions; here what is the runtime's is made once, and of a block only what is asked of it.
 */
export class BlockwiseApi extends ApiPromise {
  readonly #first = new WeakMap<Registry, Decorated>()
  readonly #definitions = new WeakMap<Registry, Definitions>()

  protected override _getRuntimeDefsViaMetadata(registry: Registry): Definitions {
    const found = this.#definitions.get(registry) ?? super._getRuntimeDefsViaMetadata(registry)
    this.#definitions.set(registry, found)
    return found
  }

  protected override _createDecorated(
    versioned: VersionedRegistry<'promise'>,
    fromEmpty: boolean,
    decoration: ApiDecoration<'promise'> | null,
    block?: Uint8Array,
  ): Decorated {
    const whole = () => super._createDecorated(versioned, fromEmpty, decoration, block)
    if (!block) return whole()
    const first = this.#first.get(versioned.registry)
    if (!first) {
      const made = whole()
      this.#first.set(versioned.registry, made)
      return made
    }
    const { decoratedApi, decoratedMeta } = first
    const once = <Made>(make: () => Made) => {
      let made: Made | undefined
      return () => (made ??= make())
    }
    const call = once(() => this._decorateCalls(versioned, this._decorateMethod, block))
    const rest = once(() => whole().decoratedApi)
    return {
      createdAt: block,
      decoratedMeta,
      decoratedApi: {
        ...decoratedApi,
        query: this._decorateStorage(decoratedMeta, this._decorateMethod, block),
        get call() {
          return call()
        },
        // Nothing here asks these.
        get queryMulti() {
          return rest().queryMulti
        },
        get rx() {
          return rest().rx
        },
        get tx() {
          return rest().tx
        },
      },
    }
  }
}
