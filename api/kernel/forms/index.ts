export {
  newItemKey, withKeys,
  type FormAnswers, type FormDefinition, type FormItem, type FormOption, type FormRow, type FormText, type ItemType, type VisibleWhen,
} from './definition.ts'
export { checkDefinition, checkSuccessor } from './check.ts'
export { compile, type JsonSchema } from './compile.ts'
export { askedAnswers, checkAnswers, isDay, visibleItems } from './answers.ts'
export { definitionHash, publishForm, type PublishedForm } from './published.ts'
