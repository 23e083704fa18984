// Rows as CSV, for spreadsheets and for whoever adds them up again.

/** A spreadsheet must not take a text for a formula. */
const FORMULA = /^[=+@\t\r]|^-[^\d]/

/** A cell: what could be taken for more than text is quoted. */
function cellOf(value: string | number | null | undefined): string {
  const text = value == null ? '' : String(value)
  const tame = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n']/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame
}

/** A line. */
export const lineOf = (cells: readonly (string | number | null | undefined)[]): string =>
  `${cells.map(cellOf).join(',')}\r\n`

/** An amount with its decimals, none of them cut: “-59.40”. */
export function decimal(amount: string, decimals: number): string {
  const minus = amount.startsWith('-')
  const digits = (minus ? amount.slice(1) : amount).padStart(decimals + 1, '0')
  const whole = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
  return minus ? `-${whole}` : whole
}
