import type { Meta, StoryObj } from '@storybook/preact-vite';
import type { VNode } from 'preact';
import { type Scene, Stage } from '../test/support.tsx';
import { ar } from './text/ar.ts';

type At = 'bottom-end' | 'bottom-start' | 'top-end' | 'top-start' | 'bottom' | 'top' | 'end' | 'start';
type As = 'popover' | 'modal' | 'sheet' | 'tab' | 'anchor' | 'page';

/** A page with something on it, beside which a survey can stand. */
const Page = (scene: Scene): VNode => (
  <>
    <button type="button" id="save">
      Save
    </button>
    <Stage {...scene} />
  </>
);

export default { title: 'Place', component: Page } satisfies Meta<Scene>;

type Story = StoryObj<Scene>;

const scene = (as: As, at?: At): Scene => ({
  questions: {
    questions: [{ type: 'csat' }, { type: 'comment' }],
    display: { as, ...(at && { at }), ...(as === 'anchor' && { to: '#save' }) },
  },
  corner: true,
});

const rtl = { locale: 'ar', texts: ar };

const phone = {
  parameters: { viewport: { options: { phone: { name: 'Phone', styles: { width: '360px', height: '740px' } } } } },
  globals: { viewport: { value: 'phone' } },
};

/** Presses the button that opens what is shown. */
const opened: NonNullable<Story['play']> = ({ canvasElement }) => {
  const { documentElement } = canvasElement.ownerDocument;
  for (const host of documentElement.querySelectorAll('earshot-tab, earshot-start'))
    host.shadowRoot?.querySelector('button')?.click();
};

export const TopEnd: Story = { args: scene('popover', 'top-end') };

export const TopStart: Story = { args: scene('popover', 'top-start') };

export const BottomStart: Story = { args: scene('popover', 'bottom-start') };

export const Bottom: Story = { args: scene('popover', 'bottom') };

export const Top: Story = { args: scene('popover', 'top') };

export const End: Story = { args: scene('popover', 'end') };

export const TopEndFromRightToLeft: Story = { args: { ...scene('popover', 'top-end'), ...rtl } };

export const Modal: Story = { args: scene('modal') };

export const ModalDark: Story = { args: { ...scene('modal'), theme: 'dark' } };

export const ModalFromRightToLeft: Story = { args: { ...scene('modal'), ...rtl } };

export const ModalFromRightToLeftDark: Story = { args: { ...scene('modal'), ...rtl, theme: 'dark' } };

export const ModalOnAPhone: Story = { args: scene('modal'), ...phone };

export const Sheet: Story = { args: scene('sheet'), ...phone };

export const SheetDark: Story = { args: { ...scene('sheet'), theme: 'dark' }, ...phone };

export const SheetFromRightToLeft: Story = { args: { ...scene('sheet'), ...rtl }, ...phone };

export const SheetFromRightToLeftDark: Story = { args: { ...scene('sheet'), ...rtl, theme: 'dark' }, ...phone };

export const SheetOnAWideScreen: Story = { args: scene('sheet') };

export const Tab: Story = { args: scene('tab') };

export const TabOpen: Story = { args: scene('tab'), play: opened };

export const TabOpenDark: Story = { args: { ...scene('tab'), theme: 'dark' }, play: opened };

export const TabOpenFromRightToLeft: Story = { args: { ...scene('tab'), ...rtl }, play: opened };

export const TabOpenFromRightToLeftDark: Story = { args: { ...scene('tab'), ...rtl, theme: 'dark' }, play: opened };

export const TabAtTheStart: Story = { args: scene('tab', 'start'), play: opened };

export const TabAtTheBottom: Story = { args: scene('tab', 'bottom-end'), play: opened };

export const TabAtTheTop: Story = { args: scene('tab', 'top'), play: opened };

export const TabOpenOnAPhone: Story = { args: scene('tab'), play: opened, ...phone };

export const Anchor: Story = { args: scene('anchor') };

export const AnchorDark: Story = { args: { ...scene('anchor'), theme: 'dark' } };

export const AnchorFromRightToLeft: Story = { args: { ...scene('anchor'), ...rtl } };

export const AnchorFromRightToLeftDark: Story = { args: { ...scene('anchor'), ...rtl, theme: 'dark' } };

export const APage: Story = { args: scene('page') };

export const APageDark: Story = { args: { ...scene('page'), theme: 'dark' } };

export const APageStarted: Story = { args: scene('page'), play: opened };

export const APageFromRightToLeft: Story = { args: { ...scene('page'), ...rtl }, play: opened };

export const APageFromRightToLeftDark: Story = { args: { ...scene('page'), ...rtl, theme: 'dark' }, play: opened };
