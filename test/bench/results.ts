import { z } from 'zod';

const Spread = z.object({ median: z.number(), low: z.number(), high: z.number() });

const Measured = z.object({
  arm: z.string(),
  ...Spread.shape,
  /** One value a run. */
  values: z.array(z.number()),
  /** The same against the scene's base, each run for itself. */
  against: z.optional(Spread),
});
export type Measured = z.infer<typeof Measured>;

const FigureResult = z.object({
  name: z.string(),
  unit: z.string(),
  compare: z.enum(['ratio', 'difference', 'none']),
  arms: z.array(Measured),
});
export type FigureResult = z.infer<typeof FigureResult>;

const ProfiledFunction = z.object({
  name: z.string(),
  place: z.string(),
  /** In the function and in what it lets the browser do. */
  ms: z.number(),
  /** In the function itself. */
  own: z.number(),
  calls: z.array(z.object({ name: z.string(), ms: z.number() })),
  /** Of the whole, from 0 to 1. */
  share: z.number(),
});
export type ProfiledFunction = z.infer<typeof ProfiledFunction>;

const ProfileResult = z.object({
  of: z.string(),
  dominates: z.string(),
  functions: z.array(ProfiledFunction),
  /** The file of the picture, beside the results. */
  picture: z.string(),
});
export type ProfileResult = z.infer<typeof ProfileResult>;

/** Arms that were measured side by side. */
const SceneResult = z.object({
  part: z.string(),
  title: z.string(),
  /** The arm that it is about, and the one that it is compared with. */
  subject: z.string(),
  base: z.string(),
  runs: z.number(),
  figures: z.array(FigureResult),
  notes: z.array(z.string()),
  profiles: z.array(ProfileResult),
});
export type SceneResult = z.infer<typeof SceneResult>;

const Machine = z.object({
  system: z.string(),
  processor: z.string(),
  cores: z.number(),
  memory: z.string(),
  node: z.string(),
  browser: z.string(),
  /** How many programs wanted to run at once, before and after. */
  load: z.tuple([z.number(), z.number()]),
});
export type Machine = z.infer<typeof Machine>;

/** What a run of the bench found. */
export const Results = z.object({ at: z.string(), machine: Machine, scenes: z.array(SceneResult) });
export type Results = z.infer<typeof Results>;
