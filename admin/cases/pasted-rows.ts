/** Cells copied from a spreadsheet: rows by line, columns by tab. A cell with a line break stands in quotes, which are doubled inside. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const endCell = (): void => {
    rows.at(-1)!.push(cell.trim())
    cell = ''
  }
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  for (let at = 0; at < plain.length; at++) {
    const char = plain[at]!
    if (quoted && char === '"' && plain[at + 1] === '"') cell += plain[++at]!
    else if (quoted && char === '"') quoted = false
    else if (quoted) cell += char === '\n' ? ' ' : char
    else if (char === '"' && cell === '') quoted = true
    else if (char === '\t') endCell()
    else if (char === '\n') {
      endCell()
      rows.push([])
    } else cell += char
  }
  endCell()
  return rows
}

/** A table with cells put into it from a place on, grown as far as they reach; what lies right of its columns is left out. */
export function withPasted(table: readonly (readonly string[])[], pasted: readonly (readonly string[])[], row: number, column: number): string[][] {
  const width = table[0]!.length
  const height = Math.max(table.length, row + pasted.length)
  return Array.from({ length: height }, (_, r) => Array.from({ length: width }, (_, c) => pasted[r - row]?.[c - column] ?? table[r]?.[c] ?? ''))
}
