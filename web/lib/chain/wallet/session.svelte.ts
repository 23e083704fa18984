import { stored, store } from '$lib/ui/storage'
import type { Account } from './account'

const PLACE = 'huzhu.account'

/** Who is connected, over visits. The key stays in the wallet. */
class Session {
  account = $state.raw<Account>()

  /** In the browser, once. */
  restore() {
    // Whether it is one the floor asks the chain: see `expectAccount`.
    this.account = stored(PLACE) as Account | undefined
  }

  connect(account: Account | undefined) {
    this.account = account
    store(PLACE, account)
  }
}

export const session = new Session()
