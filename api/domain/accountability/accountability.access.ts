import { any, byPlace, eq, permissions, within, type RecordAccess, type Scope } from '../../kernel/access/index.ts'

permissions('signals', {
  read: [['查看异常', 'Read signals'], ['STAFF', 'DEPARTMENT_HEAD', 'SUPERVISING_LEADER', 'BUREAU_HEAD', 'LEADERSHIP', 'EFFICIENCY_OFFICE', 'SYSTEM']],
  raise: [['登记异常', 'Raise signals'], ['SYSTEM', 'EFFICIENCY_OFFICE']],
  explain: [['说明异常', 'Explain signals'], ['STAFF', 'DEPARTMENT_HEAD']],
  verify: [['核实异常', 'Verify signals'], ['EFFICIENCY_OFFICE']],
})
permissions('cards', {
  read: [['查看黄牌红牌', 'Read cards'], ['STAFF', 'DEPARTMENT_HEAD', 'SUPERVISING_LEADER', 'BUREAU_HEAD', 'LEADERSHIP', 'EFFICIENCY_OFFICE', 'SYSTEM']],
  issue: [['发牌与撤牌', 'Issue and withdraw cards'], ['EFFICIENCY_OFFICE']],
  answer: [['回告与异议', 'Answer and object to cards'], ['STAFF', 'DEPARTMENT_HEAD']],
})
permissions('leads', {
  read: [['查看问责线索', 'Read leads'], ['BUREAU_HEAD', 'LEADERSHIP', 'EFFICIENCY_OFFICE', 'SYSTEM']],
  open: [['登记问责线索', 'Open leads'], ['EFFICIENCY_OFFICE', 'SYSTEM']],
  check: [['核查问责线索', 'Check leads'], ['EFFICIENCY_OFFICE']],
})
permissions('sanctions', {
  read: [['查看处理', 'Read sanctions'], ['STAFF', 'BUREAU_HEAD', 'LEADERSHIP', 'EFFICIENCY_OFFICE', 'SYSTEM']],
  propose: [['拟定处理', 'Propose sanctions'], ['EFFICIENCY_OFFICE']],
  decide: [['决定处理', 'Decide on sanctions'], ['LEADERSHIP', 'BUREAU_HEAD', 'EFFICIENCY_OFFICE']],
  defend: [['陈述申辩与申诉', 'State a defence, appeal'], ['STAFF']],
})

/** A department sees what concerns it; the person concerned sees it too. */
const concerned = byPlace({ bureau: 'bureauId', department: 'departmentId', people: ['staffId'] })

export const signalAccess: RecordAccess = { read: 'signals.read', scope: concerned }
export const cardAccess: RecordAccess = { read: 'cards.read', scope: concerned }
export const leadAccess: RecordAccess = { read: 'leads.read', scope: byPlace({ bureau: 'bureauId' }) }

/** A sanction is between the office, those who decide and the person: not for the colleagues of the department. */
const ownOrOffice: Scope = (acting, reach) =>
  reach.city ? true : any(within('bureauId', reach.bureaus), acting.staffId ? eq('staffId', acting.staffId) : false)

export const sanctionAccess: RecordAccess = { read: 'sanctions.read', scope: ownOrOffice }

/** Points are seen by whoever sees the sanction behind them. */
export const pointAccess: RecordAccess = { read: 'sanctions.read', scope: ownOrOffice }

/** What belongs to a lead or sanction is read with it. */
export const withSanction: RecordAccess = { read: 'sanctions.read', scope: (acting, reach) => ({ via: 'sanctionId', where: ownOrOffice(acting, reach) }) }
export const withLead: RecordAccess = { read: 'leads.read', scope: byPlace({ bureau: 'bureauId' }) }
