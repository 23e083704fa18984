// What the history's client is made of.
import openapi, { astToString } from 'openapi-typescript'
import { format } from 'prettier'
import { describe } from '../api/api.ts'

/** The types of the API, from its own description. */
export async function clientOf(): Promise<string> {
  const written = astToString(await openapi(describe() as never))
  const options = { parser: 'typescript', printWidth: 120, semi: false, singleQuote: true } as const
  return format(`// Written by npm run history:client.\n${written}`, options)
}
