// How a person allows more than this machine's own page: as options of a program, or in its environment.
import { Access } from './access.ts'

/** For `optionsOf`. Each may be given several times, or once with commas. */
export const accessOptions = {
  'allow-origin': { type: 'string', multiple: true },
  'allow-host': { type: 'string', multiple: true },
} as const

/** What it makes of them. */
export interface AllowedByOptions {
  readonly 'allow-origin'?: readonly string[] | undefined
  readonly 'allow-host'?: readonly string[] | undefined
}

const listed = (texts: readonly (string | undefined)[]) =>
  texts
    .flatMap((text) => text?.split(',') ?? [])
    .map((text) => text.trim())
    .filter((text) => text !== '')

/** Who may ask. @throws {@link NotAllowed} for what is no origin or no host name */
export function accessFrom(values: AllowedByOptions, env: NodeJS.ProcessEnv = process.env): Access {
  return new Access({
    origins: listed([...(values['allow-origin'] ?? []), env.HUZHU_ALLOW_ORIGIN]),
    hosts: listed([...(values['allow-host'] ?? []), env.HUZHU_ALLOW_HOST]),
  })
}
