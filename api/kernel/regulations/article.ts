const DIGITS = '零一二三四五六七八九'
/** 15 as 十五; articles have fewer than a thousand. */
function numeral(count: number): string {
  if (count < 10) return DIGITS[count]!
  const [unit, word] = count < 100 ? [10, '十'] : [100, '百']
  const rest = count % unit
  const head = count < 20 ? '' : DIGITS[Math.floor(count / unit)]!
  return head + word + (rest === 0 ? '' : (unit === 100 && rest < 10 ? '零' : unit === 100 && rest < 20 ? '一' : '') + numeral(rest))
}

/** A place in a regulation as official papers write it, however the register spells it: 第15条(2) is 第十五条（2）, 四、 is 四. */
export const articleOnPaper = (article: string): string =>
  article.replace(/第(\d{1,3})(条|款)/g, (_, count: string, what: string) => `第${numeral(Number(count))}${what}`).replaceAll('(', '（').replaceAll(')', '）').replace(/、$/, '')

/** System and article of a rule, for a paper: 《一次性告知制度》第九条. */
export const citedOnPaper = ({ system, article }: { system: string; article: string }): string => `《${system}》${articleOnPaper(article)}`
