export type Unit = "nats" | "bits" | "bans";

/** A family's JSON form: { family: "normal", params: { mean: 0, sd: 1 } }. */
export interface FamilyObject {
  family: string;
  params: Record<string, unknown>;
}

/**
 * A spelling, "normal(0, 1)" or "{rain: 0.44, snow: 0.56}"; a family's object;
 * probabilities or counts as an array, a Float64Array crossing in one piece; or
 * outcomes by name, { rain: 0.44, snow: 0.56 }.
 */
export type Distribution = string | FamilyObject | ArrayLike<number> | Record<string, number>;

export interface Result {
  p: Distribution;
  q: Distribution;
  /** In nats; Infinity where it diverges. */
  kl_nats: number;
  /** In the unit asked for. */
  kl: number;
  unit: Unit;
  /** |kl_nats − true value| is at most this, in nats. */
  error: number;
  error_kind: "proved" | "estimated";
  method: "closed form" | "exact sum" | "quadrature" | "Monte Carlo" | "estimate";
  evaluations: number;
  /** Only where kl is Infinity. */
  reason?: { kind: "outcome" | "support" | "tail"; sentence: string };
  /** Only where an input is counts or samples; in nats. */
  sampling?: { interval: [number, number]; level: number; assumption: string };
  /** Only where options.check asked for it. */
  check?: { method: string; kl_nats: number; error: number; agrees: boolean };
}

export interface Options {
  unit?: Unit;
  /** Also by a second method. */
  check?: boolean;
}

/** One pair of a batch. */
export interface Case {
  id?: string | number;
  p: string | FamilyObject;
  q: string | FamilyObject;
}

export type BatchResult =
  | (Pick<Result, "kl_nats" | "error" | "error_kind" | "method" | "reason"> & {
      id: string | number | null;
      measures?: Record<string, number>;
    })
  | { id: string | number | null; problem: string };

/** What was wrong with an argument. */
export class KLProblem extends Error {
  name: "KLProblem";
  field?: "p" | "q";
  /** The byte of the argument's text; −1 when unknown. */
  position: number;
}

/** D(p‖q). */
export function kl(p: Distribution, q: Distribution, options?: Options): Promise<Result>;

/** Many pairs, in order; given as text, one JSON object a line, it answers so. */
export function klBatch(cases: Case[], options?: { measures?: boolean }): Promise<BatchResult[]>;
export function klBatch(cases: string | Uint8Array, options?: { measures?: boolean }): Promise<string>;

/** All measures of the pair by name; undefined ones are left out. */
export function measures(p: Distribution, q: Distribution): Promise<Record<string, number>>;

/** The canonical spelling and the JSON form. */
export function parse(distribution: Distribution): Promise<FamilyObject & { spelling: string }>;

/** The same functions without promises, once kl.wasm is there. */
export interface Core {
  kl(p: Distribution, q: Distribution, options?: Options): Result;
  klBatch(cases: Case[], options?: { measures?: boolean }): BatchResult[];
  klBatch(cases: string | Uint8Array, options?: { measures?: boolean }): string;
  measures(p: Distribution, q: Distribution): Record<string, number>;
  parse(distribution: Distribution): FamilyObject & { spelling: string };
}

/** Loads kl.wasm, once; from beside kl.js unless another place is given first. */
export function load(url?: string | URL | WebAssembly.Module): Promise<Core>;
