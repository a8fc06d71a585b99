import { fill, instruments } from '@earshot/core';
import { mount } from '@earshot/widget';
import { outlet } from './outlet.ts';

/** Asks in a corner of the page; what it returns ends that. */
export function prompt(): () => void {
  const { unmount } = mount(fill(instruments.nps), { outlet: outlet('/v1/responses') });
  return unmount;
}
