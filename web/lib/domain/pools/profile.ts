// The chain bounds its types by these, and its metadata leaves such bounds out: they are those of `Profile` in the runtime.

/** Most bytes that the chain keeps of a pool's name. */
export const NAME_BYTES = 64
/** Most bytes that the chain keeps of a pool's summary. */
export const SUMMARY_BYTES = 280

/** Says whether a sign is drawn as a picture; keyboards add it, and the chain takes nothing that does not show. */
const DRAWN_AS = /[\ufe0e\ufe0f]/g

/** Some lines as they are sent: whatever makes space is a space, and none stands at the ends of a line. */
export const writtenLines = (text: string): string =>
  text
    .replaceAll(DRAWN_AS, '')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .join('\n')
    .trim()

/** A name as it is sent: on one line. */
export const writtenName = (text: string): string => writtenLines(text).replaceAll('\n', ' ')
