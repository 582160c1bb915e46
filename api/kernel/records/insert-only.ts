import { allRecords } from './record.ts'

const REFUSAL = `create or replace function refuse_change() returns trigger language plpgsql as $$
begin raise exception '% is insert-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege'; end $$`

/**
 * What keeps insert-only records as they are, on both stores and whoever is connected: triggers against update, delete and truncate.
 * Part of the migration; each statement can be run again. MikroORM does not see triggers on truncate, so it is told to ignore all.
 */
export const insertOnlySql = (): string[] => {
  const tables = [...allRecords().values()].filter((spec) => spec.insertOnly).map((spec) => spec.table)
  return [REFUSAL, ...tables.flatMap((table) => [
    `create or replace trigger insert_only_rows before update or delete on ${table} for each row execute function refuse_change()`,
    `create or replace trigger insert_only_table before truncate on ${table} for each statement execute function refuse_change()`,
  ])]
}
