/**
 * JSON whose texts are well formed. Half a character, which a broken input can leave in a comment, makes some parsers
 * refuse the whole document; it becomes U+FFFD, as in a form's post.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-8.2
 */
export const json = (value: unknown): string =>
  // What has no JSON, such as `undefined`, would be no body.
  JSON.stringify(value, (_, item) => (typeof item === 'string' ? item.replace(/\p{Cs}/gu, '\uFFFD') : item)) ?? 'null';
