import { fieldRejection, required, tooLarge, tooLong, tooShort, tooSmall } from '../lifecycle/index.ts'

/** What can be wrong with answers and definitions, in the words that the form shows at the field. */
export const wrong = {
  required, tooLarge, tooLong, tooShort, tooSmall,
  unknownItem: fieldRejection('UNKNOWN_ITEM', ['没有这一项', 'There is no such item']),
  notAsked: fieldRejection('NOT_ASKED', ['按前面的选择，此项不需填写', 'Given the earlier answers, this is not asked']),
  wrongKind: fieldRejection('WRONG_KIND', ['填写的内容类型不对', 'The value is of the wrong kind']),
  notAnOption: fieldRejection('NOT_AN_OPTION', ['不在可选项中', 'Not one of the options']),
  notADay: fieldRejection('NOT_A_DAY', ['应为真实存在的日期，如 2026-03-01', 'Must be a day that exists, such as 2026-03-01']),
  tooFew: fieldRejection('TOO_FEW_CHOSEN', ['至少选{min}项', 'Choose at least {min}']),
  tooMany: fieldRejection('TOO_MANY_CHOSEN', ['最多选{max}项', 'Choose at most {max}']),
  twice: fieldRejection('GIVEN_TWICE', ['有重复', 'Given twice']),
  malformed: fieldRejection('MALFORMED_DEFINITION', ['定义的写法不对', 'The definition is not well formed']),
  notAllowedHere: fieldRejection('NOT_ALLOWED_HERE', ['此类题目没有这一设置', 'This kind of item has no such setting']),
  minOverMax: fieldRejection('MIN_OVER_MAX', ['最小值大于最大值', 'The minimum is larger than the maximum']),
  notEarlier: fieldRejection('NOT_EARLIER', ['只能依据前面的题目，没有找到“{key}”', 'Must refer to an earlier item; there is no “{key}” before it']),
  notComparable: fieldRejection('NOT_COMPARABLE', ['不能依据这类题目或这个答案判断', 'That kind of item, or that answer, cannot be a condition']),
  kindChanged: fieldRejection('KIND_CHANGED', ['已发布的题目不能改变类型，请新建一题', 'A published item cannot change its type; add a new item']),
  scoreChanged: fieldRejection('SCORE_CHANGED', ['已发布的选项“{option}”不能改变分值', 'The published option “{option}” cannot change its score']),
}

