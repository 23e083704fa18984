// What a person writes behind a script's name.
import { type ParseArgsConfig, parseArgs } from 'node:util'

type Options = NonNullable<ParseArgsConfig['options']>
type Values<T extends Options> = ReturnType<typeof parseArgs<{ options: T }>>['values']

/** Each option as it is written, with what it takes, and its value where none is given. */
function listed(options: Options): string {
  return Object.entries(options)
    .map(([name, { type, default: usual }]) =>
      type === 'boolean'
        ? `  --${name}`
        : `  --${name} <value>${usual === undefined ? '' : `  (else ${String(usual)})`}`,
    )
    .join('\n')
}

function read<const T extends Options>(options: T, args: string[], allowPositionals: boolean) {
  if (args.includes('--help')) {
    console.log(`Options:\n${listed(options)}`)
    process.exit(0)
  }
  try {
    return parseArgs({ options, args, allowPositionals })
  } catch (error) {
    console.error(`${(error as Error).message}\nOptions:\n${listed(options)}`)
    process.exit(1)
  }
}

/** The options of a command line. Asked for help, or given what it does not know, the program ends and names them. */
export function optionsOf<const T extends Options>(options: T, args = process.argv.slice(2)): Values<T> {
  return read(options, args, false).values
}

/** The options of a command line, and its other words in their order. */
export function optionsAndWordsOf<const T extends Options>(
  options: T,
  args = process.argv.slice(2),
): { options: Values<T>; words: string[] } {
  const { values, positionals } = read(options, args, true)
  return { options: values, words: positionals }
}

/** The whole number, of at most `most`, that an option was given. */
export function wholeOf(option: string, given: string, most: number): number {
  if (/^\d{1,15}$/.test(given) && Number(given) <= most) return Number(given)
  throw new Error(`${option} takes a whole number of at most ${most}, not “${given}”.`)
}

/** The port that an option was given; 0 takes any free one. */
export const portOf = (option: string, given: string): number => wholeOf(option, given, 65_535)
