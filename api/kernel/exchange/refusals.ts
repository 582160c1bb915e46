import { fieldRejection, rejection } from '../lifecycle/index.ts'

/** A file that cannot be read as a table at all. */
export const tableRefused = {
  unreadable: rejection('TABLE_UNREADABLE', ['无法读取该文件，请使用 Excel（.xlsx）或 CSV', 'The file cannot be read: use Excel (.xlsx) or CSV']),
  malformed: rejection('TABLE_MALFORMED', ['第{row}行附近的引号或分隔符有误', 'Quotes or separators are wrong near row {row}']),
  empty: rejection('TABLE_EMPTY', ['文件里没有数据', 'The file holds no data']),
  tooLong: rejection('TABLE_TOO_LONG', ['一次最多导入{max}行', 'At most {max} rows at a time']),
  tooWide: rejection('TABLE_TOO_WIDE', ['最多{max}列', 'At most {max} columns']),
  tooLarge: rejection('TABLE_TOO_LARGE', ['文件展开后过大', 'The file is too large once unpacked']),
}

/** What is wrong with one cell. */
export const wrongCell = {
  number: fieldRejection('UNREADABLE_NUMBER', ['“{text}”不是数字', '“{text}” is not a number']),
  whole: fieldRejection('NOT_WHOLE', ['“{text}”应为整数', '“{text}” must be a whole number']),
  decimals: fieldRejection('TOO_MANY_DECIMALS', ['“{text}”最多{scale}位小数', '“{text}” has more than {scale} decimals']),
  day: fieldRejection('UNREADABLE_DAY', ['“{text}”不是有效日期（如 2026-03-01）', '“{text}” is not a day (such as 2026-03-01)']),
  instant: fieldRejection('UNREADABLE_TIME', ['“{text}”不是有效时间（如 2026-03-01 09:30）', '“{text}” is not a time (such as 2026-03-01 09:30)']),
  flag: fieldRejection('UNREADABLE_FLAG', ['“{text}”应为“是”或“否”', '“{text}” must be yes or no']),
  choice: fieldRejection('UNKNOWN_CHOICE', ['“{text}”不在可选项中：{options}', '“{text}” is not one of: {optionsEn}']),
  mangled: fieldRejection('MANGLED_NUMBER', [
    '“{text}”已被表格软件改成科学计数，请把该列设为文本后重新填写',
    '“{text}” was mangled by the spreadsheet: format the column as text and fill it in again',
  ]),
  unknown: fieldRejection('UNKNOWN_CODE', ['没有找到“{text}”', 'There is no “{text}”']),
  ambiguous: fieldRejection('AMBIGUOUS_CODE', ['“{text}”对应不止一条记录，请改填代码', '“{text}” fits more than one record: give its code']),
  repeated: fieldRejection('REPEATED_IN_FILE', ['与第{row}行重复', 'The same as in row {row}']),
}

/** What is wrong with how columns are mapped. */
export const wrongMapping = {
  noColumn: fieldRejection('MISSING_COLUMN', ['文件里没有“{header}”这一列', 'The file has no column “{header}”']),
  noSource: fieldRejection('UNMAPPED_FIELD', ['必填项没有对应的列', 'A required field has no column']),
  noField: fieldRejection('UNKNOWN_FIELD', ['“{header}”对应的字段不存在或不能导入', 'The field for “{header}” does not exist or cannot be imported']),
}

export const importRefused = rejection('IMPORT_REFUSED', ['有{problems}处错误，没有导入任何数据', '{problems} entries are wrong; nothing was imported'])
