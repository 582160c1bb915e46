export {
  newItemKey, withKeys,
  type FormAnswers, type FormDefinition, type FormItem, type FormOption, type FormRow, type FormText, type ItemType, type VisibleWhen,
} from './definition.ts'
export { checkDefinition, checkSuccessor } from './check.ts'
export { compile, type JsonSchema } from './compile.ts'
export { checkAnswers, isDay } from './answers.ts'
export { askedAnswers, visibleItems } from './visible.ts'
export { definitionHash, publishForm, type PublishedForm } from './published.ts'
