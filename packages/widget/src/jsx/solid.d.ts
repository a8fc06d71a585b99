// Types alone: `<earshot-survey>` in the JSX of Solid.
import type { EarshotElement, EarshotEvent, EarshotProps } from '@earshot/widget';
import type { JSX } from 'solid-js';

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'earshot-survey': JSX.HTMLAttributes<EarshotElement> &
        Omit<EarshotProps, 'survey' | 'outlet'> & {
          /** The name of an instrument. */
          survey?: string | undefined;
          /** A document, or the name of an instrument. */
          'prop:survey'?: EarshotProps['survey'];
          'prop:outlet'?: EarshotProps['outlet'];
          /** Hears every event. */
          'on:earshot'?: ((event: EarshotEvent) => void) | undefined;
        };
    }
  }
}
