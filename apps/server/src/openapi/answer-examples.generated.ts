// Made by `npm run contract` from real answers to made-up cases: never edited.
export const recordedExamples = {};
