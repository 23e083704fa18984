// npm run library:simplified: which Chinese characters have a simplified form, by ICU's table, into governance/src/.
import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { ROOT } from '../paths.ts'
import { exitWith } from '../process.ts'

const FILE = join(ROOT, 'governance/src/simplified.ts')
/** Of ICU, which has the table in all its parts. */
const PROGRAM = 'uconv'

/** All Chinese characters of Unicode's first plane, in their order. */
const characters = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code)).filter((letter) =>
  /\p{Script=Han}/u.test(letter),
)

/** Each character as the program writes it in simplified Chinese. */
function simplified(): string[] {
  const { status, stdout, error } = spawnSync(PROGRAM, ['-x', 'Traditional-Simplified'], {
    input: characters.join('\n'),
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${PROGRAM} is missing or failed; it comes with ICU. ${error?.message ?? ''}`)
  return stdout.split('\n')
}

/**
 * Where the steps from one form to the next end. ICU takes two characters for each other's form: of those the first is it,
 * so that nothing is called otherwise than its own form.
 */
function settledOf(letter: string, forms: ReadonlyMap<string, string>): string {
  const passed: string[] = []
  let at = letter
  while (!passed.includes(at)) {
    passed.push(at)
    at = forms.get(at) ?? at
  }
  return passed.slice(passed.indexOf(at)).sort()[0]!
}

/** A difference without its sign: what lies behind is odd. */
const unsigned = (difference: number) => (difference < 0 ? -2 * difference - 1 : 2 * difference)

/** The numbers as the steps between them, in base 36. */
function steps(numbers: readonly number[]): string {
  return numbers.map((number, at) => unsigned(number - (numbers[at - 1] ?? 0)).toString(36)).join(',')
}

async function write(): Promise<void> {
  const found = simplified()
  const forms = new Map(characters.map((letter, at) => [letter, found[at] ?? letter]))
  const pairs = characters.flatMap((letter) => {
    const form = settledOf(letter, forms)
    return form === letter ? [] : [[letter.charCodeAt(0), form.charCodeAt(0)] as const]
  })
  const text = `// Written by \`npm run library:simplified\`, of ICU's data: © Unicode, Inc., under the Unicode License v3.
// Steps from one character to the next, in base 36: first the ${pairs.length} that have a simplified form, then those forms.
const TABLE =
  '${steps(pairs.map(([letter]) => letter))}|${steps(pairs.map(([, form]) => form))}'

/** The characters whose steps these are. */
function charactersOf(steps: string): string[] {
  let code = 0
  return steps.split(',').map((step) => {
    const number = parseInt(step, 36)
    code += number % 2 === 1 ? -(number + 1) / 2 : number / 2
    return String.fromCharCode(code)
  })
}

const [letters, forms] = TABLE.split('|').map(charactersOf)
const simplified = new Map(letters!.map((letter, at) => [letter, forms![at]!]))

/** The simplified form of a Chinese character; any other letter as it is. */
export const simplifiedOf = (letter: string): string => simplified.get(letter) ?? letter
`
  const options = await resolveConfig(FILE)
  await writeFile(FILE, await format(text, { ...options, filepath: FILE }))
}

await write().catch(exitWith)
