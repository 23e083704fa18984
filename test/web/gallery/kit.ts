/** As much of SvelteKit as the shell asks for. */
export const base = ''
export const resolve = (path: string) => path
export const page = {
  get url() {
    return new URL(location.href)
  },
}
