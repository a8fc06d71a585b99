import { fill, instruments } from '@earshot/core';
import { mount } from '@earshot/widget';
import { useEffect } from 'react';
import { outlet } from './outlet.ts';

/** Asks in a corner of the page, as long as `asked` is true and the component is there. */
export function usePrompt(asked: boolean): void {
  useEffect(() => {
    if (!asked) return;
    const { unmount } = mount(fill(instruments.nps), { outlet: outlet('/v1/responses') });
    return unmount;
  }, [asked]);
}
