/** Something that the host has tracked. */
export interface TrackedEvent {
  name: string;
  /** When, in milliseconds since 1970. */
  at: number;
  /** What the host said about it; filters test it as they test attributes. */
  properties?: Record<string, unknown> | undefined;
}

/**
 * What the gates look at. Moments are milliseconds since 1970. A fact that is left out is not known, and a gate that
 * needs it fails.
 */
export interface TargetingFacts {
  now: number;
  /** The path of the page's address: no query string, no fragment. */
  path: string;
  /** The whole address. Only a survey with a `url` pattern looks at it. */
  url?: string | undefined;
  /** A stable id: the host's, or a random one. Sampling hashes it. Absent where the visitor wants none. */
  visitor?: string | undefined;
  /** What the host has tracked on this page, oldest first. */
  events?: readonly TrackedEvent[] | undefined;
  /** What it has tracked on earlier pages, as far as a sequence may begin there. */
  earlierEvents?: readonly TrackedEvent[] | undefined;
  /** When this survey was last shown to the visitor, and how often. */
  shownAt?: number | undefined;
  shownTimes?: number | undefined;
  /** When any survey was last shown to the visitor. */
  askedAt?: number | undefined;
  /** Since when a prompt is open, in whatever tab. */
  openSince?: number | undefined;
  /** Since when every gate has passed, so that the delay runs. */
  dueAt?: number | undefined;
  /** When the page was opened; moved on by the time for which it was hidden. */
  openedAt?: number | undefined;
  /** How far down the visitor has been, from 0 to 1, and when they came there. */
  scroll?: { share: number; at: number } | undefined;
  /** When the pointer last left towards the browser's own controls. */
  exitAt?: number | undefined;
  /** When something that fits a selector was last clicked. */
  clicks?: Readonly<Record<string, number>> | undefined;
  /** Since when there has been an element that fits a selector. */
  present?: Readonly<Record<string, number>> | undefined;
  /** What the host says about the visitor. */
  attributes?: Record<string, unknown> | undefined;
  /** The window in CSS pixels, and the pointer that the device mainly has. */
  device?: { width: number; height: number; pointer: 'coarse' | 'fine' | 'none' } | undefined;
  /** The language that the visitor prefers, a BCP 47 tag. */
  language?: string | undefined;
  /** The visitor's time zone, an IANA name. */
  timeZone?: string | undefined;
  /** How many responses the collector has. */
  received?: number | undefined;
  /** What the visitor said when they were asked for consent. */
  consent?: boolean | undefined;
  /** Whether the browser sends the Global Privacy Control signal. */
  gpc?: boolean | undefined;
}
