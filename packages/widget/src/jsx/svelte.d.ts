// Types alone: `<earshot-survey>` in the markup of Svelte 5.
import type { EarshotElement, EarshotEvent, EarshotProps } from '@earshot/widget';
import type { HTMLAttributes } from 'svelte/elements';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'earshot-survey': HTMLAttributes<EarshotElement> &
      EarshotProps & {
        /** Hears every event. */
        onearshot?: ((event: EarshotEvent) => void) | undefined;
      };
  }
}
