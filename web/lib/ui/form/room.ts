/** Bytes by which a text is longer than the store keeps of it, which counts bytes: a Chinese sign takes three. None while that is not known. */
export const bytesBeyond = (text: string, room: number | undefined): number =>
  room === undefined ? 0 : Math.max(0, new TextEncoder().encode(text.trim()).length - room)
