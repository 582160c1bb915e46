import { DefineInput, Items } from '../../../kernel/records/index.ts'
import { caseAct } from '../case-act.ts'
import { addMaterials } from '../received-materials.ts'
import { ReceivedMaterialInput } from './register.ts'

@DefineInput()
export class AddMaterialsInput {
  @Items(() => ReceivedMaterialInput, { label: ['补收的材料', 'Papers'] }) materials!: ReceivedMaterialInput[]
}

/** Takes in what the applicant brought along or sent after, before anything was found missing: no notice is needed for it. */
export const addCaseMaterials = caseAct('addMaterials', {
  input: AddMaterialsInput,
  run: (context) => addMaterials(context, context.record, context.input.materials),
})
