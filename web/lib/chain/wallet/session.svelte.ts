import { stored, store } from '$lib/ui/storage'
import type { Account } from './account'

const PLACE = 'huzhu.account'

/** Who is connected, over visits. The key stays in the wallet. */
class Session {
  account = $state.raw<Account>()

  /** In the browser, once. */
  restore() {
    this.account = stored<Account>(PLACE)
  }

  connect(account: Account | undefined) {
    this.account = account
    store(PLACE, account)
  }
}

export const session = new Session()
