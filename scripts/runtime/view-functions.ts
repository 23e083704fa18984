// The table of the runtime's view functions, as TypeScript: @polkadot/api decodes metadata with them but cannot call
// them.
import { Metadata, TypeRegistry } from '@polkadot/types'
import { u8aToHex } from '@polkadot/util'

const HEADER = `// Made by npm run runtime:build. The runtime's view functions: the id that executeViewFunction takes, and the SCALE
// types of arguments and answer as the runtime's metadata names them.

`

interface ViewFunction {
  readonly id: string
  readonly inputs: readonly (readonly [name: string, type: string])[]
  readonly output: string
}

/** By pallet and name, in the case that the API uses elsewhere. */
type Table = Readonly<Record<string, Readonly<Record<string, ViewFunction>>>>

const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)
const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

function tableOf(metadata: Uint8Array): Table {
  const registry = new TypeRegistry()
  const decoded = new Metadata(registry, u8aToHex(metadata))
  registry.setMetadata(decoded)
  const type = (id: Parameters<typeof registry.lookup.getTypeDef>[0]) => {
    const { lookupName, type } = registry.lookup.getTypeDef(id)
    return lookupName ?? type
  }
  const pallets = decoded.asV16.pallets.filter(({ viewFunctions }) => viewFunctions.length > 0)
  return Object.fromEntries(
    pallets.map(({ name: pallet, viewFunctions }) => {
      const functions = viewFunctions.map(({ id, name, inputs, output }) => {
        const named = inputs.map((input) => [camel(input.name.toString()), type(input.type)] as const)
        return [camel(name.toString()), { id: id.toHex(), inputs: named, output: type(output) }] as const
      })
      return [lower(pallet.toString()), Object.fromEntries(functions)]
    }),
  )
}

/** The table as a script and its types. */
export function viewFunctionsOf(metadata: Uint8Array): ReadonlyMap<string, string> {
  const entries = Object.entries(tableOf(metadata))
  const write = (line: (name: string, view: ViewFunction) => string) =>
    entries
      .map(([pallet, views]) => {
        const lines = Object.entries(views).map(([name, view]) => `    ${line(name, view)}`)
        return `  ${pallet}: {\n${lines.join('\n')}\n  }`
      })
      .join(',\n')
  const script = write((name, view) => `${name}: ${JSON.stringify(view)},`)
  const types = write((name, { id, inputs, output }) => {
    const pairs = inputs.map((input) => `readonly ${JSON.stringify(input)}`).join(', ')
    return `readonly ${name}: { readonly id: '${id}'; readonly inputs: readonly [${pairs}]; readonly output: '${output}' }`
  })
  return new Map([
    ['view-functions.js', `${HEADER}export const viewFunctions = {\n${script}\n}\n`],
    ['view-functions.d.ts', `${HEADER}export declare const viewFunctions: {\n${types}\n}\n`],
  ])
}
