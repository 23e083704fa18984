// The chain bounds its types by these, and its metadata leaves such bounds out: they are those of `Profile` in the runtime.

/** Most bytes that the chain keeps of a pool's name. */
export const NAME_BYTES = 64
/** Most bytes that the chain keeps of a pool's summary. */
export const SUMMARY_BYTES = 280
