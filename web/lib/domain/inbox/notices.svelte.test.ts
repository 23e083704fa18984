import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { notices } from './notices.svelte.ts'

const kept = new Map<string, string>()
const showNotification = vi.fn(async () => {})
const register = vi.fn(async () => ({}))

/** A browser whose person has answered so, or answers so when asked. */
function browser(permission: NotificationPermission, answer: NotificationPermission = permission) {
  const asked = { permission, requestPermission: vi.fn(async () => (asked.permission = answer)) }
  const serviceWorker = { register, ready: Promise.resolve({ showNotification }) }
  vi.stubGlobal('window', { Notification: asked })
  vi.stubGlobal('Notification', asked)
  vi.stubGlobal('navigator', { serviceWorker })
  notices.restore()
  return asked
}

beforeEach(() => {
  kept.clear()
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  })
  vi.stubGlobal('document', { documentElement: { lang: 'en' } })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

const notice = { id: '0x7-1-Paid', title: '¥340 was paid to you.', text: undefined, href: '/en/pools/3' }

test('nobody is asked before they switch it on, and then once; what happens is shown under its own name', async () => {
  const asked = browser('default', 'granted')
  await notices.show(notice)
  expect([notices.on, asked.requestPermission.mock.calls.length, showNotification.mock.calls.length]).toEqual([
    ...[false, 0, 0],
  ])
  await notices.want(true)
  expect([notices.on, asked.requestPermission.mock.calls.length]).toEqual([true, 1])
  await notices.show({ ...notice, text: 'For claim 7.' })
  expect(showNotification).toHaveBeenCalledWith(notice.title, {
    ...{ body: 'For claim 7.', tag: notice.id, data: notice.href, icon: '/icon-192.png', lang: 'en' },
  })
  expect(register).toHaveBeenCalledWith('/notices.js')
})

test('where nothing can show them it is off, says so, and breaks nothing', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  browser('granted')
  register.mockRejectedValueOnce(new Error('Storage is off.'))
  await notices.want(true)
  expect([notices.on, notices.standing, kept.size]).toEqual([false, 'missing', 0])
  browser('granted')
  await notices.want(true)
  register.mockRejectedValueOnce(new Error('Storage is off.'))
  await notices.show(notice)
  expect([notices.on, notices.standing, showNotification.mock.calls.length]).toEqual([false, 'missing', 0])
})

test('it stays on over visits, until it is switched off', async () => {
  browser('granted')
  await notices.want(true)
  browser('granted')
  expect(notices.on).toBe(true)
  await notices.want(false)
  browser('granted')
  expect([notices.on, kept.size]).toEqual([false, 0])
})

test('who does not let this site has it off, and a browser that shows none says so', async () => {
  browser('default', 'denied')
  await notices.want(true)
  expect([notices.on, notices.standing]).toEqual([false, 'denied'])
  vi.stubGlobal('window', {})
  notices.restore()
  expect([notices.on, notices.standing]).toEqual([false, 'missing'])
  expect(register).not.toHaveBeenCalled()
})
