// What a person's browser sees of it: real Chromium, with what it tells about its own work.
import type { Browser, Page } from 'playwright-core'
import { setTimeout as passed } from 'node:timers/promises'
import type { Asked, Wire } from './wire.ts'

/** Milliseconds, but for the last two. */
export interface Opened {
  readonly firstPaint: number
  /** From the address to a page without placeholders. */
  readonly firstData: number
  readonly longestTask: number
  /** Sum of layout shifts, as the web's vitals count them. */
  readonly shift: number
}

/** What a page notes of itself, in milliseconds since 1970. */
interface Notes {
  changed: number
  complete: number
  longest: number
  shift: number
}

declare global {
  interface Window {
    notes: Notes
  }
}

/** Runs in the page before anything of its own. */
function takeNotes() {
  const notes: Notes = { changed: 0, complete: 0, longest: 0, shift: 0 }
  window.notes = notes
  const now = () => performance.timeOrigin + performance.now()
  const look = () => {
    const main = document.querySelector('main')
    if (!main || notes.complete > 0 || main.querySelector('[aria-busy], .bone')) return
    if (main.innerText.trim()) notes.complete = now()
  }
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver(() => {
      notes.changed = now()
      look()
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
    look()
  })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) notes.longest = Math.max(notes.longest, duration)
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) notes.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Whose page it is; nobody's for a visitor. */
export interface Viewer {
  readonly address: string
  readonly name: string
  readonly wallet: string
}

/** Open `url` with the chain at `endpoint`, as `viewer` sees it. */
export async function openMeasured(
  browser: Browser,
  url: string,
  { endpoint, genesis, local }: { endpoint: string; genesis: string; local: boolean },
  { viewer, slowdown }: { viewer: Viewer | undefined; slowdown: number },
): Promise<Page & AsyncDisposable> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.route('**/chain.json', (route) => route.fulfill({ json: { endpoint, genesis, local } }))
  await page.addInitScript(takeNotes)
  if (viewer)
    await page.addInitScript((account) => localStorage.setItem('huzhu.account', account), JSON.stringify(viewer))
  if (slowdown > 1) {
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  }
  await page.goto(url)
  return Object.assign(page, { [Symbol.asyncDispose]: () => context.close() })
}

const notesOf = (page: Page) => page.evaluate(() => window.notes)

/** Wait until a page is complete, and tell how it came about. */
export async function opened(page: Page): Promise<Opened> {
  await page.waitForFunction(() => window.notes.complete > 0, undefined, { timeout: 120_000 })
  // What a slow worker still does to the page.
  await passed(2_000)
  const { complete, longest, shift } = await notesOf(page)
  const { origin, paint } = await page.evaluate(() => ({
    origin: performance.timeOrigin,
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  }))
  return { firstPaint: paint, firstData: complete - origin, longestTask: longest, shift }
}

/** A block as a page took it. */
export interface BlockSeen extends Asked {
  /** Milliseconds from when the page was told to its last change and its last answer. */
  readonly toPage: number
}

/** Watch a page take `count` blocks; each is followed by `quiet` milliseconds. */
export async function watchBlocks(page: Page, wire: Wire, count: number, next: () => Promise<unknown>, quiet: number) {
  const seen: BlockSeen[] = []
  while (seen.length < count) {
    const before = wire.blocks.length
    await next()
    while (wire.blocks.length === before) await passed(5)
    const asked = wire.blocks.at(-1)!
    // Until nothing is answered any more.
    for (let last = 0; last !== asked.answered; await passed(quiet)) last = asked.answered
    const { changed } = await notesOf(page)
    seen.push({ ...asked, toPage: Math.max(changed, asked.answered) - asked.told })
  }
  return seen
}

/** Megabytes of the page's and its worker's JavaScript. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const inWorkers = await Promise.all(
    page
      .workers()
      .map((worker) =>
        worker.evaluate(
          () => (performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize,
        ),
      ),
  )
  return (usedSize + inWorkers.reduce<number>((sum, size) => sum + (size ?? 0), 0)) / 2 ** 20
}
