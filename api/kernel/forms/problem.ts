import type { Label } from '../records/index.ts'

/** What is wrong at one place of a form: `path` is dotted (`items.3.options`, or the item key of an answer). */
export interface FieldProblem { path: string; code: string; text: Label }

type Say = (fact: string) => Label

const texts = {
  REQUIRED: () => ['此项必填', 'This is required'],
  UNKNOWN: () => ['没有这一项', 'There is no such item'],
  NOT_ASKED: () => ['按前面的选择，此项不需填写', 'Given the earlier answers, this is not asked'],
  WRONG_KIND: () => ['填写的内容类型不对', 'The value is of the wrong kind'],
  NOT_AN_OPTION: () => ['不在可选项中', 'Not one of the options'],
  NOT_A_DAY: () => ['应为真实存在的日期，如 2026-03-01', 'Must be a day that exists, such as 2026-03-01'],
  TOO_SHORT: (limit) => [`至少${limit}个字`, `At least ${limit} characters`],
  TOO_LONG: (limit) => [`最多${limit}个字`, `At most ${limit} characters`],
  TOO_SMALL: (limit) => [`不小于${limit}`, `Not less than ${limit}`],
  TOO_LARGE: (limit) => [`不大于${limit}`, `Not more than ${limit}`],
  TOO_FEW: (limit) => [`至少选${limit}项`, `Choose at least ${limit}`],
  TOO_MANY: (limit) => [`最多选${limit}项`, `Choose at most ${limit}`],
  TWICE: () => ['有重复', 'Given twice'],
  MALFORMED: () => ['定义的写法不对', 'The definition is not well formed'],
  MISSING: (what) => [`缺少“${what}”`, `“${what}” is missing`],
  NOT_ALLOWED_HERE: () => ['此类题目没有这一设置', 'This kind of item has no such setting'],
  MIN_OVER_MAX: () => ['最小值大于最大值', 'The minimum is larger than the maximum'],
  NOT_EARLIER: (key) => [`只能依据前面的题目，没有找到“${key}”`, `Must refer to an earlier item; there is no “${key}” before it`],
  NOT_COMPARABLE: () => ['不能依据这类题目或这个答案判断', 'That kind of item, or that answer, cannot be a condition'],
  KIND_CHANGED: () => ['已发布的题目不能改变类型，请新建一题', 'A published item cannot change its type; add a new item'],
  OPTION_CHANGED: (value) => [`已发布的选项“${value}”不能改变分值`, `The published option “${value}” cannot change its score`],
} satisfies Record<string, Say>

export type ProblemCode = keyof typeof texts

export const problem = (path: string, code: ProblemCode, fact: string | number = ''): FieldProblem =>
  ({ path, code, text: (texts[code] as Say)(String(fact)) })
