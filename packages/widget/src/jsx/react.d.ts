// Types alone: `<earshot-survey>` in the JSX of React 19.
import type { EarshotElement, EarshotEvent, EarshotProps } from '@earshot/widget';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'earshot-survey': DetailedHTMLProps<HTMLAttributes<EarshotElement>, EarshotElement> &
        EarshotProps & {
          /** Hears every event. React listens to what follows `on`, as it is written. */
          onearshot?: ((event: EarshotEvent) => void) | undefined;
        };
    }
  }
}
