import { resolve } from '$app/paths'
import { currentLanguage } from './current'

/** The address of a place, in the language of this page: `address('/pools/3')`. The home page is `address('')`. */
export const address = (place: '' | `/${string}`) => resolve(`/${currentLanguage()}${place}`)
