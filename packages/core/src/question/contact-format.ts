/** How an answer must be written that is more than words, by what is asked for. Each reads its text once, from left to right. */
const formats = {
  email: /^[^\s@]{1,64}@[\p{L}\p{M}\p{Nd}-]+(?:\.[\p{L}\p{M}\p{Nd}-]+)*$/u,
  url: /^https?:\/\/[^\s/?#]\S*$/i,
  // At least three digits of any script, with what people write between them.
  tel: /^(?:[\s()+./#*-]*\p{Nd}){3,20}[\s()+./#*-]*$/u,
};

/** Whether a text is written as an email address, a web address or a phone number, as far as its letters tell. */
export const isWritten = (as: keyof typeof formats, text: string): boolean => formats[as].test(text);
