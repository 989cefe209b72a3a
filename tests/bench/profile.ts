/** What the measured device and its network are like. */
export interface Profile {
  readonly words: string;
  /** How many times slower the page's main thread is than this machine's. */
  readonly slowdown: number;
  readonly network: { readonly latency: number; readonly download: number; readonly upload: number } | null;
}

/** Mbit/s as bytes per second. */
const megabits = (count: number) => (count * 1_000_000) / 8;

export const profiles = {
  phone: {
    words: "main thread slowed down 4 times; 170 ms to an answer, 9 Mbit/s",
    slowdown: 4,
    network: { latency: 170, download: megabits(9), upload: megabits(9) },
  },
  none: { words: "nothing slowed down", slowdown: 1, network: null },
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof profiles;
