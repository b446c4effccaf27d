/** Words around a question that change nothing in what is asked. Anything not listed here must be accounted for. */

interface Ignorable {
  readonly what: RegExp;
  /** Why leaving it out is safe. */
  readonly because: string;
}

/** At the beginning; tried again and again until none applies. */
const BEFORE: readonly Ignorable[] = [
  { what: /^\s*(?:请你?|麻烦你?|劳驾|帮我|请帮我|试着|试|我想|我要|我需要|你能|能否|能不能|可以)(?=[\u4e00-\u9fff])/, because: "a polite form" },
  { what: /^\s*(?:您好|你好)\s*[,，。!！、]\s*/, because: "a greeting" },
  { what: /^\s*(?:please|kindly)\b[,:]?\s+/i, because: "a polite form" },
  { what: /^\s*(?:hi|hello|hey)\b\s*(?:there)?\s*[,.!]\s*/i, because: "a greeting" },
  { what: /^\s*(?:can|could|would|will)\s+you\s+(?:(?:please|kindly)\s+)?(?=(?:help|find|solve|compute|calculate|determine|evaluate|differentiate|convert|give|show|tell|work|simplify|identify|locate|classify)\b)/i, because: "a polite form of the imperative" },
  { what: /^\s*(?:help\s+me\s+(?:to\s+)?|i\s+(?:need|want|would\s+like)\s+(?:you\s+)?to\s+|i'd\s+like\s+(?:you\s+)?to\s+|show\s+me\s+how\s+to\s+|tell\s+me\s+)(?=[a-z])/i, because: "a polite form of the imperative" },
  { what: /^\s*(?:题目|问题|例题?|练习|problem|question|exercise|example)\s*\d{0,3}\s*[:.：、]\s*/i, because: "the label of a problem" },
  { what: /^\s*\(\s*\d{1,2}\s*分\s*\)\s*/, because: "the marks of an exam question" },
  { what: /^\s*\(?\d{1,3}\s*(?:[.、)])\s*(?=[A-Za-z]{3,}\s|[\u4e00-\u9fff])/, because: "the number of a problem in a list" },
];

/** At the end; tried again and again until none applies. */
const AFTER: readonly Ignorable[] = [
  { what: /[,.;，。;；\s]*[((]?\s*(?:(?:where|here)\s+)?log\s+(?:is|means|denotes|stands\s+for)\s+(?:the\s+)?(?:natural|common)\s+log(?:arithm)?\s*[))]?\s*[.]?\s*$/i, because: "readings.ts takes the base of log from it" },
  { what: /[,，。;；\s]*[((]?\s*(?:其中|这里)?\s*log\s*(?:表示|为|是|指)(?:自然对数|常用对数)\s*[))]?\s*[。.]?\s*$/i, because: "readings.ts takes the base of log from it" },
  { what: /[,.;，。;；\s]*[((]?\s*(?:where\s+)?(?:all\s+)?(?:the\s+)?angles?\s+(?:is|are)\s+(?:given\s+|measured\s+)?in\s+(?:degrees|radians)\s*[))]?\s*[.]?\s*$/i, because: "readings.ts takes the unit of angles from it" },
  { what: /[,，。;；\s]*[((]?\s*(?:其中)?(?:角的单位(?:是|为)|角用|用|采用)(?:度|弧度|角度制|弧度制)\s*[))]?\s*[。.]?\s*$/, because: "readings.ts takes the unit of angles from it" },
  { what: /[,.;\s]*\(?\s*(?:where|assume(?:\s+that)?|and)\s+(?:\$?[a-dkmnp-r]\$?(?:\s*,\s*and\s+|\s*,\s*|\s+and\s+))*\$?[a-dkmnp-r]\$?\s+(?:is\s+an?|are)\s+(?:real\s+)?constants?\s*\)?\s*[.]?\s*$/i, because: "letters other than the unknown are constants" },
  { what: /[,，。;；\s]*[((]?\s*其中\s*(?:\$?[a-dkmnp-r]\$?\s*[,，、和]?\s*)+(?:为|是|均为|都是)(?:实)?常数\s*[))]?\s*[。.]?\s*$/, because: "letters other than the unknown are constants" },
  { what: /[,，。.;；\s]*[((]\s*(?:结果|答案)?用(?:数字|最简分数|分数|小数)(?:作答|填写答案|填写|表示)\s*[))]\s*[.。]?\s*$/, because: "answers are numbers anyway" },
  { what: /(?:_{2,}|\(\s*(?:\\q?quad\s*)*\)|\\q?quad)\s*[.。]?\s*$/, because: "the blank of an exercise, where the answer goes" },
  { what: /[,，。;；\s]*(?:要求|并且?|请)*(?:写出|给出|列出|说明|写明)(?:详细|完整|解题|解答|具体|必要|求解|计算)*的?(?:步骤|过程|理由)\s*[.。!！]?\s*$/, because: "steps are always given" },
  { what: /[,，。;；\s]*(?:谢谢你?|多谢|感谢)\s*[.。!！]?\s*$/, because: "a polite form" },
  { what: /[,.;\s]*(?:and\s+)?(?:please\s+)?show\s+(?:me\s+)?(?:all\s+)?(?:of\s+)?(?:(?:your|the)\s+)?(?:complete\s+|full\s+)?(?:work(?:ing)?|steps)\s*[.!]?\s*$/i, because: "steps are always given" },
  { what: /[,.;\s]+(?:and\s+)?(?:explain|justify)\s+(?:your|the|each)\s+(?:answers?|reasoning|steps?|solutions?|work)\s*[.!]?\s*$/i, because: "steps are always given" },
  { what: /[,.;\s]+(?:step[\s-]by[\s-]step|with\s+(?:all\s+)?(?:the\s+)?steps)\s*[.!]?\s*$/i, because: "steps are always given" },
  { what: /[,.;\s]+(?:for\s+me|please|thanks|thank\s+you)(?:\s+(?:very\s+much|a\s+lot|in\s+advance))?\s*[.!?]?\s*$/i, because: "a polite form" },
  { what: /[,.;?\s]+(?:and\s+)?(?:please\s+)?(?:express|write|give|state)\s+(?:your|the)\s+(?:final\s+)?(?:answers?|solutions?)\s+(?:in|using|as)\s+(?:an?\s+)?intervals?(?:\s+notation)?\s*[.]?\s*$/i, because: "sets are given as intervals" },
  { what: /[,，。;；\s]+(?:结果|答案)(?:用精确值|以精确值|保留根号|保留π)(?:表示)?\s*[.。]?\s*$/, because: "answers are exact" },
  { what: /[,.;\s]+(?:give|leave|express|write)\s+(?:an?\s+|the\s+|your\s+)?(?:exact\s+(?:answers?|values?)|answers?\s+(?:in|as)\s+(?:an?\s+)?exact\s+(?:form|values?))\s*[.]?\s*$/i, because: "answers are exact" },
];

/** Rounds of stripping: politeness has an end. */
const MAX_ROUNDS = 6;

/** The text with such words replaced by blanks, so that places stay. */
export function withoutIgnorable(text: string): string {
  let out = text;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const before = out;
    // Blanks at the ends are set aside, so that no expression scans them again and again.
    const from = out.length - out.trimStart().length;
    const core = out.trim();
    const stripped = [...BEFORE, ...AFTER].reduce((t, { what }) => { const next = t.replace(what, (m) => " ".repeat(m.length)); return next.trim() === "" ? t : next; }, core);
    out = `${" ".repeat(from)}${stripped}${" ".repeat(out.length - from - core.length)}`;
    if (out === before) break;
  }
  return out;
}
