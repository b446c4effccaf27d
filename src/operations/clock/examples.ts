/** Documentation and tests in both languages: the answers were checked by hand. */
import type { Example } from "../operation.js";

export const examples: readonly Example[] = [
  { question: { zh: "从 上午9:40 到 下午1:05 共有多少分钟?", en: "How many minutes are there between 9:40 AM and 1:05 PM?" }, plain: "205" },
  { question: { zh: "从 22:15 到 1:05 共有多少分钟?", en: "How many minutes are there between 10:15 PM and 1:05 AM?" }, plain: "170" },
  { question: { zh: "晚上11:50 再过 85 分钟是几点几分?", en: "What is 85 minutes after 11:50 PM?" }, plain: "1:15 AM" },
  { question: { zh: "凌晨12:10 的 85 分钟前是什么时间?", en: "What is 85 minutes before 12:10 AM?" }, plain: "10:45 PM" },
  { question: { zh: "8:05 再过 55 分钟是几点?", en: "What is 55 minutes after 8:05?" }, plain: "9:00" },
  { question: { zh: "晚上8:15 再过 7 个小时是几点?", en: "What time is it 7 hours after 8:15 PM?" }, plain: "3:15 AM" },
];
