import { type Language, speak } from './speak.ts';
import type { Words } from './words.ts';

/** Traditional Chinese, as it was translated. */
export const words: Words = {
  tag: 'zh-Hant',
  here: '本頁最下方有一份簡短的問卷。',
  close: '關閉問卷',
  back: '返回',
  next: '下一步',
  send: '送出',
  choose: '請選擇一個答案。',
  write: '請填寫答案。',
  shorten: '最多輸入 # 個字元。',
  thanks: '謝謝您',
  sending: '傳送中…',
  delivered: '您的回答已送出。',
  saved: '已儲存在此裝置上，將盡快送出。',
  kept: '尚未送出。請保持此頁面開啟，直到恢復連線。',
  refused: '您的回答未能被接受。',
  nps: ['您有多大可能向朋友或同事推薦我們？', '完全不可能', '非常可能'],
  csat: ['您有多滿意？', '非常不滿意', '不滿意', '普通', '滿意', '非常滿意'],
  comment: '您想告訴我們什麼？',
  reason: '您這樣回答的主要原因是什麼？',
  noAnswer: '尚未回答',
  stars: '# 顆星',
  agreement: ['我輕鬆完成了要做的事。', '非常不同意', '非常同意'],
  ease: ['完成您要做的事有多容易？', '非常困難', '非常容易'],
  effort: ['完成您要做的事花了多少力氣？', '非常少', '非常多'],
  choice: '哪一項最合適？',
  notApplicable: '不適用',
  dontKnow: '不知道',
  fix: ['請寫得短一些。', '請填寫類似 # 的地址。', '請填寫類似 # 的號碼。', '請填寫要求範圍內的數字。'],
  amount: ['請選擇 # 項。', '請至少選擇 # 項。', '請選擇 # 至 # 項。'],
  rating: ['您如何評價？', '最低', '最高'],
  slider: '您會把它放在哪裡？',
  text: ['您想在這裡寫什麼？', '您的電子郵件地址是什麼？', '該網頁的網址是什麼？', '您的電話號碼是什麼？', '多少？'],
  choices: '哪些符合？請選擇所有符合的選項。',
  boolean: ['是這樣嗎？', '是', '否'],
  section: '請先閱讀以下內容。',
  consent: ['您同意嗎？', '瞭解更多'],
};

/** Traditional Chinese. */
export const zhHant: Language = speak(words);
