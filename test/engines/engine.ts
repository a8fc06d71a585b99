// What the suite asks of an engine's driver, and nothing that only one of them can do.

/** Keys by the names that the DOM gives them. */
export type NamedKey =
  | 'Tab'
  | 'Enter'
  | 'Escape'
  | 'Space'
  | 'PageDown'
  | 'Home'
  | 'End'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'ArrowUp'
  | 'ArrowDown';

/** A key that is pressed while others are held. */
export type Chord = `${'Control' | 'Shift'}+${NamedKey}`;

export interface Tab {
  /** Goes to an address, and waits for its load event. */
  goto(address: string): Promise<void>;
  /** Loads the page anew, and waits for its load event. */
  reload(): Promise<void>;
  /** Runs a function in the page; it may use nothing but its arguments and the page, and may return a promise. */
  evaluate<T, A extends unknown[]>(work: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** Presses real keys, one after the other. */
  press(...keys: (NamedKey | Chord)[]): Promise<void>;
  /** Types a text with real keys. */
  type(text: string): Promise<void>;
  /** A real click on a point of the viewport, in CSS pixels. */
  click(x: number, y: number): Promise<void>;
  /** Moves the pointer to a point of the viewport, in CSS pixels. */
  move(x: number, y: number): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Whether the visitor's system is dark. @default false */
  dark?: boolean;
}

export interface EngineBrowser {
  /** Name and version, as the driver tells them. */
  version: string;
  /** Opens an address in a tab of its own, in front, and waits for its load event. */
  open(address: string): Promise<Tab>;
  /** Ends every process of it by SIGKILL and starts it again, on the same disk if the engine `keeps` any. */
  restart(options?: LaunchOptions): Promise<void>;
  close(): Promise<void>;
}

export interface Engine {
  launch(options?: LaunchOptions): Promise<EngineBrowser>;
  /** Whether a browser under the driver keeps its disk from one start to the next. */
  keeps: boolean;
  /** What its driver cannot do, and what is done instead. Printed at each run. */
  limits: string[];
}
