/** What an enterprise says around the matter itself; `{}` is filled in. Each list is one slot of the grammar (§11.3). */
export const openings = ['', '', '你好，', '您好，我们是{trade}企业，', '反映一个问题：', '领导好，', '我司位于{street}，', '麻烦帮忙看一下，'];

/** Since when, and how often. */
export const durations = ['从上周开始', '已经持续半个月', '近一个月来', '上月底到现在', '这几天', '今年以来', '昨天下午起', '断断续续有两三个星期'];

/** What it costs. */
export const impacts = ['影响了生产', '客户已经在催', '耽误了交货', '员工意见比较大', '每天损失约{amount}元', '涉及{count}名员工', '手上的订单有{count}个等着', '目前还能应付'];

export const closings = ['请尽快处理。', '希望帮忙协调。', '请告知怎么办理。', '盼回复。', '谢谢！', '请安排人员联系我们。', '能否给个办理时限？', '需要什么材料我们马上准备。'];

/** What a clerk says who reports a second time what somebody of the firm has reported already. */
export const repeats = ['刚才同事已反映过，再补充一次：', '再次反映：', '前面提交过，怕没收到，再说一遍：', '电话里说过，现在书面提交：'];

/** What many suffer from at once (共性问题): the item's name, and the words; `{street}` is where. */
export const commonCauses = [
  { item: '供电与增容', text: '{street}一带经常停电，一停就是半天，机器全停了' },
  { item: '供水排水', text: '{street}一下雨就积水，货车进不来，货也淋湿了' },
  { item: '园区道路', text: '{street}路面坑坑洼洼，货车颠坏了好几批产品' },
  { item: '员工出行', text: '{street}附近公交班次太少，员工上下班不方便' },
  { item: '职工住房', text: '{street}周边没有员工宿舍，招来的人留不住' },
  { item: '交通拥堵与信号', text: '{street}路口早晚高峰堵死，送货总是迟到' },
  { item: '停车位不足', text: '{street}货车没地方停，路边一停就被罚' },
  { item: '物业管理与收费', text: '{street}园区物业又涨管理费，没有任何说明' },
] as const;
