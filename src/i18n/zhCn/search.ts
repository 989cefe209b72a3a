/** Words of the search box; its list has its own. */
export const search = {
  label: "搜索项目、镇街、社区",
  placeholder: "搜索：名称、拼音、首字母、编号",
  submit: "搜索",
  belongs: (place: string, town: string) => `${place}属于${town}，这里是${town}的项目。`,
};
