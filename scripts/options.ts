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

/** The options of a command line. Asked for help, or given what it does not know, the program ends and names them. */
export function optionsOf<const T extends Options>(options: T, args = process.argv.slice(2)): Values<T> {
  if (args.includes('--help')) {
    console.log(`Options:\n${listed(options)}`)
    process.exit(0)
  }
  try {
    return parseArgs({ options, args }).values
  } catch (error) {
    console.error(`${(error as Error).message}\nOptions:\n${listed(options)}`)
    process.exit(1)
  }
}
