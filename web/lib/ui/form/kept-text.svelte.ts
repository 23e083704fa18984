import { keep } from './keep.svelte'
import { bytesBeyond } from './room'

/** A text that is being written: kept on this device until it is emptied, or until what it goes with is done. */
export class KeptText {
  text = $state('')
  #checked = $state(false)
  readonly #room: () => number | undefined

  /**
   * @param place where it is kept
   * @param room bytes that it can have; undefined while that is not known
   */
  constructor(place: () => string | undefined, room: () => number | undefined) {
    this.#room = room
    keep({
      place,
      written: () => (this.text === '' ? undefined : this.text),
      isKept: (kept) => typeof kept === 'string',
      fill: (kept) => {
        this.clear()
        this.text = kept ?? ''
      },
    })
  }

  /** What it says. */
  get said() {
    return this.text.trim()
  }

  /** Whether it is short enough to be said. */
  get fits() {
    return bytesBeyond(this.text, this.#room()) === 0
  }

  /** Whether somebody wanted to say it and there is nothing. */
  get missing() {
    return this.#checked && this.said === ''
  }

  /** Somebody wants to say it: whether there is something to say that fits. */
  check(): boolean {
    this.#checked = true
    return this.said !== '' && this.fits
  }

  /** What was written is done with: the field is as new. */
  clear() {
    this.text = ''
    this.#checked = false
  }
}
