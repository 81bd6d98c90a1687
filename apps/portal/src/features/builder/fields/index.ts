/** The fields the forms of the builder are made of; each takes a {@link Part}. */
export { FlagField } from './FlagField';
export { IdSource } from './ids';
export { IdLabelList } from './list/IdLabelList';
export { TextList, WordsList } from './list/TextList';
export { LocalizedField } from './LocalizedField';
export { eitherText, isWritten, textIn } from './localized';
export { MinutesField } from './MinutesField';
export { More } from './More';
export { NumberField } from './NumberField';
export { entry, listOf, put, stepPart, under, type Part } from './part';
export { PickField } from './PickField';
export { useProblem } from './problem-words';
export { ScaleFields } from './ScaleFields';
export { StepsField } from './StepsField';
export { earlierSteps, stepWords } from './steps';
