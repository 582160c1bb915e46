export {
  askedAnswers, visibleItems,
  type FormAnswers, type FormDefinition, type FormItem, type FormOption, type FormRow, type FormText, type ItemType, type VisibleWhen,
} from '@wenxiao/schema/form-definition'
export { newItemKey, withKeys } from './definition.ts'
export { checkDefinition, checkSuccessor } from './check.ts'
export { compile, type JsonSchema } from './compile.ts'
export { checkAnswers, isDay, saysNothing } from './answers.ts'
export { definitionHash, publishForm, type PublishedForm } from './published.ts'
