import { all, any, type Predicate } from '../../kernel/access/index.ts'
import { hasExactly } from '../../kernel/protection/index.ts'
import { readList, scopeOf, selectionOf } from '../../kernel/query/index.ts'
import { specOf } from '../../kernel/records/index.ts'
import { operation } from '../../kernel/schema/index.ts'
import { codeAsTyped } from './acts/rate.ts'
import { Applicant } from './applicant.record.ts'
import { Case } from './case.record.ts'

const MOST = 25

/**
 * What a clerk at the counter types: a number, a tracking code, or the applicant's name, or phone or id number as a whole. By whoever applied a case is
 * found only where the caller may see who applied, so that a search tells nothing that the screen would not.
 */
operation({
  kind: 'query', name: 'findCases', permission: 'cases.read', type: () => [Case],
  description: '按编号、查询码、申请人姓名，或完整的电话、证件号码查找办件 / Cases by number, tracking code, applicant, whole phone or id number; at most 25',
  args: [{ name: 'text', type: () => String, description: '查找内容 / What to look for' }],
  async resolve({ text }, context, info) {
    const { acting, reader } = context
    const sought = String(text).trim().slice(0, 100)
    if (sought === '' || sought.includes('\0')) return []
    const spec = specOf(Case)
    const contains = (field: string): Predicate => ({ field, is: 'contains', value: sought })
    const byPerson = all(scopeOf(spec, acting, 'cases.identity'), any(
      { field: 'trackingCode', is: 'eq', value: codeAsTyped(sought) },
      { via: 'applicantId', where: any(contains('name'), hasExactly(Applicant, 'phone', sought), hasExactly(Applicant, 'idNumber', sought)) },
    ))
    const { items } = await readList(reader, {
      spec, acting, selection: selectionOf(info), limit: MOST, filter: any(contains('number'), { field: 'ownNumber', is: 'eq', value: sought }, byPerson),
    })
    return items
  },
})
