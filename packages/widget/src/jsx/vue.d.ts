// Types alone: `<earshot-survey>` in the templates of Vue 3.
import type { EarshotEvent, EarshotProps } from '@earshot/widget';
import type { DefineComponent, HTMLAttributes } from 'vue';

declare module 'vue' {
  interface GlobalComponents {
    'earshot-survey': DefineComponent<
      HTMLAttributes &
        EarshotProps & {
          /** Hears every event: `@earshot`. */
          onEarshot?: ((event: EarshotEvent) => void) | undefined;
        }
    >;
  }
}
