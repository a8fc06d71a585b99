import type { Whole } from '../shell.ts';
import type { StepsAsk } from '../view/ask.ts';
import { beside } from './beside.ts';
import type { Page } from './page.ts';

type Drafts = typeof import('./drafts.ts');

/** Looks after one sitting, with what is brought for that. */
type Look = (drafts: Drafts, ...all: Parameters<Meet>) => void;

type Meet = NonNullable<Whole['meet']>;

/**
 * Has the drafts of a survey of one's own looked after: at once if there is one, else once there is something to keep.
 *
 * @param id may be anything: nothing has been checked yet.
 */
export async function lookedAfter(id: unknown, page: Page): Promise<(look: Look) => Meet> {
  const bring = (): Promise<Drafts> => beside('drafts');
  let drafts = typeof id === 'string' && page.recall(`draft:${id}`) ? await bring() : undefined;
  return (look) => (ask, root) => {
    if (drafts) look(drafts, ask, root);
    else
      oncePutIn(ask, () =>
        page.guarded(async () => {
          drafts = await bring();
          look(drafts, ask, root);
        }),
      );
  };
}

/** Calls once something has been put in. */
function oncePutIn(ask: StepsAsk, run: () => void): void {
  const { below } = ask;
  // The prompt is drawn anew whenever something is put in.
  ask.below = () => {
    if (ask.draft.value !== undefined) {
      Object.assign(ask, { below });
      run();
    }
    return below?.();
  };
}
