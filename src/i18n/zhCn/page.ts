/** Words of the frame around every page, of notices and of the page that is none. */
export const page = {
  siteName: "吴中地图册",
  siteTitle: "吴中区2024年征收与重点工程图集",
  siteSubtitle: "2024年征收与重点工程",
  description:
    "吴中区2024年国有土地上房屋征收计划14个项目与政府报告所列34项重点工程：在哪里、多大面积、进展如何、出处为何。",
  skip: "跳到项目列表",
  otherLanguage: "English",
  menu: "菜单",
  pages: "页面",
  plan: "计划数字",
  about: "关于图集",
  scheme: "外观",
  schemes: { auto: "跟随系统", light: "浅色", dark: "深色" },
  problems: (parts: readonly string[]) => `链接中这一部分没有看懂：${parts.join("、")}`,
  overruled: (parts: readonly string[]) => `链接中这一部分与别处矛盾，没有采用：${parts.join("、")}`,
  problemsRest: "其余部分照常显示。",
  dismiss: "知道了",
  share: "分享",
  print: "打印",
  missing: "这一部分没有载入，请再试一次。",
  notFound: {
    title: "没有这个页面",
    text: (path: string) => `图集里没有「${path}」这个地址。`,
    closest: "也许要找的是",
    toList: "查看全部项目",
  },
};
