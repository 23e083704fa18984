// The language is chosen by a script of a few lines, before anything is painted; without scripts there are two links.
export const csr = false
export const prerender = true
