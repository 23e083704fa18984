/** Letters of what others say that have room where little is said. */
const MOST = 160

/** Whether something is longer than there is room for. */
export const isLong = (text: string): boolean => text.length > MOST

/** The beginning of what others say, where there is room for no more. */
export const cut = (text: string): string => (isLong(text) ? `${[...text].slice(0, MOST).join('').trimEnd()}…` : text)
