import type { Event } from '@redress/kernel';
import type { Provenance } from '../complaint.values';

/** Data of an act in the world: what it says, and what its source says about the time of it. */
export type Act<T extends string, D> = Event<T, D & Provenance>;
