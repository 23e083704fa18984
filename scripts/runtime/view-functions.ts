// The table of the runtime's view functions, as TypeScript: @polkadot/api decodes metadata with them but cannot call
// them.
import { Metadata, TypeRegistry } from '@polkadot/types'
import { u8aToHex } from '@polkadot/util'

const HEADER = `// Made by npm run runtime:build. The runtime's view functions: the id that executeViewFunction takes, and the SCALE
// types of arguments and answer as the runtime's metadata names them.

`

/** Pallet and function in the case that the API uses elsewhere. */
const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)
const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** The table's text. */
export function viewFunctionsOf(metadata: Uint8Array): string {
  const registry = new TypeRegistry()
  const decoded = new Metadata(registry, u8aToHex(metadata))
  registry.setMetadata(decoded)
  const type = (id: Parameters<typeof registry.lookup.getTypeDef>[0]) => {
    const { lookupName, type } = registry.lookup.getTypeDef(id)
    return lookupName ?? type
  }
  const pallets = decoded.asV16.pallets.flatMap((pallet) => {
    const functions = pallet.viewFunctions.map((view) => {
      const name = camel(view.name.toString())
      const inputs = view.inputs.map((input) => `['${camel(input.name.toString())}', '${type(input.type)}']`)
      return `    ${name}: { id: '${view.id.toHex()}', inputs: [${inputs.join(', ')}], output: '${type(view.output)}' },`
    })
    return functions.length > 0 ? [`  ${lower(pallet.name.toString())}: {`, ...functions, '  },'] : []
  })
  return `${HEADER}export const viewFunctions = {\n${pallets.join('\n')}\n} as const\n`
}
