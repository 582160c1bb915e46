import { act, rejection } from '../../../kernel/lifecycle/index.ts'
import { ServiceItem } from '../../catalogue/index.ts'
import { caseFacts } from '../case-facts.ts'
import { caseLifecycle } from '../case.lifecycle.ts'
import { Delivery } from '../case-papers.record.ts'
import { newCase } from '../new-case.ts'
import { checkItem, listMaterials, RegisterCaseInput, unfitHandler } from './register.ts'

const notImmediate = rejection('NOT_AN_IMMEDIATE_ITEM', ['该事项不是即办件，请按普通办件登记', 'This item is not an immediate one: register it as usual'])

/** Registers an immediate item that was done while the applicant waited: receipt, acceptance, decision and delivery in one. */
export const registerImmediateCase = act(caseLifecycle, 'registerImmediate', {
  input: RegisterCaseInput,
  check: async ({ em, input, acting }) => {
    const refused = await checkItem(em, input)
    if (refused) return refused
    const { kind, bureauId } = await em.findOneOrFail(ServiceItem, input.itemId)
    return kind === 'IMMEDIATE' ? unfitHandler(em, bureauId, input.handlerId ?? acting.staffId) : notImmediate()
  },
  run: async (context) => {
    const { em, input, acting, now, create, facts } = context
    const item = await em.findOneOrFail(ServiceItem, input.itemId)
    const made = await newCase(context, {
      item, applicant: input, channel: input.channel ?? 'WINDOW', state: 'DELIVERED', receivedAt: now, handlerId: input.handlerId ?? acting.staffId!,
      matter: input.matter, answers: input.answers, fee: input.fee, offPlatformReason: input.offPlatformReason,
    })
    Object.assign(made, { decidedById: acting.staffId, acceptedAt: now, completedAt: now, deliveredAt: now, result: 'GRANTED' })
    await listMaterials(context, made, input.materials)
    create(Delivery, {
      bureauId: made.bureauId, caseId: made.id, kind: 'RESULT', manner: 'IN_PERSON', identityShown: false, signedFor: false, deliveredAt: now,
      deliveredById: acting.staffId,
    })
    facts(await caseFacts(em, made))
    return made
  },
})
