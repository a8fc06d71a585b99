import { fill, instruments } from '@earshot/core';
import { mount } from '@earshot/widget';
import { type Ref, watchEffect } from 'vue';
import { outlet } from './outlet.ts';

/** Asks in a corner of the page, as long as `asked` is true and the component is there. */
export function usePrompt(asked: Ref<boolean>): void {
  watchEffect((onCleanup) => {
    if (!asked.value) return;
    const { unmount } = mount(fill(instruments.nps), { outlet: outlet('/v1/responses') });
    onCleanup(unmount);
  });
}
