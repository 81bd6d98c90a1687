export { picturesOf } from '@attune/clinical/pictures';
export type { ExercisePictures, Picture, Series } from '@attune/clinical/pictures';
export { Bars as PictureBars } from './Bars';
export { Frame as PictureFrame } from './Frame';
export { PictureGrid } from './PictureGrid';
export { Pictures, PictureView } from './Pictures';
export { ReaderProvider } from './reader';
