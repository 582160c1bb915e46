import { ChecklistScore, Circular, Finding, InspectedDepartment } from '../../api/domain/inspections/index.ts'
import type { TestOffice } from '../support/office.ts'

/** What a plan says unless a test says otherwise: the heads of the two departments check each other's department. */
export const plan = (t: TestOffice, changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  title: '九月作风效能督查', modes: ['SPECIAL'], plannedFor: '2026-09-29', departmentIds: [t.departments.permits], leaderId: t.staff.leader,
  members: [{ staffId: t.staff.otherHead }], ...changes,
})

/** Drives an inspection as far as a test presupposes. */
export class Round {
  id = ''
  finding = ''
  circular = ''

  constructor(readonly t: TestOffice) {}

  async planned(changes: Record<string, unknown> = {}): Promise<this> {
    this.id = await this.t.act(this.t.as('efficiency'), { record: 'Inspection', act: 'plan', input: plan(this.t, changes) })
    return this
  }

  async started(changes: Record<string, unknown> = {}): Promise<this> {
    await this.planned(changes)
    await this.t.act(this.t.as('otherHead'), { record: 'Inspection', act: 'start', id: this.id })
    return this
  }

  async found(changes: Record<string, unknown> = {}): Promise<this> {
    this.finding = await this.t.act(this.t.as('otherHead'), { record: 'Finding', act: 'raise', input: this.fault(changes) })
    return this
  }

  async reported(): Promise<this> {
    await this.t.act(this.t.as('otherHead'), { record: 'Inspection', act: 'report', id: this.id, input: { summary: '查看窗口两处，抽查办件十件。' } })
    return this
  }

  async confirmed(): Promise<this> {
    await this.t.act(this.t.as('head'), { record: 'InspectedDepartment', act: 'confirm', id: (await this.inspected()).id })
    return this
  }

  async countersigned(): Promise<this> {
    this.circular = await this.t.act(this.t.as('efficiency'), { record: 'Circular', act: 'draft', input: { inspectionId: this.id, title: '关于九月督查情况的通报' } })
    await this.t.act(this.t.as('efficiency2'), { record: 'Circular', act: 'countersign', id: this.circular })
    return this
  }

  async issued(deadline = '2026-10-15'): Promise<this> {
    await this.countersigned()
    await this.t.act(this.t.as('bureauHead'), { record: 'Circular', act: 'issue', id: this.circular, input: { deadline } })
    return this
  }

  async rectified(): Promise<this> {
    await this.t.act(this.t.as('handler'), {
      record: 'Finding', act: 'submit', id: this.finding, input: { causes: '职责未写明', measures: '重写岗位职责', result: '已公示新的岗位职责' },
    })
    return this
  }

  /** A finding's input. */
  fault(changes: Record<string, unknown> = {}): Record<string, unknown> {
    return {
      inspectionId: this.id, departmentId: this.t.departments.permits, matter: '岗位职责不清', severity: 'MINOR', evidence: '窗口二人对职责说法不一。',
      rule: 'TX-CONTENT-02b', ...changes,
    }
  }

  inspected = (): Promise<InspectedDepartment> =>
    this.t.store.em().findOneOrFail(InspectedDepartment, { inspectionId: this.id, departmentId: this.t.departments.permits })
  theFinding = (): Promise<Finding> => this.t.find(Finding, this.finding)
  theCircular = (): Promise<Circular> => this.t.find(Circular, this.circular)
  scores = (): Promise<ChecklistScore[]> => this.t.store.em().find(ChecklistScore, { inspectionId: this.id })
}
