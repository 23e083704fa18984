// The browser that the dApp's tests drive, and fonts for what it shows.
import { existsSync } from 'node:fs'
import { run, outputOf } from '../process.ts'

// Chromium without windows first: a whole one draws its own bars beside every page, which takes ten times as long.
const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const PACKAGES = ['chromium-headless-shell', 'fonts-noto-cjk']

/** Where Chromium is. */
export function chromium(): string | undefined {
  return PLACES.find((place) => place !== undefined && existsSync(place))
}

/** Install the browser where that is possible; otherwise say what to install. */
export async function missingBrowser(): Promise<string | undefined> {
  if (chromium()) return undefined
  if (process.getuid?.() === 0 && outputOf('apt-get', ['--version'])) {
    console.log(`Installing ${PACKAGES.join(' and ')}.`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-qq'], { env }).catch(() => undefined)
    await run('apt-get', ['install', '-y', '-qq', ...PACKAGES], { env, stdio: ['ignore', 'ignore', 'inherit'] }).catch(
      () => undefined,
    )
    if (chromium()) return undefined
  }
  return `Chromium is missing: the dApp's tests are left out. Install it (Debian: apt-get install ${PACKAGES.join(' ')}), or name it in CHROMIUM.`
}
