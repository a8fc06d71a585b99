import type { Problem } from '../problem.ts';
import { page } from './document.ts';
import { html } from './html.ts';

/** What went wrong, for people. */
export const problemPage = (
  { title, detail, status }: Problem,
  headers: Record<string, string> = {},
): Promise<Response> =>
  page(
    title,
    html`<header><p class="up"><a href="/">All surveys</a></p><h1>${title}</h1></header><p class="empty">${detail}</p>`,
    { status, headers },
  );
