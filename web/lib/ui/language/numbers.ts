import { currentLanguage } from './current'
import { locale } from './language'

/** A whole number as the page's language writes it: “2,184,306”. */
export const whole = (number: bigint) => new Intl.NumberFormat(locale[currentLanguage()]).format(number)
