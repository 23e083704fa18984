// npm run history:client: the types of the history's client, from what its API says of itself.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { clientOf } from '../history/src/client/generate.ts'
import { ROOT } from './paths.ts'

await writeFile(join(ROOT, 'history/src/client/paths.d.ts'), await clientOf())
console.log('history/src/client/paths.d.ts is written.')
