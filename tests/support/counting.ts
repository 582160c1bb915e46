import type { Reader } from '../../api/kernel/query/index.ts'

/** A reader that notes every statement sent through it: the ceiling that keeps lists from asking once a row. */
export function counting(reader: Reader): { reader: Reader; statements(): number } {
  let sent = 0
  return {
    reader: reader.withPlugin({
      transformQuery: ({ node }) => {
        sent += 1
        return node
      },
      transformResult: async ({ result }) => result,
    }),
    statements: () => sent,
  }
}
