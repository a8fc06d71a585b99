import { raw } from 'hono/html';
import { type Html, html } from './html.ts';
import { style } from './style.ts';

export interface PageOptions {
  status?: number;
  headers?: Record<string, string>;
  /** Whether screenshots are on it. */
  pictures?: boolean;
}

/**
 * A whole page as an HTTP answer. It runs no script, loads nothing and may not be framed:
 * whatever a visitor wrote, there is nothing on it that could act.
 */
export async function page(
  title: string,
  body: Html,
  { status = 200, headers = {}, pictures = false }: PageOptions = {},
): Promise<Response> {
  const text = await html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
  return new Response(text.toString(), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': await policy(pictures),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      ...headers,
    },
  });
}

/** Nothing is allowed but the one style sheet that is in the page, named by its hash; and pictures that are in it too. */
async function policy(pictures: boolean): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return `default-src 'none'; style-src 'sha256-${hash}'; ${pictures ? 'img-src data:; ' : ''}base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}
