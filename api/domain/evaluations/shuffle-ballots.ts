import { sql } from 'kysely'
import { refuse, rejection } from '../../kernel/lifecycle/index.ts'
import { declareSql } from '../../kernel/records/index.ts'
import type { EntityManager } from '../../kernel/store/index.ts'

/**
 * Writes slips and ballots anew, in random order and as of one transaction: until then the place of a row and the transaction that
 * wrote it tell when it came in, and that a slip and a ballot came together. Truncated and not deleted, so that no dead row keeps
 * the old order; a table is truncated whole, so the ballots of every campaign of the city are rewritten. With its owner's rights,
 * because the application's own role may not truncate.
 *
 * The tables are locked before they are copied: a ballot of another campaign that was committed in between would be gone. They are
 * locked in the order in which casting touches them, and whatever reads them keeps to it: slips, ballots, grades.
 */
declareSql(`create or replace function shuffle_ballots() returns void language plpgsql security definer
set search_path = public, pg_temp set lock_timeout = '5s' as $$
begin
  lock table slips, ballots, ballot_grades in access exclusive mode;
  create temp table shuffled_slips on commit drop as select * from slips;
  create temp table shuffled_ballots on commit drop as select * from ballots;
  create temp table shuffled_grades on commit drop as select * from ballot_grades;
  truncate slips, ballots, ballot_grades;
  insert into slips select * from shuffled_slips order by random();
  insert into ballots select * from shuffled_ballots order by random();
  insert into ballot_grades select * from shuffled_grades order by random();
  drop table shuffled_slips, shuffled_ballots, shuffled_grades;
end $$`)

/** What PostgreSQL says of a lock that was not to be had in time. */
const LOCK_NOT_AVAILABLE = '55P03'

const ballotsInUse = rejection('BALLOTS_IN_USE', [
  '评议票正被使用（例如正在备份数据库），现在不能截止，请稍后再试', 'The ballots are in use, for instance by a backup: close the campaign in a while',
])

/**
 * Takes from the stored ballots of the city whatever order they came in. Holds casting up for as long as it takes, and afterwards
 * nobody touches a ballot until the transaction ends. Refuses with BALLOTS_IN_USE where they are not to be had.
 */
export async function shuffleBallots(em: EntityManager): Promise<void> {
  try {
    await sql`select shuffle_ballots()`.execute(em.getKysely())
  } catch (error) {
    if ((error as { code?: string }).code === LOCK_NOT_AVAILABLE) refuse(ballotsInUse())
    throw error
  }
}
