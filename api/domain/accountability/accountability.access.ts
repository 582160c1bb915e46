import {
  all, any, byOthers, byPlace, eq, keepFrom, not, onlyIf, permissions, pointsAtKept, within, type Acting, type Predicate, type Reach, type RecordAccess, type Scope,
} from '../../kernel/access/index.ts'
import type { Condition } from '../../kernel/records/index.ts'

permissions('signals', {
  read: [['查看异常', 'Read signals'], ['STAFF', 'DEPARTMENT_HEAD', 'SUPERVISING_LEADER', 'BUREAU_HEAD', 'LEADERSHIP', 'EFFICIENCY_OFFICE', 'SYSTEM']],
  raise: [['登记异常', 'Raise signals'], ['SYSTEM', 'EFFICIENCY_OFFICE']],
  explain: [['说明异常', 'Explain signals'], ['STAFF', 'DEPARTMENT_HEAD']],
  verify: [['核实异常', 'Verify signals'], ['EFFICIENCY_OFFICE']],
})
permissions('cards', {
  read: [['查看黄牌红牌', 'Read cards'], ['STAFF', 'DEPARTMENT_HEAD', 'SUPERVISING_LEADER', 'BUREAU_HEAD', 'LEADERSHIP', 'EFFICIENCY_OFFICE', 'SYSTEM']],
  issue: [['发牌', 'Issue cards'], ['EFFICIENCY_OFFICE']],
  review: [['复核异议与撤牌', 'Review objections and withdraw cards'], ['EFFICIENCY_OFFICE', 'BUREAU_HEAD', 'LEADERSHIP']],
  question: [['提请撤牌', 'Propose withdrawals'], ['SYSTEM']],
  answer: [['回告与异议', 'Answer and object to cards'], ['STAFF', 'DEPARTMENT_HEAD']],
})
permissions('leads', {
  read: [['查看问责线索', 'Read leads'], ['BUREAU_HEAD', 'LEADERSHIP', 'EFFICIENCY_OFFICE', 'SYSTEM']],
  open: [['登记问责线索', 'Open leads'], ['EFFICIENCY_OFFICE', 'SYSTEM']],
  question: [['注明来源已撤', 'Note that a source was withdrawn'], ['SYSTEM']],
  check: [['核查问责线索', 'Check leads'], ['EFFICIENCY_OFFICE']],
})
permissions('sanctions', {
  read: [['查看处理', 'Read sanctions'], ['STAFF', 'DEPARTMENT_HEAD', 'BUREAU_HEAD', 'LEADERSHIP', 'EFFICIENCY_OFFICE', 'SYSTEM']],
  propose: [['拟定处理', 'Propose sanctions'], ['EFFICIENCY_OFFICE']],
  decide: [['决定处理', 'Decide on sanctions'], ['LEADERSHIP', 'BUREAU_HEAD', 'EFFICIENCY_OFFICE', 'DEPARTMENT_HEAD']],
  defend: [['陈述申辩与申诉', 'State a defence, appeal'], ['STAFF']],
})

/** A signal about a complaint whose existence is secret to the caller: a clock of the very one that accuses him. */
const secretSignal = (acting: Acting): Predicate => onlyIf(pointsAtKept(acting, 'Complaint', 'subjectId'), (complaint) => all(eq('subjectType', 'Complaint'), complaint))
/** A card on such a signal. */
const secretCard = (acting: Acting): Predicate => onlyIf(secretSignal(acting), (signal) => ({ via: 'signalId', where: signal }))
/** A lead from such a complaint, from a signal about it or from a card on that signal. */
const secretLead = (acting: Acting): Predicate => any(
  onlyIf(pointsAtKept(acting, 'Complaint', 'sourceId'), (complaint) => all(eq('source', 'COMPLAINT'), complaint)),
  onlyIf(secretSignal(acting), (signal) => all(eq('source', 'SIGNAL'), { via: 'sourceId', to: 'Signal', where: signal })),
  onlyIf(secretCard(acting), (card) => all(eq('source', 'CARD'), { via: 'sourceId', to: 'Card', where: card })),
)
keepFrom('Signal', secretSignal)
keepFrom('Card', secretCard)
keepFrom('AccountabilityLead', secretLead)

/** A department sees what concerns it; the person concerned sees it too. */
const concerned = byPlace({ bureau: 'bureauId', department: 'departmentId', people: ['staffId'] })
const signals: Scope = (acting, reach) => all(concerned(acting, reach), not(secretSignal(acting)))
const cards: Scope = (acting, reach) => all(concerned(acting, reach), not(secretCard(acting)))
const leads: Scope = (acting, reach) => all(byPlace({ bureau: 'bureauId' })(acting, reach), not(secretLead(acting)))

export const signalAccess: RecordAccess = { read: 'signals.read', scope: signals }
export const cardAccess: RecordAccess = { read: 'cards.read', scope: cards }
export const leadAccess: RecordAccess = { read: 'leads.read', scope: leads }

/** The departments that somebody heads; being on their staff is not enough. */
export const headed = ({ grants }: Pick<Acting, 'grants'>): string[] =>
  grants.flatMap(({ role, departmentId }) => (role === 'DEPARTMENT_HEAD' && departmentId ? [departmentId] : []))

const nobody: Predicate = { field: 'staffId', is: 'null', value: true }
const decidedBy = (office: string): Predicate => ({ field: 'decidingOffices', is: 'contains', value: office })

/**
 * A sanction is between the office, those who decide and the person: not for the colleagues of the department. One of the department
 * itself is its head's to answer; one that the pack lets the head decide is the head's to read.
 */
const ownOrOffice = (heads: Predicate) => (acting: Acting, reach: Reach): Predicate =>
  (reach.city ? true : any(
    within('bureauId', reach.bureaus), acting.staffId ? eq('staffId', acting.staffId) : false, all(within('departmentId', headed(acting)), heads),
  ))

export const sanctionAccess: RecordAccess = { read: 'sanctions.read', scope: ownOrOffice(any(nobody, decidedBy('DEPARTMENT_HEAD'))) }

/** What belongs to a sanction is read with it. */
export const withSanction: RecordAccess = { read: 'sanctions.read', scope: (acting, reach) => ({ via: 'sanctionId', where: sanctionAccess.scope(acting, reach) }) }

/** Points are seen by the office and by whose they are. */
export const pointAccess: RecordAccess = { read: 'sanctions.read', scope: ownOrOffice(nobody) }

/** What belongs to a lead is read with it. */
export const withLead: RecordAccess = { read: 'leads.read', scope: (acting, reach) => ({ via: 'leadId', where: leads(acting, reach) }) }
export const withViolation: RecordAccess = {
  read: 'leads.read', scope: (acting, reach) => ({ via: 'violationId', where: { via: 'leadId', where: leads(acting, reach) } }),
}

const ofBureau = byPlace({ bureau: 'bureauId' })

/** Objections to cards that somebody else issued: for the office, and for those above it, who may be the only ones besides the issuer. */
export const cardAwaitsMe: Condition = {
  label: ['待复核的牌', 'Cards to review'], needs: 'cards.review',
  rows: (acting) => all(eq('state', 'OBJECTED'), ofBureau(acting, acting.reach('cards.review')), byOthers(acting, 'issuedById', 'staffId')),
}

/** What the department still has to answer: a card that nobody objected to, or one that was kept before it was answered. */
export const cardToAnswer: Condition = {
  label: ['待回告', 'To answer'],
  rows: () => any(eq('state', 'ISSUED'), all(eq('state', 'KEPT'), { field: 'answer', is: 'null', value: true })),
}

/** A violation whose lead lost the card that it rested on. */
const groundFell: Predicate = { via: 'violationId', where: { via: 'leadId', where: { field: 'fellAt', is: 'null', value: false } } }

/** One of the offices that decide it is the caller's, for that place. */
const mineToDecide = ({ grants }: Acting): Predicate => any(...grants.map(({ role, bureauId, departmentId }) =>
  all(decidedBy(role), departmentId ? eq('departmentId', departmentId) : bureauId ? eq('bureauId', bureauId) : true)))

/**
 * What the caller can decide: heard, and proposed by somebody else; appealed against, and decided by somebody else; or resting on nothing
 * any more. Never what concerns the caller or a department that the caller heads.
 */
export const sanctionAwaitsMe: Condition = {
  label: ['待决定的处理', 'Sanctions to decide'], needs: 'sanctions.decide',
  rows: (acting) => all(
    mineToDecide(acting), byOthers(acting, 'staffId'), not(all(nobody, within('departmentId', headed(acting)))),
    any(
      all(eq('state', 'DEFENCE'), byOthers(acting, 'proposedById')), all(eq('state', 'APPEALED'), byOthers(acting, 'decidedById')),
      all(not(eq('state', 'REVOKED')), groundFell),
    ),
  ),
}
