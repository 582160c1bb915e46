import { ConstraintViolationException } from '@mikro-orm/core'
import { Rejected, rejection, type FieldRejection } from '../lifecycle/index.ts'
import type { ImportKind } from './import-kind.ts'
import type { CellProblem } from './problem.ts'

const conflicts = rejection('CONFLICTS_WITH_DATA', ['与已有数据冲突（重复，或所引用的记录不存在）', 'It conflicts with what is there: a duplicate, or a record that is missing'])

/**
 * What an error says of the row whose storing it ended: a refusal of the row’s own act, or of the database. Nothing for any
 * other error, which is nobody’s mistake in the file.
 */
export function rowProblems(error: unknown, row: number, kind: ImportKind): CellProblem[] | undefined {
  const told = error instanceof Rejected ? error.rejection : error instanceof ConstraintViolationException ? conflicts() : undefined
  if (!told) return undefined
  const whole: FieldRejection = { path: '', code: told.code, label: told.label, facts: told.facts }
  return (told.fields.length > 0 ? told.fields : [whole]).map((wrong) => {
    const field = kind.fields.find((one) => one.name === wrong.path.split('.')[0])
    return { ...wrong, row, column: field?.label ?? kind.label }
  })
}
