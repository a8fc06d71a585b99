// WebKitGTK by its own driver, which speaks plain WebDriver.
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { Builder, Key, type WebDriver } from 'selenium-webdriver';
import { findWebKit } from '../support/engines.mjs';
import { type Display, openDisplay } from './display.ts';
import type { Engine, LaunchOptions, NamedKey, Tab } from './engine.ts';

const keys: Record<NamedKey | 'Control' | 'Shift', string> = {
  Control: Key.CONTROL,
  Shift: Key.SHIFT,
  Tab: Key.TAB,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Space: Key.SPACE,
  PageDown: Key.PAGE_DOWN,
  Home: Key.HOME,
  End: Key.END,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  ArrowDown: Key.ARROW_DOWN,
};

export const webkit: Engine = {
  keeps: false,
  limits: [
    'Under its driver WebKitGTK keeps nothing on disk: that an answer outlasts a restart is tried without driver, by a page that answers by script.',
    'Nor does it keep a cache: a configuration comes anew, and not as 304. What is fetched early by a preload is fetched twice.',
    'It has no Navigation API: where an application goes on without a load, a survey hears of it when the visitor goes back, or by the next call of the page.',
    'Its radios go on by an arrow whatever else is held; so do those of a prompt.',
    'Its driver opens tabs in the background, and a hidden page asks nothing: each tab is a window of its own.',
  ],
  async launch(options) {
    const display = await openDisplay();
    let session = await start(display, options);
    let before: Promise<unknown> = Promise.resolve();
    return {
      version: session.version,
      open(address) {
        // One after the other: the driver has one window that commands go to.
        const opened = before.then(() => openWindow(session, address));
        before = opened.catch(() => {});
        return opened;
      },
      async restart(options) {
        await display.kill(session.child);
        session = await start(display, options);
      },
      async close() {
        await display.kill(session.child);
        await display.close();
      },
    };
  },
};

interface Session {
  driver: WebDriver;
  version: string;
  /** The driver's process, whose group the browser's processes belong to. */
  child: ChildProcess;
  /** The window that commands go to. */
  current?: string;
}

/** Starts a driver with its browser. That one does not start within its time is rare, and the next one does. */
const start = (display: Display, options?: LaunchOptions): Promise<Session> =>
  attempt(display, options).catch(() => attempt(display, options));

async function attempt(display: Display, { dark = false }: LaunchOptions = {}): Promise<Session> {
  const { driver: program, browser: binary } = findWebKit()!;
  const port = await freePort();
  const child = display.start(program, [`--port=${port}`, '--host=127.0.0.1']);
  try {
    await listening(port);
    const driver = await within(
      20_000,
      new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities({
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary, args: ['--automation', ...(dark ? ['--dark-mode'] : [])] },
        })
        .build(),
    );
    const capabilities = await driver.getCapabilities();
    return { driver, child, version: `${capabilities.getBrowserName()}/${capabilities.getBrowserVersion()}` };
  } catch (error) {
    await display.kill(child);
    throw error;
  }
}

async function openWindow(session: Session, address: string): Promise<Tab> {
  const { driver } = session;
  await driver.switchTo().newWindow('window');
  const handle = await driver.getWindowHandle();
  session.current = handle;
  await driver.get(address);
  return tab(session, handle);
}

function tab(session: Session, handle: string): Tab {
  const { driver } = session;
  const front = async (): Promise<void> => {
    if (session.current !== handle) await driver.switchTo().window(handle);
    session.current = handle;
  };
  return {
    async evaluate(work, ...args) {
      await front();
      return driver.executeScript<never>(work, ...args);
    },
    async goto(address) {
      await front();
      await driver.get(address);
    },
    async reload() {
      await front();
      await driver.navigate().refresh();
    },
    async press(...names) {
      await front();
      for (const name of names) {
        const [last, ...held] = (name.split('+') as (keyof typeof keys)[]).map((one) => keys[one]).reverse();
        const actions = driver.actions();
        for (const key of held) actions.keyDown(key);
        actions.sendKeys(last!);
        for (const key of held) actions.keyUp(key);
        await actions.perform();
      }
    },
    async type(text) {
      await front();
      await driver.actions().sendKeys(text).perform();
    },
    async click(x, y) {
      await front();
      await driver
        .actions()
        .move({ x: Math.round(x), y: Math.round(y) })
        .click()
        .perform();
    },
    async move(x, y) {
      await front();
      await driver.actions().move({ x, y }).perform();
    },
    async close() {
      await front();
      await driver.close();
      delete session.current;
      // A new window is asked for from one that is there.
      await driver.switchTo().window((await driver.getAllWindowHandles())[0]!);
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

/** Waits until the driver answers. */
async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const ready = await fetch(`http://127.0.0.1:${port}/status`).then(
      (reply) => reply.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not answer within 10 s.');
}

function within<T>(milliseconds: number, work: PromiseLike<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Nothing within ${milliseconds} ms.`)), milliseconds);
    work.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
