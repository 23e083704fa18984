// What the dApp's build generates of its sources: tests of a fresh clone need no build.
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, TEST_MESSAGES } from '../../scripts/paths.ts'
import { run } from '../../scripts/process.ts'

const made = join(TEST_MESSAGES, 'messages.js')
const sources = ['en', 'zh'].map((language) => join(ROOT, `web/messages/${language}.json`))

export async function setup(): Promise<void> {
  if (!existsSync(join(ROOT, '.svelte-kit/tsconfig.json')))
    await run(process.execPath, [join(ROOT, 'node_modules/@sveltejs/kit/svelte-kit.js'), 'sync'], { stdio: 'ignore' })
  if (existsSync(made) && sources.every((file) => statSync(file).mtimeMs < statSync(made).mtimeMs)) return
  await run(process.execPath, [join(ROOT, 'test/support/messages.ts')], { stdio: 'ignore' })
}
