const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文']
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华玉萍红鑫玲燕宁建国文斌浩宇晨雪梅琳佳慧志远立新海波春生晓东永康思源子涵一鸣天佑']

/** The name of person number `index`: made up, the same for the same number, no two alike. */
export function personName(index: number): string {
  const surname = SURNAMES[(index * 7) % SURNAMES.length]!
  const first = GIVEN[(index * 13 + 5) % GIVEN.length]!
  const second = GIVEN[(index * 29 + 17) % GIVEN.length]!
  return `${surname}${first}${index % 4 === 0 ? '' : second}`
}
