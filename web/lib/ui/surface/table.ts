/** A column of a table. */
export interface Column {
  name: string
  label: string
  /**
   * `head` names the row; `figure` stands at the end of its column; `lead` is a figure worth comparing first; `under` goes
   * below the row's first line where there is no room beside it.
   */
  kind?: 'head' | 'text' | 'figure' | 'lead' | 'under'
}
