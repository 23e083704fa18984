/** Texts that stand on the chain. */

/**
 * What shows nothing, or changes how its neighbours show. The chain takes it in no text; what was written before it looked
 * may hold it. Signs that Arabic sets before its figures show, although Unicode files them under format.
 */
const HIDDEN =
  /(?![\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\ufffc]/gu
/** Marks without a letter, which are set on what stands before the text; marks beyond four of one letter, which run over other lines. */
const PILED = /^\p{M}+|(\p{M}{4})\p{M}+/gmu
/** Stands where something is that cannot be shown. */
const UNSHOWN = '\ufffd'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** A text as the chain keeps it: what does not show is marked, so that two texts that differ never look the same for it. */
export const textOf = (bytes: Uint8Array): string =>
  decoder
    .decode(bytes)
    .replaceAll(HIDDEN, (hidden) => (hidden === '\n' ? hidden : UNSHOWN))
    .replaceAll(PILED, (_, shown = '') => shown + UNSHOWN)

/** A longer text, as it was said: scripts and emoji are written with joiners, but what turns the text around it is marked. */
export const saidOf = (text: string): string => text.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, UNSHOWN)

/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** A name, as textOf. One that runs from right to left is set apart by Unicode's isolates: it turns nothing around it. */
export function nameOf(bytes: Uint8Array): string {
  const name = textOf(bytes)
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name
}

/** A name that nobody has sent yet, as it will be shown once it stands on the chain. */
export const shownName = (written: string): string => nameOf(new TextEncoder().encode(written))
