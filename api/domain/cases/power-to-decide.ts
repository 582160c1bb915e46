import { rejection, type ActContext, type Rejection } from '../../kernel/lifecycle/index.ts'
import { holdsOffice, type Facts, type Law, type Office, type Place, type provision } from '../../kernel/regulations/index.ts'
import { Bureau, Department } from '../organization/index.ts'
import type { Case } from './case.record.ts'

const leadersOnly = rejection('LEADERS_ONLY', ['须由科室负责人以上人员决定', 'Only the head of department or a leader may decide this'])
const ownHandling = rejection('OWN_HANDLING', [
  '您经办过此件，顶岗期间不得审批，请由其他有权人员决定', 'You handled this case: while covering a post you cannot approve it. Somebody else with the power decides',
])

/** Who decides where no text says so. */
const LEADERS: readonly Office[] = ['DEPARTMENT_HEAD', 'SUPERVISING_LEADER', 'BUREAU_HEAD']

/** The offices that may decide: those that the rules name, else heads and leaders. */
export const decidingOffices = (authority: ReturnType<typeof provision.authority>, law: Law, known: Facts): readonly Office[] =>
  authority.of(law, known)?.decidedBy ?? LEADERS

const placeOf = ({ bureauId, departmentId, handlerId }: Case): Place => ({ bureauId, departmentId, handlerId: handlerId ?? undefined })

type Context = Pick<ActContext<Case>, 'acting' | 'em' | 'law' | 'record'>

/** Who holds each office over a case themselves, not through the post they cover. */
async function holdersOver({ em, record }: Pick<Context, 'em' | 'record'>): Promise<Partial<Record<Office, string | null | undefined>>> {
  const department = await em.findOneOrFail(Department, record.departmentId)
  const bureau = await em.findOneOrFail(Bureau, record.bureauId)
  return {
    HANDLER: record.handlerId, DEPARTMENT_HEAD: department.headId, SUPERVISING_LEADER: department.supervisingLeaderId, BUREAU_HEAD: bureau.headId,
  }
}

async function holdsThemselves(context: Context, offices: readonly Office[]): Promise<boolean> {
  const { acting, record } = context
  const holders = await holdersOver(context)
  return offices.some((office) => (office in holders ? holders[office] === acting.staffId : holdsOffice(acting, [office], placeOf(record))))
}

/** The people who may decide on a case, in the order in which the rules name their offices. */
export async function decidersOf(
  authority: ReturnType<typeof provision.authority>, context: Pick<Context, 'em' | 'law' | 'record'>, known: Facts,
): Promise<string[]> {
  const holders = await holdersOver(context)
  return decidingOffices(authority, context.law, known).flatMap((office) => holders[office] ?? [])
}

/**
 * Why the caller may not decide on a case: without the office that the rules name, or, while covering a post, on a case that they
 * handled themselves. `handledBy` names who else took part, besides the handler.
 */
export async function mayDecide(
  authority: ReturnType<typeof provision.authority>, context: Context, known: Facts, handledBy: readonly (string | null | undefined)[] = [],
): Promise<Rejection | undefined> {
  const { acting, law, record } = context
  const place = placeOf(record)
  const named = authority.of(law, known)
  const offices = decidingOffices(authority, law, known)
  if (named ? authority.allows(law, acting, place, known) : !holdsOffice(acting, offices, place)) {
    return named ? authority.allows(law, acting, place, known) : leadersOnly()
  }
  const handled = [record.handlerId, ...handledBy].includes(acting.staffId)
  if (!handled || acting.covering.length === 0 || (await holdsThemselves(context, offices))) return undefined
  return ownHandling({}, { citation: named?.citation })
}
