import { currentLanguage } from './current'

/** Whole sentences one behind the other: English parts them by a blank, Chinese by nothing. What is not said is left out. */
export const sentences = (...said: readonly (string | false | undefined)[]): string =>
  said.filter((one) => one !== undefined && one !== false).join(currentLanguage() === 'zh' ? '' : ' ')
