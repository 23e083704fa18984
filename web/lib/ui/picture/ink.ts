/**
 * How a part of a bar is drawn: each is told apart without its colour. `main`: what the eye follows. `second`: what stands
 * beside it. `hatched`: what is bound. `hollow`: what is not there yet.
 */
export type PartInk = 'main' | 'second' | 'hatched' | 'hollow'
