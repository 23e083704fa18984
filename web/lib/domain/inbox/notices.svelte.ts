import { base } from '$app/paths'
import { store, stored } from '$lib/ui/storage'

const PLACE = 'huzhu.notices'

/** How this browser stands to notifications of this site. */
type Standing = NotificationPermission | 'missing'

const standing = (): Standing =>
  'Notification' in window && 'serviceWorker' in navigator ? Notification.permission : 'missing'

/** A notification: what is said, and where it leads. */
export interface Notice {
  /** One notification has one, in however many tabs the page lives. */
  readonly id: string
  readonly title: string
  readonly text: string | undefined
  readonly href: string
}

/** Shows on this device what happens while the page lives, where the person wants it. */
class Notices {
  wanted = $state(false)
  standing = $state<Standing>('missing')

  readonly on = $derived(this.wanted && this.standing === 'granted')

  /** In the browser, once. */
  restore() {
    this.standing = standing()
    this.wanted = stored(PLACE) === true
  }

  /** The browser asks the person, if they have not answered before. */
  async want(wanted: boolean) {
    if (wanted && this.standing === 'default') this.standing = await Notification.requestPermission()
    this.wanted = wanted && this.standing === 'granted' && (await this.#helper()) !== undefined
    store(PLACE, this.wanted || undefined)
  }

  async show({ id, title, text, href }: Notice) {
    if (!this.on) return
    const helper = await this.#helper()
    await helper?.showNotification(title, {
      ...(text !== undefined && { body: text }),
      ...{ tag: id, data: href, icon: `${base}/icon-192.png`, lang: document.documentElement.lang },
    })
  }

  /** It shows them: on phones no page can. A browser that lets none in shows none. */
  async #helper(): Promise<ServiceWorkerRegistration | undefined> {
    try {
      await navigator.serviceWorker.register(`${base}/notices.js`)
      return await navigator.serviceWorker.ready
    } catch (error) {
      console.warn(error)
      this.standing = 'missing'
      return undefined
    }
  }
}

export const notices = new Notices()
