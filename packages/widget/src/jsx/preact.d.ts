// Types alone: `<earshot-survey>` in the JSX of Preact.
import type { EarshotElement, EarshotEvent, EarshotProps } from '@earshot/widget';
import type { HTMLAttributes } from 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'earshot-survey': HTMLAttributes<EarshotElement> &
        EarshotProps & {
          /** Hears every event. */
          onearshot?: ((event: EarshotEvent) => void) | undefined;
        };
    }
  }
}
