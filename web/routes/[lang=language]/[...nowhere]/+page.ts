import { error } from '@sveltejs/kit'

// An address that is no page keeps the bars around it: the error is shown inside the layout of its language.
export const load = () => error(404)
