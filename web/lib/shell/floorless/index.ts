// What stands on the window's floor while what belongs there does not come: see `../floor`.
export { default as Ribbons } from './Ribbons.svelte'
