// Lives beside the pages for the notifications that they show: one that is pressed opens the place that it is about. It
// answers for no file and keeps none.
addEventListener('install', () => self.skipWaiting())

addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(open(event.notification.data))
})

async function open(href) {
  const [page] = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (!page) return self.clients.openWindow(href)
  page.postMessage({ open: href })
  return page.focus()
}
