export { picturesOf } from './data/pictures';
export type { ExercisePictures, Picture, Series } from './data/types';
export { Pictures } from './Pictures';
export { ReaderProvider } from './reader';
