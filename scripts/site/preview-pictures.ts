// npm run site:pictures: draws the pictures that are shown with links to the dApp, one a language, into web/static.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium as playwright } from 'playwright-core'
import { ROOT } from '../paths.ts'
import { exitWith } from '../process.ts'
import { chromium } from '../setup/browser.ts'

const SIZE = { width: 1200, height: 630 }
/** Paper, ink and accent of the light theme. */
const COLOURS = { paper: '#f6f7f0', ink: '#14241d', soft: '#4a5a52', line: '#c9d2c4' }

async function draw(): Promise<void> {
  const executablePath = chromium()
  if (!executablePath) throw new Error('The pictures are drawn by Chromium, which was not found.')
  const mark = await readFile(join(ROOT, 'web/static/mark.svg'), 'utf8')
  const browser = await playwright.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light' })
    for (const language of ['zh', 'en']) {
      const words = JSON.parse(await readFile(join(ROOT, `web/messages/${language}.json`), 'utf8'))
      await page.setContent(`<!doctype html><html lang="${language}"><style>
        body { display: grid; box-sizing: border-box; align-content: center; height: 100vh; margin: 0; padding: 0 96px;
          background: ${COLOURS.paper}; color: ${COLOURS.ink}; font-family: system-ui, 'Noto Sans CJK SC', sans-serif }
        svg { width: 168px; height: 168px; margin-bottom: 40px }
        h1 { margin: 0 0 16px; font-size: 76px; line-height: 1.25; font-weight: 650 }
        p { margin: 0; padding-top: 24px; border-top: 2px solid ${COLOURS.line}; color: ${COLOURS.soft}; font-size: 36px }
      </style>${mark}<h1>${words.home_promise_one}<br>${words.home_promise_two}</h1><p>互助 Huzhu</p>`)
      await page.screenshot({ path: join(ROOT, `web/static/preview-${language}.png`) })
    }
  } finally {
    await browser.close()
  }
}

await draw().catch(exitWith)
