export type { CaseEvents, CommandOfHistory, SampleAct } from './sample-act';
export * from './sample-acts';
export { sampleScheme } from './matters/matters';
export { sampleZone } from './time/office-hours';
export { samplePersonaOf, type SamplePersona } from './lives/personas';
export { tourStory, type TourStory } from './tour/tour-story';
