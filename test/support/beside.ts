import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * The test that stands beside a source: of its own name or, for a part of something larger, of that one's, by the first word
 * of its name or the last (`happenings-claims.ts` has `happenings.test.ts`, `claim-words.ts` has `words.test.ts`).
 */
export function testBeside(source: string): string {
  const [folder, name] = [dirname(source), basename(source, '.ts')]
  const words = name.split('-')
  const names = [name, words[0], words.at(-1)].map((word) => join(folder, `${word}.test.ts`))
  return names.find((path) => existsSync(path)) ?? names[0]!
}
