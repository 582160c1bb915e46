import { sql } from 'kysely'
import { declareSql } from '../../kernel/records/index.ts'
import type { EntityManager } from '../../kernel/store/index.ts'

/**
 * Writes slips and ballots anew, in random order and as of one transaction: until then the place of a row and the transaction that
 * wrote it tell when it came in, and that a slip and a ballot came together. Truncated and not deleted, so that no dead row keeps
 * the old order. With its owner's rights, because the application's own role may not truncate.
 */
declareSql(`create or replace function shuffle_ballots() returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  create temp table shuffled_slips on commit drop as select * from slips;
  create temp table shuffled_ballots on commit drop as select * from ballots;
  create temp table shuffled_grades on commit drop as select * from ballot_grades;
  truncate slips, ballots, ballot_grades;
  insert into slips select * from shuffled_slips order by random();
  insert into ballots select * from shuffled_ballots order by random();
  insert into ballot_grades select * from shuffled_grades order by random();
  drop table shuffled_slips, shuffled_ballots, shuffled_grades;
end $$`)

/** Takes from the stored ballots of the city whatever order they came in. Holds casting up for as long as it takes. */
export async function shuffleBallots(em: EntityManager): Promise<void> {
  await sql`select shuffle_ballots()`.execute(em.getKysely())
}
