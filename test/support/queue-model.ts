// The queue as a machine with no promises in it: tabs, one disk, one collector, and a clock that a schedule moves. Small
// enough to run a hundred thousand schedules in seconds, and to show for every guard what breaks without it. The rules
// of the real code stand here too: how records rank, what a status means, how long a failure waits.
import { backoff } from '../../packages/adapter/src/backoff.ts';
import { classify } from '../../packages/adapter/src/classify.ts';
import { type Entry, rank } from '../../packages/adapter/src/entry.ts';
import { generator } from './virtual-browser.ts';

/** What may be taken away, to see what it is for. */
export interface Guards {
  /** A record stays until the collector has answered. */
  deleteAfterSend: boolean;
  /** One tab sends at a time. */
  lock: boolean;
  /** The collector knows a repeat by its key. */
  key: boolean;
  /** 429 is not for ever. */
  retry429: boolean;
  /** What the disk does not take stays in memory. */
  shadow: boolean;
  /** A completed response gives way to none that is not. */
  completedStays: boolean;
  /** A Retry-After is remembered. */
  hold: boolean;
}

export const guarded: Guards = {
  deleteAfterSend: true,
  lock: true,
  key: true,
  retry429: true,
  shadow: true,
  completedStays: true,
  hold: true,
};

interface Flight {
  entry: Entry;
  /** What has come back, once it has: a status, or 0 for nothing. */
  status?: number;
}

interface Tab {
  alive: boolean;
  memory: Map<string, Entry>;
  waiters: Map<string, Entry>;
  exits: string[];
  sitting?: { id: string; revision: number };
  flight?: Flight | undefined;
}

const keyOf = ({ id, revision }: Pick<Entry, 'id' | 'revision'>): string => `${id}:${revision}`;

/** Plays one schedule. Returns the name of the invariant that broke, or nothing. */
export function playModel(seed: number, guards: Guards = guarded): string | undefined {
  const random = generator(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  let now = 0;
  let ids = 0;
  let holder: Tab | undefined;
  let hold = 0;
  let calm = false;
  let broken: string | undefined;
  const disk = new Map<string, Entry>();
  const shelf = new Map<string, Entry>();
  const tabs: Tab[] = [];
  const promised = new Map<string, Entry>();
  /** What the collector counts, by key or, without keys, once for each post. */
  const effects = new Map<string, number>();
  const stored = new Map<string, Entry>();
  const posts = new Map<string, number>();
  const failures = new Map<string, number>();
  let deaths = 0;

  const level = (entry: Entry | undefined): number =>
    guards.completedStays || !entry ? rank(entry) : rank({ ...entry, status: 'partial' });
  const put = (place: Map<string, Entry>, entry: Entry): void => {
    if (!(level(place.get(entry.id)) >= level(entry))) place.set(entry.id, entry);
  };
  const open = (): Tab => {
    const tab: Tab = { alive: true, memory: new Map(), waiters: new Map(), exits: [] };
    tabs.push(tab);
    return tab;
  };
  const exit = (tab: Tab, entry: Entry, outcome: string): void => {
    if (tab.waiters.delete(keyOf(entry))) tab.exits.push(`${keyOf(entry)} ${outcome}`);
    if (outcome === 'delivered' && !stored.has(entry.id)) broken ??= 'I7';
    const there = [disk.get(entry.id), tab.memory.get(entry.id)];
    if (outcome === 'superseded' && entry.status === 'completed' && !there.some((by) => by?.status === 'completed'))
      broken ??= 'a completed one was overtaken';
  };
  const fails = (): boolean => !calm && random() < 0.1;

  const send = (tab: Tab): void => {
    if (!tab.sitting || random() < 0.5) tab.sitting = { id: `r${++ids}`, revision: 0 };
    tab.sitting.revision++;
    const entry: Entry = {
      v: 1,
      ...tab.sitting,
      status: pick(['partial', 'completed']),
      endpoint: 'e',
      body: '{}',
      attempts: 0,
      next: now,
    };
    tab.waiters.set(keyOf(entry), entry);
    if (fails()) {
      if (guards.shadow) put(tab.memory, entry);
      return;
    }
    put(disk, entry);
    promised.set(entry.id, entry);
  };

  /** Reads, tells whoever waits, and puts one response on its way. */
  const begin = (tab: Tab): void => {
    if (tab.flight || (guards.lock && holder?.alive && holder !== tab)) return;
    for (const entry of [...tab.waiters.values()]) {
      const there = [disk.get(entry.id), tab.memory.get(entry.id)].sort((a, b) => (level(b) || 0) - (level(a) || 0))[0];
      const above = level(there) - level(entry);
      if (above >= 1e6) exit(tab, entry, 'superseded');
      else if (!(above >= 0)) exit(tab, entry, level(shelf.get(entry.id)) >= level(entry) ? 'refused' : 'delivered');
    }
    if (guards.hold ? now < hold : false) return;
    const due = [...disk.values(), ...tab.memory.values()].filter(({ next }) => next <= now);
    if (!due.length) return;
    if (now < hold) broken ??= 'I5';
    const entry = pick(due);
    holder = tab;
    tab.flight = { entry };
    if (!guards.deleteAfterSend) disk.delete(entry.id);
  };

  /** The collector gets it, or does not, and answers, or does not. */
  const arrive = (tab: Tab): void => {
    const { flight } = tab;
    if (!flight || flight.status !== undefined) return;
    const key = keyOf(flight.entry);
    const fate = calm ? 'ok' : pick(['ok', 'ok', 'ok', 'lost', 'lost-answer', 'refused', 'down', 'busy', 'held']);
    flight.status = { ok: 200, lost: 0, 'lost-answer': 0, refused: 422, down: 500, busy: 429, held: 401 }[fate]!;
    if (fate !== 'lost') posts.set(key, (posts.get(key) ?? 0) + 1);
    if (fate !== 'ok' && fate !== 'refused') failures.set(key, (failures.get(key) ?? 0) + 1);
    if (fate !== 'ok' && fate !== 'lost-answer') return;
    effects.set(key, guards.key ? 1 : (effects.get(key) ?? 0) + 1);
    put(stored, flight.entry);
  };

  const answer = (tab: Tab): void => {
    const { flight } = tab;
    if (!tab.alive || flight?.status === undefined) return;
    const { entry, status } = flight;
    tab.flight = undefined;
    if (holder === tab) holder = undefined;
    if (status === 429) hold = now + 60;
    const verdict = status === 429 && !guards.retry429 ? 'dropped' : classify(status);
    if (verdict === 'retrying' || verdict === 'held') {
      const again = {
        ...entry,
        attempts: entry.attempts + 1,
        next: now + backoff(entry.attempts + 1, random()) / 1000,
      };
      if (!disk.has(entry.id) && !tab.memory.has(entry.id)) return;
      put(disk, again);
      // What the disk has, memory need not have.
      if (level(tab.memory.get(entry.id)) <= level(again)) tab.memory.delete(entry.id);
      return;
    }
    for (const place of [disk, tab.memory])
      if (level(place.get(entry.id)) < level({ ...entry, attempts: 999_999 })) place.delete(entry.id);
    if (verdict === 'refused') put(shelf, entry);
    exit(tab, entry, verdict === 'dropped' ? 'refused' : verdict);
  };

  const kill = (tab: Tab): void => {
    tab.alive = false;
    tab.flight = undefined;
    deaths++;
    if (holder === tab) holder = undefined;
  };

  open();
  for (let steps = 12 + random() * 30; steps > 0 && !broken; steps--) {
    const alive = tabs.filter((tab) => tab.alive);
    const tab = alive.length ? pick(alive) : open();
    const act = random();
    if (act < 0.2) send(tab);
    else if (act < 0.45) begin(tab);
    else if (act < 0.65) arrive(tab);
    else if (act < 0.85) answer(tab);
    else if (act < 0.88) kill(tab);
    else if (act < 0.92) open();
    else now += random() * 100;
  }
  calm = true;
  const last = open();
  for (
    let turns = 0;
    turns < 400 && !broken && (turns < 8 || disk.size || tabs.some((tab) => tab.alive && tab.memory.size));
    turns++
  ) {
    now += 700;
    for (const tab of tabs.filter(({ alive }) => alive)) {
      begin(tab);
      arrive(tab);
      answer(tab);
    }
  }
  if (broken) return broken;
  for (const id of promised.keys()) if (!stored.has(id) && !shelf.has(id)) return 'I1';
  for (const n of effects.values()) if (n > 1) return 'I2';
  for (const [key, n] of posts) if (n > 1 + (failures.get(key) ?? 0) + deaths) return 'I3';
  for (const tab of tabs) if (tab.alive && tab.waiters.size) return 'I4';
  if (disk.size || last.memory.size) return 'I6';
  return undefined;
}
