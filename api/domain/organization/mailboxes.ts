import { sql } from 'kysely'
import type { Locale } from '../../kernel/records/index.ts'
import { mailboxesFrom, type Mailbox } from '../../kernel/notifications/index.ts'

/** Mail goes to those who can open what it leads to: they work here, have an account, an address, and want it. */
mailboxesFrom(async (em, staffIds) => {
  const { rows } = await sql<{ id: string; address: string; locale: Locale; userId: string }>`select s.id, s.email as address, u.locale, u.id as "userId"
    from staff_members s join users u on u.staff_id = s.id
    where s.id in (${sql.join([...staffIds])}) and s.email <> '' and not s.mail_off and not s."left" and u.state <> 'DISABLED'`.execute(em.getKysely())
  return new Map(rows.map(({ id, ...mailbox }): [string, Mailbox] => [id, mailbox]))
})
