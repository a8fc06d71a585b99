// A site whose pages have the tag, on which all is heard that goes wrong.
import { createHash } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { openSite, type Site } from '../support/site.ts';
import type { Tab } from './engine.ts';

export interface Host extends Site {
  /**
   * Writes a page, under the policy of the design: no scripts but the site's own and those that are given.
   *
   * @param options.before runs before everything else in the page
   * @param options.besides what the policy says besides
   * @param options.policy another policy, which must let inline scripts run
   * @param options.path where the page is. @default '/'
   */
  write(body: string, options?: { before?: string; besides?: string; policy?: string; path?: string }): void;
  /** What was posted last. */
  last(): Site['posted'][number] | undefined;
  /** How often a survey was shown. */
  shown(): number;
}

declare global {
  interface Window {
    /** Exceptions, rejections, violations of the policy and errors on the console, in a page of a host. */
    complaints?: string[];
    earshot: (command: string, ...facts: unknown[]) => void;
  }
}

/** A policy that lets a page do what it wants, except to others. */
export const loose = "script-src 'self' 'unsafe-inline'; style-src 'unsafe-inline'; connect-src 'self'";

function listen(): void {
  // A body that is swapped brings this once more.
  if (window.complaints) return;
  const complaints: string[] = [];
  window.complaints = complaints;
  addEventListener('error', ({ message }) => complaints.push(message));
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    // Browsers ask for an icon by themselves, and tell that they may not.
    if (!blockedURI.endsWith('/favicon.ico')) complaints.push(`${effectiveDirective} ${blockedURI}`);
  });
  console.error = (...all) => complaints.push(all.join(' '));
}

/** What went wrong in a page since this was last asked. */
export const complaintsIn = (tab: Tab): Promise<string[]> => tab.evaluate(() => window.complaints?.splice(0) ?? []);

export async function openHost(): Promise<Host> {
  const site = await openSite();
  onTestFinished(site.close);
  return Object.assign(site, {
    write(body, { before = '', besides = '', policy, path = '/' } = {}) {
      const scripts = [`(${listen})()`, before].filter(Boolean);
      const hashes = scripts.map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
      site.pages[path] = `<meta charset="utf-8">${scripts.map((code) => `<script>${code}</script>`).join('')}${body}`;
      site.pages[`${path} policy`] =
        policy ??
        `default-src 'none'; script-src 'self' ${hashes.join(' ')}; connect-src 'self'; require-trusted-types-for 'script'; ${besides}`;
    },
    last: () => site.posted.at(-1),
    shown: () => site.posted.filter(({ status }) => status === 'shown').length,
  } satisfies Partial<Host>);
}
