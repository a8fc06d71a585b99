import { type Language, speak } from './speak.ts';
import type { Words } from './words.ts';

/** Simplified Chinese, as it was translated. */
export const words: Words = {
  tag: 'zh-Hans',
  here: '本页末尾有一个简短的问卷。',
  close: '关闭问卷',
  back: '返回',
  next: '下一步',
  send: '提交',
  choose: '请选择一个答案。',
  write: '请填写答案。',
  shorten: '最多输入 # 个字符。',
  thanks: '谢谢您',
  sending: '正在发送…',
  delivered: '您的回答已发送。',
  saved: '已保存在此设备上，将尽快发送。',
  kept: '尚未发送。请保持此页面打开，直到恢复联网。',
  refused: '您的回答未能被接受。',
  nps: ['您有多大可能向朋友或同事推荐我们？', '完全不可能', '非常可能'],
  csat: ['您有多满意？', '非常不满意', '不满意', '一般', '满意', '非常满意'],
  comment: '您想告诉我们什么？',
  reason: '您这样回答的主要原因是什么？',
  noAnswer: '尚未回答',
  stars: '# 颗星',
  agreement: ['我轻松完成了要做的事。', '非常不同意', '非常同意'],
  ease: ['完成您要做的事有多容易？', '非常困难', '非常容易'],
  effort: ['完成您要做的事花了多少力气？', '非常少', '非常多'],
  choice: '哪一项最合适？',
  notApplicable: '不适用',
  dontKnow: '不知道',
  fix: ['请写得短一些。', '请填写类似 # 的地址。', '请填写类似 # 的号码。', '请填写要求范围内的数字。'],
  amount: ['请选择 # 项。', '请至少选择 # 项。', '请选择 # 至 # 项。'],
  rating: ['您如何评价？', '最低', '最高'],
  slider: '您会把它放在哪里？',
  text: ['您想在这里写什么？', '您的电子邮箱是什么？', '该网页的地址是什么？', '您的电话号码是什么？', '多少？'],
  choices: '哪些符合？请选择所有符合的选项。',
  boolean: ['是这样吗？', '是', '否'],
  section: '请先阅读以下内容。',
  consent: ['您同意吗？', '了解更多'],
};

/** Simplified Chinese. */
export const zhHans: Language = speak(words);
