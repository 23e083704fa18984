import { m } from '$lib/paraglide/messages'
import type { Subject, Written } from './subject'

/** Another code of the chain, by its hash. */
export class AnnounceUpgrade implements Subject {
  code = $state('')
  #checked = $state(false)

  get wrong() {
    const said = this.#checked || this.code !== ''
    return said && !/^0x[0-9a-f]{64}$/i.test(this.code.trim()) ? m.protocol_code_wrong() : undefined
  }

  get proposal() {
    return this.code === '' || this.wrong ? undefined : ({ kind: 'AnnounceUpgrade', code: this.code.trim() } as const)
  }

  get written() {
    return { code: this.code }
  }

  fill({ code = '' }: Written) {
    this.code = code
    this.#checked = false
  }

  check() {
    this.#checked = true
  }
}

/** That the announced one is not taken: nothing has to be filled in. */
export const withdrawUpgrade: Subject = {
  proposal: { kind: 'WithdrawUpgrade' },
  written: {},
}
