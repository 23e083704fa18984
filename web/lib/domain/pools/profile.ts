/** Most bytes that the chain keeps of a pool's name. */
export const NAME_BYTES = 64
/** Most bytes that the chain keeps of a pool's summary. */
export const SUMMARY_BYTES = 280
