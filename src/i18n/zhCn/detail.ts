/** Words of one record's and one town's page. */
export const detail = {
  back: (count: number) => `返回列表（${count} 项）`,
  backToAll: "返回全部项目",
  previous: "上一项",
  next: "下一项",
  place: (index: number, count: number) => `第 ${index} 项，共 ${count} 项`,
  pager: "在当前结果中翻看",
  area: "征收面积",
  stage: "工程进度",
  stageYear: (year: number) => `${year}年`,
  metres: (text: string) => `${text} 米`,
  kilometres: (text: string) => `${text} 公里`,
  town: {
    empty: "计划和报告里没有写明在这里的项目。",
    districtToo: (count: number) => `另有 ${count} 项只知在吴中区，也可能在这里。`,
  },
};
